import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { CardLink } from '@/components/CardLink'
import { Disclosure } from '@/components/Disclosure'
import { Opening } from '@/components/Opening'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Title } from '@/components/Title'
import { Unknown } from '@/components/Unknown'
import { WayOut } from '@/components/WayOut'
import { openPage, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { faqTopics, findLibrary, type Faq } from '@/rules'
import { faqsUrl, faqUrl, searchUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useHere } from '@/state/here'
import { regionIdOf } from '@/state/place'
import './index.scss'

/** Of a topic so many questions are shown at once. */
const AT_ONCE = 4

/** The questions of a region by topic: `region` of the address says which. */
export default asPage(FaqsPage)

function FaqsPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const id = regionIdOf(query['region'])
  useShareCard(() => placeCard(id, '常见问题', faqsUrl(id)))
  if (!useAtHand({ region: id, with: 'library' })) return <Opening />
  const region = findLibrary(id, today)
  if (!region) return <Unknown what="这个地方的问题" />
  const topics = faqTopics(region)
  return (
    <Page>
      <Bar />
      <Title>{region.name}：常见问题</Title>
      {topics.length === 0 ? <View>文件里没有列问题。可以搜一搜，或者打电话问。</View> : null}
      <BigButton
        kind="other"
        label="搜一搜"
        onPress={() => {
          openPage(searchUrl(region.id))
        }}
      />
      {topics.map(({ topic, faqs }) => (
        <View className="faqs-topic" key={topic}>
          <View className="faqs-name" role="heading" aria-level={2}>
            {topic}
          </View>
          <Questions regionId={region.id} faqs={faqs.slice(0, AT_ONCE)} />
          {faqs.length > AT_ONCE ? (
            <Disclosure title={`看其余${faqs.length - AT_ONCE}个问题`}>
              <Questions regionId={region.id} faqs={faqs.slice(AT_ONCE)} />
            </Disclosure>
          ) : null}
        </View>
      ))}
      <WayOut regionId={region.id} />
    </Page>
  )
}

function Questions({ regionId, faqs }: { regionId: string; faqs: readonly Faq[] }): ReactNode {
  return faqs.map(({ id, ask }) => (
    <CardLink
      key={id}
      title={ask}
      onPress={() => {
        openPage(faqUrl(regionId, id))
      }}
    />
  ))
}
