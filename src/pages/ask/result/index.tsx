import { View } from '@tarojs/components'
import { useMemo, useState, type ReactNode } from 'react'
import { guideCard, placeCard } from '@/cards'
import { Answered } from '@/components/Answered'
import { Bar } from '@/components/Bar'
import { Calling } from '@/components/Calling'
import { Contacts } from '@/components/Contacts'
import { HomeButton } from '@/components/HomeButton'
import { Opening } from '@/components/Opening'
import { OutcomeChannels } from '@/components/Outcome'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { ReportLink } from '@/components/ReportLink'
import { Section } from '@/components/Section'
import { Sources } from '@/components/Sources'
import { StartOver } from '@/components/StartOver'
import { Statement } from '@/components/Statements'
import { Unknown } from '@/components/Unknown'
import { restartAt, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { advise, callingView, chatText, contactsOf, findGuide, type Guide, type Region } from '@/rules'
import { guideUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useCaller } from '@/state/caller'
import { dropDraft } from '@/state/drafts'
import { useDrawnKey, useHere } from '@/state/here'
import { originOf, originText, type Origin } from '@/state/origin'
import { sharedRoute } from '@/state/shared'
import { nextStep } from '@/state/walk'
import { ChangedSince } from './ChangedSince'
import { Explanation, NextGuides } from './Explanation'
import { Findings } from './Findings'
import { Keep } from './Keep'
import { OriginNote } from './OriginNote'
import { useTakeOver } from './TakeOver'
import { Unfinished } from './Unfinished'
import './index.scss'

/**
 * The result of a guide: `guide` of the address says which. It is computed from the draft, from a saved result
 * (`saved`), or from the answers in a link (`s`).
 */
export default asPage(ResultPage, { needsDay: true })

function ResultPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const guideId = query['guide'] ?? ''
  const { saved, s: shared } = query
  const drawn = useDrawnKey((person) => originText(person, guideId, saved))
  if (!useAtHand({ guide: guideId })) return <Opening />
  const found = findGuide(guideId, today)
  if (!found) return <Unknown />
  return (
    <ResultOf
      key={`${guideId} ${saved ?? ''} ${shared ?? ''} ${drawn}`}
      guideId={guideId}
      query={query}
      {...found}
    />
  )
}

interface ResultOfProps {
  guideId: string
  region: Region
  guide: Guide
  query: Readonly<Record<string, string | undefined>>
}

function ResultOf({ query, ...props }: ResultOfProps): ReactNode {
  const here = useHere()
  const [origin] = useState(() => originOf(here, props.guideId, props.guide, query))
  return origin ? <Result origin={origin} {...props} /> : <Unknown what="这个存下的结果" />
}

interface ResultProps {
  guideId: string
  region: Region
  guide: Guide
  origin: Origin
}

function Result({ guideId, region, guide, origin }: ResultProps): ReactNode {
  const { answers, today } = origin
  const { person } = useHere()
  const [caller, chooseCaller] = useCaller(person, region.id)
  const takeOver = useTakeOver(guideId, origin)
  const advice = useMemo(
    () => advise(region, guide, answers, today, caller),
    [region, guide, answers, today, caller],
  )
  useShareCard(() =>
    advice.kind === 'question'
      ? guideCard(guideId)
      : placeCard(region.id, guide.title, sharedRoute(guide, answers, advice)),
  )
  if (advice.kind === 'question')
    return (
      <Unfinished
        guideId={guideId}
        title={guide.title}
        origin={origin}
        step={nextStep(guide, answers, today) ?? 1}
      />
    )
  return (
    <Page>
      <Bar reads={chatText(advice, guide)} />
      <View className="result-guide">{advice.title}</View>
      <OriginNote guideId={guideId} origin={origin} advice={advice} />
      <Findings advice={advice} />
      <Section title="打电话">
        <Contacts
          region={region}
          contacts={contactsOf(advice)}
          caller={caller}
          onChooseCaller={chooseCaller}
        />
        <Calling says={callingView(advice)} />
        <Statement text={advice.callingNote} condition={null} tip />
      </Section>
      {advice.kind === 'decided' ? <OutcomeChannels outcome={advice.outcome} /> : null}
      <Keep guide={guide} advice={advice} origin={origin} />
      <Explanation advice={advice} />
      <Section title="依据和日期">
        <Sources sources={advice.sources} />
      </Section>
      <Answered
        answered={advice.answered}
        resting={advice.resting}
        onChange={(index) => {
          takeOver.goTo(index + 1, true)
        }}
      />
      {takeOver.dialog}
      <NextGuides advice={advice} />
      <ChangedSince guideId={guideId} />
      <ReportLink subject={{ about: 'result', guide: guideId, from: origin.from }} />
      {origin.kind === 'draft' ? (
        <StartOver
          onStartOver={() => {
            if (dropDraft(person, guideId)) restartAt(guideUrl(guideId, 1))
          }}
        />
      ) : (
        <HomeButton />
      )}
    </Page>
  )
}
