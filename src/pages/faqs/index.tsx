import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { Group } from '@/components/Group'
import { HotlineRow } from '@/components/HotlineRow'
import { Loading } from '@/components/Loading'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Row, Rows } from '@/components/Rows'
import { Title } from '@/components/Title'
import { NotFound } from '@/components/NotFound'
import { openPage, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { faqTopics, findLibrary, type Faq } from '@/rules'
import { faqsUrl, faqUrl, searchUrl } from '@/routes'
import { useData } from '@/state/use-data'
import { useHere } from '@/state/here'
import { regionIdOf } from '@/state/place'

/** The frequently asked questions of a region by topic. Parameter: `region`. */
export default asPage(FaqsPage)

function FaqsPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const id = regionIdOf(query['region'])
  useShareCard(() => placeCard(id, '常见问题', faqsUrl(id)))
  const data = useData({ region: id, with: 'library' })
  if (data.status !== 'ready') return <Loading data={data} />
  const region = findLibrary(id, today)
  if (!region) return <NotFound what="这个地方的问题" />
  const topics = faqTopics(region)
  return (
    <Page>
      <Bar />
      <Title>{region.name}常见问题</Title>
      {topics.length === 0 ? <View>文件里没有列问题。可以搜一搜，或者打电话问。</View> : null}
      <Rows>
        <Row
          icon="search"
          title="搜一搜"
          text="打几个字就行"
          onPress={() => {
            openPage(searchUrl(region.id))
          }}
        />
      </Rows>
      {topics.length === 0 ? null : (
        <Rows>
          {topics.map(({ topic, faqs }) => (
            <Group key={topic} title={topic} count={`${faqs.length}个`}>
              <Questions regionId={region.id} faqs={faqs} />
            </Group>
          ))}
        </Rows>
      )}
      <Rows>
        <HotlineRow regionId={region.id} />
      </Rows>
    </Page>
  )
}

function Questions({ regionId, faqs }: { regionId: string; faqs: readonly Faq[] }): ReactNode {
  return faqs.map(({ id, ask }) => (
    <Row
      key={id}
      title={ask}
      onPress={() => {
        openPage(faqUrl(regionId, id))
      }}
    />
  ))
}
