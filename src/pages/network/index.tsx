import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { networkCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { Disclosure } from '@/components/Disclosure'
import { Group } from '@/components/Group'
import { HotlineRow } from '@/components/HotlineRow'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { LIBRARY, regionPage } from '@/components/RegionPage'
import { Row, Rows } from '@/components/Rows'
import { SourcesFold } from '@/components/Sources'
import { Statements } from '@/components/Statements'
import { Title } from '@/components/Title'
import { NotFound } from '@/components/NotFound'
import { networkView, type LevelView, type Library, type Region } from '@/rules'
import { itemsUrl } from '@/routes'
import { useHere } from '@/state/here'
import './index.scss'

/** The levels of a region's agencies, and which one to go to. Parameter: `region`. */
export default asPage(regionPage(Network, { data: LIBRARY, card: networkCard, missing: '这个地方的网点' }))

function Network({ region }: { region: Region & Library }): ReactNode {
  const { today } = useHere()
  const network = networkView(region, today)
  if (!network) return <NotFound what="这个地方的网点" />
  return (
    <Page>
      <Bar />
      <View className="network-region">{region.name}的医保经办机构</View>
      <Title>我该去哪一级</Title>
      <View>从近到远：</View>
      <Rows>
        {network.levels.map((level) => (
          <Level key={level.id} level={level} />
        ))}
      </Rows>
      <Rows>
        {network.itemLevels.map(({ id: level, name }) => (
          <Row key={level} icon="doc" title={`看${name}能办的事项`} to={itemsUrl(region.id, level)} />
        ))}
        <HotlineRow regionId={region.id} />
        <SourcesFold sources={network.sources} ageNote={network.ageNote} />
      </Rows>
    </Page>
  )
}

function Level({ level: { name, bodies, when, duties, system } }: { level: LevelView }): ReactNode {
  return (
    <Group title={name} text={bodies.join('、')}>
      <View className="network-level">
        <Statements items={when} />
        <Disclosure title="看原表的职能">
          <View>{duties}</View>
          <View>使用的系统：{system}</View>
        </Disclosure>
      </View>
    </Group>
  )
}
