import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { placeCard } from '@/cards'
import { AgeNote } from '@/components/AgeNote'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { Contacts } from '@/components/Contacts'
import { GuideLink } from '@/components/GuideLink'
import { Opening } from '@/components/Opening'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { ReportLink } from '@/components/ReportLink'
import { Section } from '@/components/Section'
import { Sources } from '@/components/Sources'
import { Statement, Statements } from '@/components/Statements'
import { Title } from '@/components/Title'
import { Unknown } from '@/components/Unknown'
import { openPage, restartAt, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { findItem, itemView, type ItemColumn, type Library, type Region, type ServiceItem } from '@/rules'
import { HOME, itemsUrl, itemUrl, networkUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useHere } from '@/state/here'
import { useCaller } from '@/state/caller'
import { Column } from './Column'
import './index.scss'

/** What a resident needs first, under headings of our own; the other columns of the list follow. */
const FIRST: readonly { readonly title: string; readonly columns: readonly ItemColumn[] }[] = [
  { title: '带上这些', columns: ['materials'] },
  { title: '去哪里、怎么办', columns: ['whom', 'body', 'channel', 'flow'] },
]
const REST: readonly ItemColumn[] = ['notes', 'query', 'rating', 'group', 'code']

/** One service item: `region` and `id` of the address say which. */
export default asPage(ItemPage)

function ItemPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const regionId = query['region'] ?? ''
  if (!useAtHand({ region: regionId, with: 'library' })) return <Opening />
  const found = findItem(regionId, query['id'] ?? '', today)
  if (!found) return <Unknown what="这个事项" />
  return <Item key={`${regionId} ${found.item.id}`} {...found} />
}

function Item({ region, item }: { region: Region & Library; item: ServiceItem }): ReactNode {
  const { person, today, wrong } = useHere()
  const [caller, chooseCaller] = useCaller(person, region.id)
  useShareCard(() => placeCard(region.id, item.name, itemUrl(region.id, item.id)))
  const view = itemView(region, item, today, caller)
  const { columns, remarks, dueBy, asOf, ageNote } = view
  return (
    <Page>
      <Bar />
      <View className="item-place">
        {region.name} · {view.level} · {view.place}
      </View>
      <Title>{view.name}</Title>
      <Section title="办之前先看">
        {asOf === null ? null : <View>{asOf}，下面照原表写。</View>}
        {remarks.length === 0 ? null : <Statements items={remarks} />}
        <AgeNote text={ageNote} />
      </Section>
      {view.guides.map((guide) => (
        <GuideLink key={guide.id} {...guide} />
      ))}
      {FIRST.map(({ title, columns: ids }) => (
        <Section key={title} title={title}>
          {ids.map((id) => (
            <Column key={id} column={columns[id]} />
          ))}
        </Section>
      ))}
      <Section title="多久办完">
        <Column column={columns.timeLimit} />
        {dueBy === null || wrong !== null ? null : <View>{dueBy}</View>}
      </Section>
      <Section title="打电话">
        <Contacts region={region} contacts={view.contacts} caller={caller} onChooseCaller={chooseCaller} />
        <Statement text={view.callingNote} condition={null} tip />
      </Section>
      <Section title="表上还写了">
        {REST.map((id) => (
          <Column key={id} column={columns[id]} />
        ))}
      </Section>
      <Section title="依据和日期">
        <Sources sources={view.sources} />
      </Section>
      <ReportLink subject={{ about: 'item', region: region.id, id: item.id }} />
      <BigButton
        kind="other"
        label="我该去哪一级办"
        onPress={() => {
          openPage(networkUrl(region.id))
        }}
      />
      <BigButton
        kind="other"
        label="看别的事项"
        onPress={() => {
          openPage(itemsUrl(region.id))
        }}
      />
      <BigButton
        kind="other"
        label="回首页"
        onPress={() => {
          restartAt(HOME)
        }}
      />
    </Page>
  )
}
