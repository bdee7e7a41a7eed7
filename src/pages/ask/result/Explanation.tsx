import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { Reasons } from '@/components/Reasons'
import { Section } from '@/components/Section'
import { openPage } from '@/platform/navigation'
import type { Finished } from '@/rules'
import { guideUrl } from '@/routes'

/** Why it is so, what else holds, and what would change it. */
export function Explanation({ advice }: { advice: Finished }): ReactNode {
  if (advice.kind === 'open') return null
  const { why, sources } = advice
  const { also, changes } = advice.kind === 'decided' ? advice : { also: [], changes: [] }
  return (
    <>
      {why.length === 0 ? null : (
        <Section title="为什么">
          <Reasons reasons={why} sources={sources} />
          {also.map(({ headline, because }) => (
            <View key={headline}>
              <View>另外，{headline}：</View>
              <Reasons reasons={because} sources={sources} />
            </View>
          ))}
        </Section>
      )}
      {changes.length === 0 ? null : (
        <Section title="什么会改变结果">
          {changes.map(({ text }) => (
            <View key={text}>{text}</View>
          ))}
        </Section>
      )}
    </>
  )
}

/** Guides that may help next. */
export function NextGuides({ advice }: { advice: Finished }): ReactNode {
  const outcomes =
    advice.kind === 'decided'
      ? [advice.outcome]
      : advice.kind === 'alternatives'
        ? advice.alternatives.map(({ outcome }) => outcome)
        : []
  const next = new Map(outcomes.flatMap((outcome) => outcome.next.map(({ id, title }) => [id, title])))
  if (next.size === 0) return null
  return (
    <Section title="接下来还可以问" screenOnly>
      {[...next].map(([id, title]) => (
        <BigButton
          key={id}
          kind="other"
          label={title}
          onPress={() => {
            openPage(guideUrl(id, 1))
          }}
        />
      ))}
    </Section>
  )
}
