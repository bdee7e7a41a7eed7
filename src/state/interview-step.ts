/** Where a resident stands in a guide. */
import {
  answeredAt,
  questionView,
  interview,
  readAnswers,
  type AnsweredView,
  type Answer,
  type Answers,
  type QuestionView,
  type AskingGuide,
  type IsoDate,
} from '@/rules'

/** One question of a walk through a guide. */
export interface InterviewStep {
  /** Counted from 1. */
  readonly step: number
  readonly asked: QuestionView
  /** The answer given before, if any. */
  readonly answer: Answer | undefined
  /** The answers that count, in the order of the questions: those before this question and those after it. */
  readonly answered: readonly AnsweredView[]
}

/** The answers that the guide still takes today; a draft may be older than the guide. */
export function validAnswers(guide: AskingGuide, answers: Answers, today: IsoDate): Answers {
  return readAnswers(guide, answers, today).answers
}

/** The step of the first question without an answer; null when nothing more is asked. */
export function nextStep(guide: AskingGuide, answers: Answers, today: IsoDate): number | null {
  const { path, next } = interview(guide, answers, today)
  return next === null ? null : path.length + 1
}

/** The step that follows the one just answered, answered already or not; null when nothing more is asked. */
export function stepAfter(guide: AskingGuide, answers: Answers, today: IsoDate, step: number): number | null {
  const { path } = interview(guide, answers, today)
  return step < path.length ? step + 1 : nextStep(guide, answers, today)
}

/**
 * The question at a step: one that was answered, else the first that was not.
 * @returns null if there is nothing to ask
 */
export function interviewStepAt(
  guide: AskingGuide,
  answers: Answers,
  today: IsoDate,
  step: number,
): InterviewStep | null {
  const now = interview(guide, answers, today)
  const { path, next } = now
  const last = next === null ? path.length : path.length + 1
  const at = Math.min(Math.max(step, 1), last)
  const before = Object.fromEntries(path.slice(0, at - 1).map(({ question, answer }) => [question, answer]))
  const id = interview(guide, before, today).next
  const question = id === null ? undefined : guide.questions[id]
  if (id === null || !question) return null
  return {
    step: at,
    asked: questionView(id, question, today),
    answer: answers[id],
    answered: answeredAt(now),
  }
}
