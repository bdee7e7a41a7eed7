import { View } from '@tarojs/components'
import { useMemo, useState, type ReactNode } from 'react'
import { guideCard, placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { CitedFrom } from '@/components/Cited'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { PosterLink } from '@/components/PosterLink'
import { ReportLink } from '@/components/ReportLink'
import { ResultInAddress, type AddressedResult } from '@/components/ResultInAddress'
import { StartOver } from '@/components/StartOver'
import { scrollToTop } from '@/platform/focus'
import { restartAt } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { useWide } from '@/platform/width'
import { advise, rowsFor, spokenResult, type RowId } from '@/rules'
import { questionUrl } from '@/routes'
import { useCaller } from '@/state/caller'
import { dropDraft } from '@/state/drafts'
import { useHere } from '@/state/here'
import { shareRoute } from '@/state/share-route'
import { nextStep } from '@/state/interview-step'
import { Act } from './Act'
import { Alternatives } from '@/components/Result/Alternatives'
import { AnswerMissing } from '@/components/Result/AnswerMissing'
import { Beside } from './Beside'
import { ChangedSince } from './ChangedSince'
import { DropSaved } from './DropSaved'
import { ResultHead } from './ResultHead'
import { ResultFolds, type Calls } from '@/components/Result/ResultFolds'
import { SaveAndShare } from './SaveAndShare'
import { AnswersSourceNote } from './AnswersSourceNote'
import { useTakeOver } from './TakeOver'
import { Unanswered } from './Unanswered'
import './index.scss'

/**
 * The result of a guide. Parameters: `guide`; the answers come from the draft, a saved result (`saved`) or
 * the link (`s`).
 */
export default asPage(ResultPage, { needsDay: true })

function ResultPage(): ReactNode {
  return (
    <ResultInAddress>
      {(result, readAgain) => (
        <Result
          key={JSON.stringify(result.source.answers)}
          {...result}
          onGiven={() => {
            readAgain()
            scrollToTop()
          }}
        />
      )}
    </ResultInAddress>
  )
}

interface ResultProps extends AddressedResult {
  /** Called when an answer that was missing has been given. */
  onGiven: () => void
}

/** Rows shown below saving and sharing. */
const LAST: readonly RowId[] = ['why', 'change', 'sources', 'answers', 'next']

/** Rows that start open in a wide window. */
const OPEN_WHERE_WIDE: readonly RowId[] = ['steps', 'materials']

function Result({ guideId, region, guide, source, onGiven }: ResultProps): ReactNode {
  const { answers, today } = source
  const { person } = useHere()
  const calling = useCaller(person, region.id)
  const { caller } = calling
  const takeOver = useTakeOver(guideId, source, onGiven)
  const [calls, setCalls] = useState<Calls>({})
  const wide = useWide()
  const advice = useMemo(
    () => advise(region, guide, answers, today, caller),
    [region, guide, answers, today, caller],
  )
  useShareCard(() =>
    advice.kind === 'question'
      ? guideCard(guideId)
      : placeCard(region.id, guide.title, shareRoute(guide, answers, advice)),
  )
  if (advice.kind === 'question')
    return (
      <Unanswered
        guideId={guideId}
        title={guide.title}
        source={source}
        step={nextStep(guide, answers, today) ?? 1}
      />
    )
  const rows = rowsFor(advice)
  // a first row in LAST stays on top: it says what would change a refusal
  const below = rows.findIndex(({ id }, index) => index > 0 && LAST.includes(id))
  const open = (id: RowId) => (): void => {
    setCalls({ ...calls, [id]: (calls[id] ?? 0) + 1 })
  }
  const change = (index: number): void => {
    takeOver.goTo(index + 1, true)
  }
  const folds = (shown: typeof rows): ReactNode => (
    <ResultFolds
      advice={advice}
      rows={shown}
      calls={calls}
      {...(wide && { openAtFirst: OPEN_WHERE_WIDE })}
      onChange={change}
    />
  )
  const keep = <SaveAndShare guide={guide} advice={advice} source={source} />
  const told = (
    <>
      <AnswersSourceNote guideId={guideId} region={region} source={source} advice={advice} />
      <ResultHead advice={advice} onAge={open('sources')}>
        <Act advice={advice} region={region} says={!wide} {...calling} onSteps={open('steps')} />
      </ResultHead>
      {advice.kind === 'alternatives' ? (
        <Alternatives advice={advice} onGive={takeOver.give} onChange={change} />
      ) : null}
      {advice.kind === 'answer-missing' ? <AnswerMissing advice={advice} onChange={change} /> : null}
      {folds(rows.slice(0, below))}
    </>
  )
  const rest = (
    <>
      {folds(rows.slice(below))}
      {takeOver.dialog}
      <StartOver
        {...(source.kind === 'draft' && {
          onStartOver: () => {
            if (dropDraft(person, guideId)) restartAt(questionUrl(guideId, 1))
          },
        })}
      />
      {source.kind === 'saved' ? <DropSaved id={source.saved.id} /> : null}
      <View className="result-links">
        <ChangedSince guideId={guideId} />
        <PosterLink guideId={guideId} />
        <ReportLink subject={{ about: 'result', guide: guideId, from: source.from }} />
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
