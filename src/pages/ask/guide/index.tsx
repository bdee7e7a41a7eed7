import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { BackLink } from '@/components/BackLink'
import { BigButton } from '@/components/BigButton'
import { Complaint, Notice } from '@/components/Notice'
import { Page } from '@/components/Page'
import { QuestionForm } from '@/components/QuestionForm'
import { Unknown } from '@/components/Unknown'
import { useFocusOnAppearing } from '@/platform/focus'
import { goBackOr, openPage, returnTo, stepBackTo, useArrival } from '@/platform/navigation'
import {
  findGuide,
  readAnswers,
  todayHere,
  type Answer,
  type Guide,
  type Question,
  type Region,
} from '@/rules'
import { guideUrl, HOME, resultUrl } from '@/routes'
import { keepAnswer, keepEntry, keepNext, readDraft } from '@/state/drafts'
import { answerOf, EMPTY, entryOf, type Entry } from '@/state/entry'
import { knownAnswer, rememberAnswer } from '@/state/known'
import { nextStep, stepAfter, stopAt, validAnswers, type Stop } from '@/state/walk'
import './index.scss'

/** One question of a guide: `guide`, `step` and `edit` of the address say which. */
export default function GuidePage(): ReactNode {
  const { query, returns } = useArrival()
  const guideId = query['guide'] ?? ''
  const found = findGuide(guideId)
  if (!found) return <Unknown />
  const step = Number(query['step']) || 1
  return (
    <Asking
      key={`${guideId} ${step} ${returns}`}
      guideId={guideId}
      region={found.region}
      guide={found.guide}
      step={step}
      edit={query['edit'] === '1'}
    />
  )
}

interface AskingProps {
  guideId: string
  region: Region
  guide: Guide
  step: number
  /** Whether the resident came from the result to change this answer. */
  edit: boolean
}

function Asking({ guideId, region, guide, step, edit }: AskingProps): ReactNode {
  const [opened] = useState(() => open(guideId, region, guide, step))
  const [entry, setEntry] = useState(opened?.entry ?? EMPTY)
  const [complaint, setComplaint] = useState({ text: '', count: 0 })
  const heading = useFocusOnAppearing()
  if (!opened) return <Unknown />
  const { stop, known } = opened
  const { asked, resting } = stop

  const change = (next: Entry): void => {
    setEntry(next)
    setComplaint({ text: '', count: complaint.count })
    keepEntry(guideId, asked.id, next)
  }
  const goOn = (): void => {
    const answer = answerOf(asked.question, entry)
    const text = answer === null ? missingText(asked.question) : problemText(guide, asked.id, answer)
    if (answer === null || text !== null) {
      setComplaint({ text: text ?? '', count: complaint.count + 1 })
      return
    }
    keepAnswer(guideId, asked.id, answer)
    rememberAnswer(region, asked.id, answer)
    leave(guideId, guide, stop.step, edit)
  }
  const back = (): void => {
    if (edit) goBackOr(resultUrl(guideId))
    else if (stop.step === 1) goBackOr(HOME)
    else stepBackTo(guideUrl(guideId, stop.step - 1))
  }

  return (
    <Page>
      <BackLink label={edit || stop.step === 1 ? '返回' : '上一题'} onPress={back} />
      <View className="guide-step">
        {guide.title} · 第{stop.step}问
      </View>
      <View className="guide-question" role="heading" aria-level={1} {...heading}>
        {asked.question.ask}
      </View>
      {asked.question.help ? <View>{asked.question.help}</View> : null}
      {known ? <Notice>之前答过，可以改。</Notice> : null}
      {complaint.text === '' ? null : <Complaint key={complaint.count}>{complaint.text}</Complaint>}
      <QuestionForm question={asked.question} limits={asked.limits} entry={entry} onChange={change} />
      {resting.length === 0 ? null : (
        <Notice>
          这些回答现在用不上，先留着：{resting.map(({ ask, answer }) => `${ask}${answer}`).join('；')}
        </Notice>
      )}
      <View className="guide-foot">
        <BigButton label="继续" onPress={goOn} />
      </View>
    </Page>
  )
}

interface Opened {
  stop: Stop
  entry: Entry
  /** Whether the entry comes from another guide. */
  known: boolean
}

/** The question at the step with what was put in before: here, or to the same question in another guide. */
function open(guideId: string, region: Region, guide: Guide, step: number): Opened | null {
  const today = todayHere()
  const draft = readDraft(guideId)
  const stop = stopAt(region, guide, validAnswers(guide, draft.answers, today), today, step)
  if (stop === null) return null
  const { id, question } = stop.asked
  const unsent = draft.unsent[id]
  if (unsent) return { stop, entry: unsent, known: false }
  if (stop.answer !== undefined) return { stop, entry: entryOf(question, stop.answer), known: false }
  const known = knownAnswer(region, id)
  return known !== undefined && problemText(guide, id, known) === null
    ? { stop, entry: entryOf(question, known), known: true }
    : { stop, entry: EMPTY, known: false }
}

/** To the next question; in an edit, to the first one without an answer; to the result when nothing more is asked. */
function leave(guideId: string, guide: Guide, step: number, edit: boolean): void {
  const today = todayHere()
  const answers = validAnswers(guide, readDraft(guideId).answers, today)
  const unanswered = nextStep(guide, answers, today)
  keepNext(guideId, unanswered)
  const next = edit ? unanswered : stepAfter(guide, answers, today, step)
  if (next !== null) openPage(guideUrl(guideId, next, edit))
  else if (edit) returnTo(resultUrl(guideId))
  else openPage(resultUrl(guideId))
}

function problemText(guide: Guide, question: string, answer: Answer): string | null {
  return readAnswers(guide, { [question]: answer }, todayHere()).problems[0]?.text ?? null
}

function missingText({ kind }: Question): string {
  switch (kind) {
    case 'choice':
      return '请先点一个答案；拿不准就点“不清楚”。'
    case 'choices':
      return '请点有的；一样都没有，就点“都没有”。'
    case 'date':
      return '请把年、月、日都填上；拿不准就点“不清楚”。'
    case 'number':
      return '请先填一个数；拿不准就点“不清楚”。'
  }
}
