import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { CardLink } from '@/components/CardLink'
import { GuideLink } from '@/components/GuideLink'
import { Statements } from '@/components/Statements'
import { useFocusOnAppearing } from '@/platform/focus'
import { openPage } from '@/platform/navigation'
import type { ChangeView } from '@/rules'
import { faqUrl } from '@/routes'

export interface ChangeProps {
  regionId: string
  change: ChangeView
  /** Whether the address asks for this change, so that the page scrolls to it. */
  wanted: boolean
}

/** One change: from when, what it means and for whom, what to do, and how we know. */
export function Change({ regionId, change, wanted }: ChangeProps): ReactNode {
  const { headline, when, ahead, means, todo, known, guides, faq } = change
  const focus = useFocusOnAppearing({ when: wanted, ...(wanted && { scrollTo: 'wanted' }) })
  return (
    <View className="changes-one" {...(wanted ? focus : {})}>
      <View className={ahead ? 'changes-ahead' : 'changes-when'}>
        {ahead ? `${when}（现在还没有开始）` : when}
      </View>
      <View className="changes-headline" role="heading" aria-level={2}>
        {headline}
      </View>
      <Statements items={means} />
      {todo.length === 0 ? null : (
        <>
          <View className="changes-strong">该做什么</View>
          <Statements items={todo} />
        </>
      )}
      {known.map((words) => (
        <View className="changes-when" key={words}>
          {words}
        </View>
      ))}
      {guides.map((guide) => (
        <GuideLink key={guide.id} {...guide} />
      ))}
      {faq ? (
        <CardLink
          title={faq.ask}
          onPress={() => {
            openPage(faqUrl(regionId, faq.id))
          }}
        />
      ) : null}
    </View>
  )
}
