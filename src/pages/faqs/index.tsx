import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { faqsCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { Group } from '@/components/Group'
import { HotlineRow } from '@/components/HotlineRow'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { LIBRARY, regionPage } from '@/components/RegionPage'
import { Row, Rows } from '@/components/Rows'
import { Title } from '@/components/Title'
import { faqTopics, type Faq, type Library, type Region } from '@/rules'
import { faqUrl, searchUrl } from '@/routes'

/** The frequently asked questions of a region by topic. Parameter: `region`. */
export default asPage(regionPage(Faqs, { data: LIBRARY, card: faqsCard, missing: '这个地方的问题' }))

function Faqs({ region }: { region: Region & Library }): ReactNode {
  const topics = faqTopics(region)
  return (
    <Page>
      <Bar />
      <Title>{region.name}常见问题</Title>
      {topics.length === 0 ? <View>文件里没有列问题。可以搜一搜，或者打电话问。</View> : null}
      <Rows>
        <Row icon="search" title="搜一搜" text="打几个字就行" to={searchUrl(region.id)} />
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
  return faqs.map(({ id, ask }) => <Row key={id} title={ask} to={faqUrl(regionId, id)} />)
}
