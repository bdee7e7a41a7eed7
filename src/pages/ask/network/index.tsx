import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { placeCard } from '@/cards'
import { AgeNote } from '@/components/AgeNote'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { Disclosure } from '@/components/Disclosure'
import { Opening } from '@/components/Opening'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Section } from '@/components/Section'
import { Sources } from '@/components/Sources'
import { Statements } from '@/components/Statements'
import { Title } from '@/components/Title'
import { Unknown } from '@/components/Unknown'
import { WayOut } from '@/components/WayOut'
import { openPage, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { findLibrary, networkView, type LevelView } from '@/rules'
import { itemsUrl, networkUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useHere } from '@/state/here'
import { regionIdOf } from '@/state/place'
import './index.scss'

/** The levels of a region's agencies, and which of them to go to: `region` of the address says which region. */
export default asPage(NetworkPage)

function NetworkPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const id = regionIdOf(query['region'])
  useShareCard(() => placeCard(id, '医保该去哪一级办', networkUrl(id)))
  if (!useAtHand({ region: id, with: 'library' })) return <Opening />
  const region = findLibrary(id, today)
  const network = region && networkView(region, today)
  if (!network) return <Unknown what="这个地方的网点" />
  return (
    <Page>
      <Bar />
      <View className="network-region">{region.name}的医保经办机构</View>
      <Title>我该去哪一级</Title>
      <View>从近到远：</View>
      {network.levels.map((level) => (
        <Level key={level.id} level={level} />
      ))}
      <AgeNote text={network.ageNote} />
      {network.itemLevels.map(({ id: level, name }) => (
        <BigButton
          key={level}
          kind="other"
          label={`看${name}能办的事项`}
          onPress={() => {
            openPage(itemsUrl(region.id, level))
          }}
        />
      ))}
      <WayOut regionId={region.id} />
      <Section title="依据和日期">
        <Sources sources={network.sources} />
      </Section>
    </Page>
  )
}

function Level({ level: { name, bodies, when, duties, system } }: { level: LevelView }): ReactNode {
  return (
    <Section title={name}>
      <View className="network-bodies">{bodies.join('、')}</View>
      <Statements items={when} />
      <Disclosure title="看原表的职能">
        <View>{duties}</View>
        <View>使用的系统：{system}</View>
      </Disclosure>
    </Section>
  )
}
