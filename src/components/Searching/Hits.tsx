import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BigButton } from '../BigButton'
import { Group } from '../Group'
import { Icon } from '../Icon'
import { Row, Rows } from '../Rows'
import { openPage } from '@/platform/navigation'
import type { SearchHit, RegionContents } from '@/rules'
import { useOpensGuide } from '@/state/guide-opening'
import { isElderly, useTypeSize } from '@/state/settings'
import type { HitKind, HitRow } from './kinds'
import { marked } from './marked'

/** Number of hits of a kind shown before the rest are folded away. The best come first. */
const AT_ONCE = 3

const NAMES: Readonly<Record<HitKind['id'], string>> = {
  settings: '设置',
  guides: '可以问',
  faqs: '常见问题',
  items: '事项',
  changes: '新规定',
  whom: '窗口和电话',
}

/** A title with the matching text highlighted. */
function Marked({ title, query }: { title: string; query: string }): ReactNode {
  return marked(title, query).map(({ text, hit }, index) =>
    hit ? (
      <Text className="search-hit" key={`${index} ${text}`}>
        {text}
      </Text>
    ) : (
      text
    ),
  )
}

interface BestProps {
  region: RegionContents
  found: SearchHit
  query: string
}

/** The guide that the query most likely means. */
export function Best({ region, found, query }: BestProps): ReactNode {
  const guide = region.guides.find(({ id }) => id === found.id)
  const large = useTypeSize() === 'huge'
  const open = useOpensGuide()
  return (
    <View className="search-best">
      <View className="search-best-top">
        <View className="row-icon">
          <Icon name={guide?.icon ?? 'doc'} />
        </View>
        <View className="search-best-title" role="heading" aria-level={2}>
          <Marked title={found.title} query={query} />
        </View>
      </View>
      {large ? null : <View className="search-best-text">{guide?.line ?? found.text}</View>}
      <BigButton
        label="答几问，看结果"
        onPress={() => {
          open(found.id)
        }}
      />
    </View>
  )
}

interface KindProps {
  kind: HitKind
  /** Whether a guide is already shown above. */
  also: boolean
  query: string
}

/** All hits of one kind, as a card of rows. */
export function Kind({ kind: { id, rows }, also, query }: KindProps): ReactNode {
  const others = rows.slice(AT_ONCE)
  const name = id === 'guides' && also ? '也可以问' : NAMES[id]
  return (
    <View className="search-kind">
      <View className="search-kind-name" role="heading" aria-level={2}>
        {name}，{rows.length}条
      </View>
      <Rows>
        {rows.slice(0, AT_ONCE).map((row) => (
          <HitRowLink key={row.key} row={row} query={query} />
        ))}
        {others.length === 0 ? null : (
          <Group title={`看其余${others.length}条`}>
            {others.map((row) => (
              <HitRowLink key={row.key} row={row} query={query} />
            ))}
          </Group>
        )}
      </Rows>
    </View>
  )
}

function HitRowLink({
  row: { guide, icon, title, text, url },
  query,
}: {
  row: HitRow
  query: string
}): ReactNode {
  const elderly = isElderly(useTypeSize())
  const open = useOpensGuide()
  return (
    <Row
      icon={icon}
      title={<Marked title={title} query={query} />}
      text={elderly ? undefined : text}
      onPress={() => {
        if (guide === undefined) openPage(url)
        else open(guide)
      }}
    />
  )
}
