import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { placeCard } from '@/cards'
import { AgeNote } from '@/components/AgeNote'
import { AskOrCall } from '@/components/AskOrCall'
import { Bar } from '@/components/Bar'
import { Channels } from '@/components/Channels'
import { Cited, CitedFrom } from '@/components/Cited'
import { SoftHomeButton } from '@/components/HomeButton'
import { Loading } from '@/components/Loading'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { ReportLink } from '@/components/ReportLink'
import { Fold, Rows } from '@/components/Rows'
import { CounterNote } from '@/components/CounterNote'
import { SoftButton, SoftButtons } from '@/components/SoftButton'
import { Sources } from '@/components/Sources'
import { Statements } from '@/components/Statements'
import { Title } from '@/components/Title'
import { NotFound } from '@/components/NotFound'
import { openPage, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { faqRows, faqView, findFaq, type Faq, type Region } from '@/rules'
import { faqsUrl, faqUrl } from '@/routes'
import { useData } from '@/state/use-data'
import { useHere } from '@/state/here'
import { useCaller } from '@/state/caller'
import './index.scss'

/** One frequently asked question with its answer. Parameters: `region`, `id`. */
export default asPage(FaqPage)

function FaqPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const regionId = query['region'] ?? ''
  const data = useData({ region: regionId, with: 'library' })
  if (data.status !== 'ready') return <Loading data={data} />
  const found = findFaq(regionId, query['id'] ?? '', today)
  if (!found) return <NotFound what="这个问题" />
  return <Answered key={`${found.region.id} ${found.faq.id}`} {...found} />
}

function Answered({ region, faq }: { region: Region; faq: Faq }): ReactNode {
  const { person, today } = useHere()
  const calling = useCaller(person, region.id)
  const [called, setCalled] = useState(0)
  useShareCard(() => placeCard(region.id, faq.ask, faqUrl(region.id, faq.id)))
  const view = faqView(region, faq, today, calling.caller)
  const { topic, ask, answer, asOf, age, ageNote, certaintyNote, channels, sources, guide } = view
  return (
    <Page>
      <CitedFrom.Provider value={sources}>
        <Bar reads={() => [ask, ...answer.map(({ text }) => text.replace(/。$/, ''))].join('。\n')} />
        <View className="faq-topic">
          {region.name} · {topic}
        </View>
        <Title>{ask}</Title>
        <CounterNote
          verdict={certaintyNote === null ? { icon: 'doc', word: '文件这样写' } : 'ask'}
          asOf={asOf}
          age={age}
          onAge={() => {
            setCalled(called + 1)
          }}
          headline={
            <>
              {certaintyNote === null ? null : <View className="faq-doubt">{certaintyNote}</View>}
              <Statements items={answer} />
              <Cited cite={answer.flatMap(({ cite }) => cite)} />
            </>
          }
        >
          <AskOrCall region={region} view={view} guide={guide} {...calling} />
        </CounterNote>
        <Rows>
          {faqRows(view).map(({ id, name, brief }) =>
            id === 'where' ? (
              <Fold key={id} icon="pin" name={name} brief={brief ?? undefined}>
                <Channels channels={channels} />
                <Cited cite={channels.flatMap(({ cite }) => cite)} />
              </Fold>
            ) : (
              <Fold
                key={id}
                icon="source"
                name={name}
                brief={brief ?? undefined}
                called={{ id: 'sources', times: called }}
              >
                <AgeNote text={ageNote} />
                <Sources sources={sources} />
              </Fold>
            ),
          )}
        </Rows>
        <SoftButtons>
          <SoftHomeButton />
          <SoftButton
            icon="faq"
            label="别的问题"
            onPress={() => {
              openPage(faqsUrl(region.id))
            }}
          />
        </SoftButtons>
        <ReportLink subject={{ about: 'faq', region: region.id, id: faq.id }} />
      </CitedFrom.Provider>
    </Page>
  )
}
