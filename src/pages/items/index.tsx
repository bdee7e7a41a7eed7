import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { itemsCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { Group } from '@/components/Group'
import { HotlineRow } from '@/components/HotlineRow'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { LIBRARY, regionPage, type RegionPageProps } from '@/components/RegionPage'
import { Row, Rows } from '@/components/Rows'
import { Statements } from '@/components/Statements'
import { Title } from '@/components/Title'
import { NotFound } from '@/components/NotFound'
import {
  CLIENT_WORDS,
  groupName,
  itemLine,
  itemsFor,
  listRemarks,
  WAY_WORDS,
  type Client,
  type Library,
  type Region,
  type ServiceItem,
} from '@/rules'
import { itemUrl, networkUrl } from '@/routes'
import { isElderly, useTypeSize } from '@/state/settings'
import { Filter } from './Filter'
import './index.scss'

/** The resident's filter. */
interface Wanted {
  client?: Client
  level?: string
  way?: keyof typeof WAYS
}

/** The service items of a region. Parameters: `region`, and `level` for the level to show first. */
export default asPage(regionPage(ItemsFrom, { data: LIBRARY, card: itemsCard, missing: '这个地方的事项' }))

function ItemsFrom({ region, query }: RegionPageProps<Region & Library>): ReactNode {
  if (!region.services) return <NotFound what="这个地方的事项" />
  const { levels } = region.services
  const level = Object.keys(levels).find((one) => one === query['level'])
  return (
    <Items
      key={level}
      region={region}
      levels={levels}
      first={{ client: 'resident', ...(level !== undefined && { level }) }}
    />
  )
}

interface ItemsProps {
  region: Region & Library
  levels: Readonly<Record<string, string>>
  first: Wanted
}

function Items({ region, levels, first }: ItemsProps): ReactNode {
  const [filter, setFilter] = useState(first)
  const elderly = isElderly(useTypeSize())
  const items = itemsFor(region, filter)
  const groups = new Map<string, ServiceItem[]>()
  for (const item of items) {
    const name = groupName(item.group)
    groups.set(name, [...(groups.get(name) ?? []), item])
  }
  return (
    <Page wide>
      <Bar />
      <Title>{region.name}医保事项</Title>
      <Rows>
        <Group title={`${filterWords(filter, levels)}，${items.length}项`}>
          <Filters filter={filter} levels={levels} onChange={setFilter} />
          <View className="items-count" role="status">
            {items.length === 0 ? '没有同时符合的事项' : `找到${items.length}项`}
          </View>
        </Group>
      </Rows>
      {items.length === 0 ? (
        <BigButton
          kind="other"
          label="看全部事项"
          onPress={() => {
            setFilter({})
          }}
        />
      ) : (
        <Rows inTwo>
          {[...groups].map(([name, within]) => (
            <Group key={name} icon={within[0]?.group.icon} title={name} count={`${within.length}项`}>
              <ItemRows region={region} items={within} />
            </Group>
          ))}
        </Rows>
      )}
      <Rows>
        <Row
          icon="pin"
          title="我该去哪一级办"
          text={elderly ? undefined : '村、乡镇、县区、市，从近到远'}
          to={networkUrl(region.id)}
        />
        <HotlineRow regionId={region.id} />
      </Rows>
      <View className="items-remarks">
        <Statements items={listRemarks(region)} />
      </View>
    </Page>
  )
}

/** The filter in words: 「居民办的」. */
function filterWords({ client, level, way }: Wanted, levels: Readonly<Record<string, string>>): string {
  return [
    client === undefined ? '全部' : `${CLIENT_WORDS[client]}办的`,
    ...(level === undefined ? [] : [levels[level] ?? '']),
    ...(way === undefined ? [] : [WAYS[way]]),
  ].join('，')
}

interface FiltersProps {
  filter: Wanted
  levels: Readonly<Record<string, string>>
  onChange: (filter: Wanted) => void
}

/** Filters by client, level and way. */
function Filters({ filter, levels, onChange }: FiltersProps): ReactNode {
  const { client, level, way } = filter
  const choose =
    <Key extends keyof Wanted>(key: Key) =>
    (chosen: Wanted[Key]): void => {
      onChange({ ...without(filter, key), ...(chosen !== undefined && { [key]: chosen }) })
    }
  return (
    <>
      <Filter title="谁要办" any="全部" options={CLIENT_WORDS} chosen={client} onChoose={choose('client')} />
      <Filter title="在哪一级办" any="都看" options={levels} chosen={level} onChoose={choose('level')} />
      <Filter title="怎么办" any="都行" options={WAYS} chosen={way} onChoose={choose('way')} />
    </>
  )
}

const WAYS = { online: WAY_WORDS.online, window: WAY_WORDS.window }

function without(filter: Wanted, key: keyof Wanted): Wanted {
  return Object.fromEntries(Object.entries(filter).filter(([id]) => id !== key))
}

function ItemRows({ region, items }: { region: Region & Library; items: readonly ServiceItem[] }): ReactNode {
  return items.map((item) => (
    <Row key={item.id} title={item.name} text={itemLine(region, item)} to={itemUrl(region.id, item.id)} />
  ))
}
