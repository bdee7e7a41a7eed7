import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { placeCard } from '@/cards'
import { AgeNote } from '@/components/AgeNote'
import { AskOrCall } from '@/components/AskOrCall'
import { Bar } from '@/components/Bar'
import { Cited, CitedFrom } from '@/components/Cited'
import type { IconName } from '@/components/Icon'
import { SoftHomeButton } from '@/components/HomeButton'
import { Loading } from '@/components/Loading'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { ReportLink } from '@/components/ReportLink'
import { Fold, Row, Rows } from '@/components/Rows'
import { CounterNote } from '@/components/CounterNote'
import { SoftButton, SoftButtons } from '@/components/SoftButton'
import { Sources } from '@/components/Sources'
import { Statements } from '@/components/Statements'
import { Title } from '@/components/Title'
import { NotFound } from '@/components/NotFound'
import { openPage, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import {
  findItem,
  itemRows,
  itemView,
  type ItemColumn,
  type ItemView,
  type Library,
  type LibraryRowId,
  type Region,
  type ServiceItem,
} from '@/rules'
import { questionUrl, itemsUrl, itemUrl, networkUrl } from '@/routes'
import { useData } from '@/state/use-data'
import { useCaller } from '@/state/caller'
import { useHere } from '@/state/here'
import { Column } from './Column'
import './index.scss'

const ICONS: Readonly<Record<LibraryRowId, IconName>> = {
  materials: 'idcard',
  where: 'pin',
  time: 'clock',
  whom: 'person',
  care: 'warning',
  print: 'doc',
  sources: 'source',
}

/** The columns of the printed list under each row. */
const COLUMNS: Readonly<Record<LibraryRowId, readonly ItemColumn[]>> = {
  materials: ['materials'],
  where: ['body', 'channel', 'flow'],
  time: ['timeLimit'],
  whom: ['whom'],
  care: ['notes'],
  print: ['query', 'rating', 'group', 'code'],
  sources: [],
}

/** One service item. Parameters: `region`, `id`. */
export default asPage(ItemPage)

function ItemPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const regionId = query['region'] ?? ''
  const data = useData({ region: regionId, with: 'library' })
  if (data.status !== 'ready') return <Loading data={data} />
  const found = findItem(regionId, query['id'] ?? '', today)
  if (!found) return <NotFound what="这个事项" />
  return <Item key={`${regionId} ${found.item.id}`} {...found} />
}

function Item({ region, item }: { region: Region & Library; item: ServiceItem }): ReactNode {
  const { person, today } = useHere()
  const calling = useCaller(person, region.id)
  const [called, setCalled] = useState(0)
  useShareCard(() => placeCard(region.id, item.name, itemUrl(region.id, item.id)))
  const view = itemView(region, item, today, calling.caller)
  const { name, level, place, asOf, age, guides, sources } = view
  const [guide = null, ...more] = guides
  const rows = itemRows(view)
  const read = (): string =>
    [name, ...rows.map((row) => `${row.name}：${row.brief ?? '请点开看'}`)].join('。\n')
  return (
    <Page>
      <CitedFrom.Provider value={sources}>
        <Bar reads={read} />
        <CounterNote
          verdict={{ icon: 'doc', word: '清单上的事项' }}
          asOf={asOf}
          age={age}
          onAge={() => {
            setCalled(called + 1)
          }}
          headline={
            <>
              <Title>{name}</Title>
              <View className="item-place">{[region.name, level, place, '照原表写'].join(' · ')}</View>
            </>
          }
        >
          <AskOrCall region={region} view={view} guide={more.length === 0 ? guide : null} {...calling} />
        </CounterNote>
        <Rows>
          {rows.map((row) => (
            <Fold
              key={row.id}
              icon={ICONS[row.id]}
              name={row.name}
              brief={row.brief ?? undefined}
              {...(row.id === 'sources' && { called: { id: 'sources', times: called } })}
            >
              <Whole id={row.id} view={view} />
            </Fold>
          ))}
        </Rows>
        <Rows>
          {(guides.length > 1 ? guides : []).map(({ id, short }) => (
            <Row key={id} icon="ask" title={short} text="答几问，看结果" to={questionUrl(id, 1)} />
          ))}
          <Row icon="pin" title="我该去哪一级办" to={networkUrl(region.id)} />
        </Rows>
        <SoftButtons>
          <SoftHomeButton />
          <SoftButton
            icon="entry"
            label="别的事项"
            onPress={() => {
              openPage(itemsUrl(region.id))
            }}
          />
        </SoftButtons>
        <ReportLink subject={{ about: 'item', region: region.id, id: item.id }} />
      </CitedFrom.Provider>
    </Page>
  )
}

/** The full content of a row. */
function Whole({ id, view }: { id: LibraryRowId; view: ItemView }): ReactNode {
  const { wrong } = useHere()
  const { columns, dueBy, remarks, ageNote, sources } = view
  const printed = COLUMNS[id].map((column) => <Column key={column} column={columns[column]} />)
  switch (id) {
    case 'time':
      return (
        <>
          {printed}
          {dueBy === null || wrong !== null ? null : <View>{dueBy}</View>}
        </>
      )
    case 'care':
      return (
        <>
          {remarks.length === 0 ? null : (
            <View>
              <Statements items={remarks} />
              <Cited cite={remarks.flatMap(({ cite }) => cite)} />
            </View>
          )}
          {printed}
        </>
      )
    case 'sources':
      return (
        <>
          <AgeNote text={ageNote} />
          <Sources sources={sources} />
        </>
      )
    default:
      return printed
  }
}
