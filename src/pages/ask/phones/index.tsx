import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { placeCard } from '@/cards'
import { AgeNote } from '@/components/AgeNote'
import { Bar } from '@/components/Bar'
import { Contacts } from '@/components/Contacts'
import { Opening } from '@/components/Opening'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { ReportingIn } from '@/components/Phone'
import { Section } from '@/components/Section'
import { Sources } from '@/components/Sources'
import { Statement } from '@/components/Statements'
import { Title } from '@/components/Title'
import { Unknown } from '@/components/Unknown'
import { useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { findRegion, phoneBook, type PhoneBook, type Region } from '@/rules'
import { phonesUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useHere } from '@/state/here'
import { useCaller } from '@/state/caller'
import { regionIdOf } from '@/state/place'
import './index.scss'

/** The numbers of a region: `region` of the address says which. */
export default asPage(PhonesPage)

function PhonesPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const id = regionIdOf(query['region'])
  useShareCard(() => placeCard(id, '电话本', phonesUrl(id)))
  if (!useAtHand({ region: id })) return <Opening />
  const region = findRegion(id, today)
  if (!region) return <Unknown what="这个地方的电话" />
  return <Numbers key={region.id} region={region} />
}

function Numbers({ region }: { region: Region }): ReactNode {
  const { person, today } = useHere()
  const [caller, chooseCaller] = useCaller(person, region.id)
  const book = phoneBook(region, today, caller)
  const choosing = { region, caller, onChooseCaller: chooseCaller }
  const { directories, hotlines } = book
  return (
    <ReportingIn.Provider value={region.id}>
      <Page>
        <Bar />
        <Title>{region.name}：电话本</Title>
        {directories.length + hotlines.length === 0 ? <View>这里的文件没有印任何电话。</View> : null}
        {directories.length === 0 ? null : (
          <Section title="按区县找">
            <Contacts contacts={directories} open {...choosing} />
          </Section>
        )}
        {hotlines.length === 0 ? null : (
          <Section title="热线">
            <Contacts contacts={hotlines} {...choosing} />
          </Section>
        )}
        <Unprinted bodies={book.unprinted} />
        <Statement text={book.callingNote} condition={null} tip />
        <AgeNote text={book.ageNote} />
        <Section title="依据和日期">
          <Sources sources={book.sources} />
        </Section>
      </Page>
    </ReportingIn.Provider>
  )
}

/** Those whom the documents name without a number. */
function Unprinted({ bodies }: { bodies: PhoneBook['unprinted'] }): ReactNode {
  return bodies.length === 0 ? null : (
    <Section title="文件里没有印电话的">
      {bodies.map(({ id, name, scope }) => (
        <View key={id}>
          <View className="phones-name">{name}</View>
          <View>{scope}</View>
        </View>
      ))}
    </Section>
  )
}
