import { View } from '@tarojs/components'
import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { guideCard, guideInBar, placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { CitedFrom } from '@/components/Cited'
import { Opening } from '@/components/Opening'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { PosterLink } from '@/components/PosterLink'
import { ReportLink } from '@/components/ReportLink'
import { StartOver } from '@/components/StartOver'
import { Unknown } from '@/components/Unknown'
import { scrollToTop } from '@/platform/focus'
import { restartAt, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { useWide } from '@/platform/width'
import { advise, findGuide, rowsFor, spokenResult, type Guide, type Region, type RowId } from '@/rules'
import { guideUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { useCaller } from '@/state/caller'
import { dropDraft } from '@/state/drafts'
import { useDrawnKey, useHere } from '@/state/here'
import { originOf, originText, type Origin } from '@/state/origin'
import { sharedRoute } from '@/state/shared'
import { nextStep } from '@/state/walk'
import { Act } from './Act'
import { Alternatives } from './Alternatives'
import { AnswerMissing } from './AnswerMissing'
import { Beside } from './Beside'
import { ChangedSince } from './ChangedSince'
import { DropSaved } from './DropSaved'
import { Findings } from './Findings'
import { Folds, type Calls } from './Folds'
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
  const { query } = useArrival(guideInBar)
  const { today } = useHere()
  const guideId = query['guide'] ?? ''
  const { saved, s: shared } = query
  const drawn = useDrawnKey((person) => originText(person, guideId, saved))
  const [given, setGiven] = useState(0)
  if (!useAtHand({ guide: guideId })) return <Opening />
  const found = findGuide(guideId, today)
  if (!found) return <Unknown />
  return (
    <ResultOf
      key={`${guideId} ${saved ?? ''} ${shared ?? ''} ${drawn} ${given}`}
      guideId={guideId}
      query={query}
      given={given > 0}
      onGiven={() => {
        setGiven(given + 1)
      }}
      {...found}
    />
  )
}

interface ResultOfProps extends Omit<ResultProps, 'origin'> {
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
  /** Whether it stands in the place of one that lacked an answer. */
  given: boolean
  onGiven: () => void
}

/** These rows stand below what is kept and handed on. */
const LAST: readonly RowId[] = ['why', 'change', 'sources', 'answers', 'next']

/** These are read at once where there is the room of a desk. */
const OPEN_WHERE_WIDE: readonly RowId[] = ['steps', 'materials']

function Result({ guideId, region, guide, origin, given, onGiven }: ResultProps): ReactNode {
  const { answers, today } = origin
  const { person } = useHere()
  const [caller, chooseCaller] = useCaller(person, region.id)
  const takeOver = useTakeOver(guideId, origin, onGiven)
  const [calls, setCalls] = useState<Calls>({})
  const wide = useWide()
  const advice = useMemo(
    () => advise(region, guide, answers, today, caller),
    [region, guide, answers, today, caller],
  )
  useEffect(() => {
    if (given) scrollToTop()
  }, [given])
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
  const rows = rowsFor(advice)
  // what would change a refusal comes before all else
  const below = rows.findIndex(({ id }, index) => index > 0 && LAST.includes(id))
  const open = (id: RowId) => (): void => {
    setCalls({ ...calls, [id]: (calls[id] ?? 0) + 1 })
  }
  const change = (index: number): void => {
    takeOver.goTo(index + 1, true)
  }
  const folds = (shown: typeof rows): ReactNode => (
    <Folds
      advice={advice}
      rows={shown}
      calls={calls}
      {...(wide && { openAtFirst: OPEN_WHERE_WIDE })}
      onChange={change}
    />
  )
  const keep = <Keep guide={guide} advice={advice} origin={origin} />
  const told = (
    <>
      <OriginNote guideId={guideId} region={region} origin={origin} advice={advice} />
      <Findings advice={advice} onAge={open('sources')}>
        <Act
          advice={advice}
          region={region}
          says={!wide}
          caller={caller}
          onChooseCaller={chooseCaller}
          onSteps={open('steps')}
        />
      </Findings>
      {advice.kind === 'alternatives' ? (
        <Alternatives advice={advice} onGive={takeOver.give} onChange={change} />
      ) : null}
      {advice.kind === 'open' ? <AnswerMissing advice={advice} onChange={change} /> : null}
      {folds(rows.slice(0, below))}
    </>
  )
  const rest = (
    <>
      {folds(rows.slice(below))}
      {takeOver.dialog}
      <StartOver
        {...(origin.kind === 'draft' && {
          onStartOver: () => {
            if (dropDraft(person, guideId)) restartAt(guideUrl(guideId, 1))
          },
        })}
      />
      {origin.kind === 'saved' ? <DropSaved id={origin.saved.id} /> : null}
      <View className="result-links">
        <ChangedSince guideId={guideId} />
        <PosterLink guideId={guideId} />
        <ReportLink subject={{ about: 'result', guide: guideId, from: origin.from }} />
      </View>
    </>
  )
  return (
    <Page wide={wide}>
      <CitedFrom.Provider value={advice.sources}>
        <Bar reads={() => spokenResult(advice)} />
        <View className="result-guide">{advice.title}</View>
        {wide ? (
          <View className="result-columns">
            <View className="result-column">
              {told}
              {rest}
            </View>
            <View className="result-column result-column--side">
              <Beside advice={advice}>{keep}</Beside>
            </View>
          </View>
        ) : (
          <>
            {told}
            {keep}
            {rest}
          </>
        )}
      </CitedFrom.Provider>
    </Page>
  )
}
