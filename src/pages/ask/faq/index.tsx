import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { placeCard } from '@/cards'
import { AgeNote } from '@/components/AgeNote'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { Channels } from '@/components/Channels'
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
import { faqView, findFaq, type Faq, type FaqView, type Region } from '@/rules'
import { faqsUrl, faqUrl, HOME } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useHere } from '@/state/here'
import { useCaller } from '@/state/caller'
import './index.scss'

/** One question and its answer: `region` and `id` of the address say which. */
export default asPage(FaqPage)

function FaqPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const regionId = query['region'] ?? ''
  if (!useAtHand({ region: regionId, with: 'library' })) return <Opening />
  const found = findFaq(regionId, query['id'] ?? '', today)
  if (!found) return <Unknown what="这个问题" />
  return <Answered key={`${found.region.id} ${found.faq.id}`} {...found} />
}

function Answered({ region, faq }: { region: Region; faq: Faq }): ReactNode {
  const { person, today } = useHere()
  const [caller, chooseCaller] = useCaller(person, region.id)
  useShareCard(() => placeCard(region.id, faq.ask, faqUrl(region.id, faq.id)))
  const view = faqView(region, faq, today, caller)
  const { guide } = view
  return (
    <Page>
      <Bar />
      <View className="faq-topic">
        {region.name} · {view.topic}
      </View>
      <Title>{view.ask}</Title>
      <Answer view={view} />
      {guide ? <GuideLink {...guide} /> : null}
      <Section title="打电话">
        <Contacts region={region} contacts={view.contacts} caller={caller} onChooseCaller={chooseCaller} />
        <Statement text={view.callingNote} condition={null} tip />
      </Section>
      {view.channels.length === 0 ? null : (
        <Section title="在哪办">
          <Channels channels={view.channels} />
        </Section>
      )}
      <Section title="依据和日期">
        <Sources sources={view.sources} />
      </Section>
      <ReportLink subject={{ about: 'faq', region: region.id, id: faq.id }} />
      <BigButton
        kind="other"
        label="看别的问题"
        onPress={() => {
          openPage(faqsUrl(region.id))
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

/** What the documents say, as of when, and how sure that is. */
function Answer({ view: { asOf, answer, certaintyNote, ageNote } }: { view: FaqView }): ReactNode {
  return (
    <View className="faq-answer">
      {asOf === null ? null : <View className="faq-as-of">{asOf}：</View>}
      <Statements items={answer} />
      {certaintyNote === null ? null : <View className="faq-as-of">{certaintyNote}</View>}
      <AgeNote text={ageNote} />
    </View>
  )
}
