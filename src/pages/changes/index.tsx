import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { changesCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { Group } from '@/components/Group'
import { HotlineRow } from '@/components/HotlineRow'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { LIBRARY, regionPage, type RegionPageProps } from '@/components/RegionPage'
import { PrintButton } from '@/components/PrintButton'
import { Rows } from '@/components/Rows'
import { SourcesFold } from '@/components/Sources'
import { Title } from '@/components/Title'
import { changesView, revisionViews, type Library, type Region } from '@/rules'
import { useHere } from '@/state/here'
import { placeNamed } from '@/state/place'
import { Change } from './Change'
import { Revised } from './Revised'
import './index.scss'

/**
 * 这几年变了什么. Parameters: `region`, and `id` for the change to scroll to. Needs the date to tell which
 * changes are already in force.
 */
export default asPage(regionPage(Changes, { data: LIBRARY, card: changesCard, missing: '这个地方' }), {
  needsDay: true,
})

function Changes({ region, query: { id } }: RegionPageProps<Region & Library>): ReactNode {
  const { today } = useHere()
  const guides = placeNamed(region.id)?.guides ?? []
  const { topics, sources } = changesView(
    region,
    guides.map(({ topic }) => topic),
    today,
  )
  const revisions = revisionViews(region)
  const listed = topics.flatMap(({ changes }) => changes).some((change) => change.id === id)
  return (
    <Page>
      <Bar />
      <Title takesFocus={!listed}>{region.name}：这几年变了什么</Title>
      {topics.length === 0 ? (
        <View>没有找到比这些文件更新的规定。也可能有，我们不知道，办之前先问清。</View>
      ) : (
        <View>下面是旧文件以后的新规定。办事的窗口可能还按当地的旧文件办，去之前先问清。</View>
      )}
      {topics.length + revisions.length === 0 ? null : (
        <Rows>
          {topics.map(({ topic, changes }) => (
            <Group
              key={topic}
              title={topic}
              count={`${changes.length}条`}
              openAtFirst={topics.length === 1 || changes.some((change) => change.id === id)}
            >
              {changes.map((change) => (
                <Change key={change.id} regionId={region.id} change={change} wanted={change.id === id} />
              ))}
            </Group>
          ))}
          <Revised revisions={revisions} />
        </Rows>
      )}
      <Rows>
        <HotlineRow regionId={region.id} />
        <SourcesFold sources={sources} />
      </Rows>
      {topics.length === 0 ? null : <PrintButton />}
    </Page>
  )
}
