/** The resident's position in a guide. */
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

/** One question of an interview. */
export interface InterviewStep {
  /** Counted from 1. */
  readonly step: number
  readonly asked: QuestionView
  /** The earlier answer, if any. */
  readonly answer: Answer | undefined
  /** The answers that count, in the order of the questions, before and after this one. */
  readonly answered: readonly AnsweredView[]
}

/** The answers that are still valid today; a draft may be older than the guide. */
export function validAnswers(guide: AskingGuide, answers: Answers, today: IsoDate): Answers {
  return readAnswers(guide, answers, today).answers
}

/** The step of the first unanswered question; null if none is left. */
export function nextStep(guide: AskingGuide, answers: Answers, today: IsoDate): number | null {
  const { path, next } = interview(guide, answers, today)
  return next === null ? null : path.length + 1
}

/** The step after the one just answered, whether or not it is answered; null if none is left. */
export function stepAfter(guide: AskingGuide, answers: Answers, today: IsoDate, step: number): number | null {
  const { path } = interview(guide, answers, today)
  return step < path.length ? step + 1 : nextStep(guide, answers, today)
}

/**
 * The question at a step: an answered one, or the first unanswered one.
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
