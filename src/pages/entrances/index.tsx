import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { entrancesCard } from '@/cards'
import { AgeNote } from '@/components/AgeNote'
import { Bar } from '@/components/Bar'
import { CHANNEL_KINDS } from '@/components/Channels'
import { EntranceActions } from '@/components/EntranceActions'
import { Group } from '@/components/Group'
import { HotlineRow } from '@/components/HotlineRow'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { BARE, regionPage } from '@/components/RegionPage'
import { Rows } from '@/components/Rows'
import { SourcesFold } from '@/components/Sources'
import { Statement, Statements } from '@/components/Statements'
import { Title } from '@/components/Title'
import { entrancesView, type Channel, type EntranceView, type Region } from '@/rules'
import { useHere } from '@/state/here'
import './index.scss'

/** Kinds of channel that are reached by phone, each with instructions. Windows come last. */
const ONLINE = {
  'mini-program': '复制名称。在微信最上面点“搜索”，粘贴，选“小程序”。',
  'official-account': '复制名称。在微信最上面点“搜索”，粘贴，选“公众号”，点“关注”。',
  app: '复制名称，打开手机自带的应用商店，粘贴去搜，装好再打开。',
} as const
const ONLINE_KINDS = Object.keys(ONLINE) as (keyof typeof ONLINE)[] // an object literal has no other keys
const KINDS: readonly Channel['kind'][] = [...ONLINE_KINDS, 'window']

/** The official channels of a region. Parameter: `region`. */
export default asPage(regionPage(Entrances, { data: BARE, card: entrancesCard, missing: '这个地方的入口' }))

function Entrances({ region }: { region: Region }): ReactNode {
  const { today } = useHere()
  const { entrances, ageNote, sources } = entrancesView(region, KINDS, today)
  const of = (kind: Channel['kind']): readonly EntranceView[] =>
    entrances.filter((entrance) => entrance.kind === kind)
  const windows = of('window')
  return (
    <Page>
      <Bar />
      <Title>{region.name}官方入口</Title>
      {entrances.length === windows.length ? (
        <View>这里的文件没有写小程序、公众号和手机应用的名称。</View>
      ) : null}
      <AgeNote text={ageNote} />
      {entrances.length === 0 ? null : (
        <Rows>
          {KINDS.filter((kind) => of(kind).length > 0).map((kind) => (
            <Group key={kind} title={CHANNEL_KINDS[kind]} count={`${of(kind).length}处`}>
              {kind === 'window' ? null : <Statement text={ONLINE[kind]} condition={null} tip />}
              {of(kind).map((entrance) => (
                <Entrance key={entrance.name} entrance={entrance} />
              ))}
            </Group>
          ))}
        </Rows>
      )}
      <Rows>
        <HotlineRow regionId={region.id} />
        <SourcesFold sources={sources} />
      </Rows>
    </Page>
  )
}

/** What a channel is for, the path inside it, and how to reach it. */
function Entrance({ entrance: { kind, name, uses } }: { entrance: EntranceView }): ReactNode {
  return (
    <View className="entrance">
      <View className="entrance-name">{name}</View>
      <Statements
        items={uses.map(({ use, path }) => ({
          text: path ? `${use}，进去后依次点：${path.join(' → ')}` : use,
          condition: null,
          tip: false,
          cite: [],
        }))}
      />
      <EntranceActions kind={kind} name={name} />
    </View>
  )
}
