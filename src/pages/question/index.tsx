import { useState, type ReactNode } from 'react'
import { guideCard, guideInBar } from '@/cards'
import { QuestionPage } from '@/components/QuestionPage'
import { Loading } from '@/components/Loading'
import { asPage } from '@/components/PageFrame'
import { PosterLink } from '@/components/PosterLink'
import { ReportLink } from '@/components/ReportLink'
import { NotFound } from '@/components/NotFound'
import { goBackOr, openPage, returnTo, stepBackTo, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { load, findAsking, shortTitle, type AskingGuide, type AskingRegion } from '@/rules'
import { questionUrl, HOME, resultUrl } from '@/routes'
import { useData } from '@/state/use-data'
import { keepInput, keepNext, readDraft } from '@/state/drafts'
import { useDrawnKey, useHere, type Here } from '@/state/here'
import { giveAnswer, openQuestion, problemWith } from '@/state/question'
import { nextStep, stepAfter, validAnswers } from '@/state/interview-step'

/** One question of a guide. Parameters: `guide`, `step`, `edit`. */
export default asPage(AskPage, { needsDay: true })

function AskPage(): ReactNode {
  const { query } = useArrival(guideInBar)
  const { today } = useHere()
  const guideId = query['guide'] ?? ''
  const drawn = useDrawnKey((person) => JSON.stringify(readDraft(person, guideId).answers))
  const data = useData({ guide: guideId, with: 'asking' })
  if (data.status !== 'ready') return <Loading data={data} />
  const found = findAsking(guideId, today)
  if (!found) return <NotFound />
  const step = Number(query['step']) || 1
  return (
    <GuideQuestion
      key={`${guideId} ${step} ${drawn}`}
      guideId={guideId}
      region={found.region}
      guide={found.guide}
      step={step}
      edit={query['edit'] === '1'}
    />
  )
}

interface GuideQuestionProps {
  guideId: string
  region: AskingRegion
  guide: AskingGuide
  step: number
  /** Whether the resident came from the result to change this answer. */
  edit: boolean
}

function GuideQuestion({ guideId, region, guide, step, edit }: GuideQuestionProps): ReactNode {
  const here = useHere()
  const [opened] = useState(() => openQuestion(here, guideId, region, guide, step))
  useShareCard(() => guideCard(guideId))
  if (!opened) return <NotFound />
  const { step: at, asked, answered, entry, note } = opened
  const back = (): void => {
    if (edit) goBackOr(resultUrl(guideId))
    else if (at === 1) goBackOr(HOME)
    else stepBackTo(questionUrl(guideId, at - 1))
  }
  return (
    <QuestionPage
      asked={asked}
      of={shortTitle(guide)}
      step={at}
      initial={entry}
      note={note}
      answered={answered}
      onAnswered={(index) => {
        if (index + 1 < at) stepBackTo(questionUrl(guideId, index + 1))
        else openPage(questionUrl(guideId, index + 1))
      }}
      after={
        <>
          {at === 1 ? <PosterLink guideId={guideId} /> : null}
          <ReportLink subject={{ about: 'question', guide: guideId, id: asked.id }} />
        </>
      }
      backLabel={edit || at === 1 ? '返回' : '上一题'}
      onBack={back}
      onEntry={(next) => {
        preloadResult(guideId)
        keepInput(here.person, guideId, asked.id, next)
      }}
      problemOf={(answer) => problemWith(guide, asked.id, answer, here.today)}
      onAnswer={(answer) => {
        if (!giveAnswer(here.person, guideId, region, asked.id, answer)) return
        leave(here, guideId, guide, at, edit)
      }}
    />
  )
}

/**
 * Loads the result's data while the resident answers. A failure is only logged: the result page loads it
 * again.
 */
function preloadResult(guideId: string): void {
  load([{ guide: guideId }]).catch((reason: unknown) => {
    console.info(`${guideId} did not come yet:`, reason)
  })
}

/** Goes to the next question; when editing, to the first unanswered one; to the result if none is left. */
function leave(
  { person, today }: Here,
  guideId: string,
  guide: AskingGuide,
  step: number,
  edit: boolean,
): void {
  const answers = validAnswers(guide, readDraft(person, guideId).answers, today)
  const unanswered = nextStep(guide, answers, today)
  keepNext(person, guideId, unanswered)
  const next = edit ? unanswered : stepAfter(guide, answers, today, step)
  if (next !== null) openPage(questionUrl(guideId, next, edit))
  else if (edit) returnTo(resultUrl(guideId))
  else openPage(resultUrl(guideId))
}
