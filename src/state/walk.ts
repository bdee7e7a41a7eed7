/** Where a resident stands in a guide. */
import {
  advise,
  interview,
  readAnswers,
  type Advice,
  type AnsweredView,
  type Answer,
  type Answers,
  type Guide,
  type IsoDate,
  type Region,
} from '@/rules'

/** One question of a walk through a guide. */
export interface Stop {
  /** Counted from 1. */
  readonly step: number
  readonly asked: Extract<Advice, { kind: 'question' }>
  /** The answer given before, if any. */
  readonly answer: Answer | undefined
  /** The answers that count, in the order of the questions: those before this question and those after it. */
  readonly answered: readonly AnsweredView[]
}

/** The answers that the guide still takes today; a draft may be older than the guide. */
export function validAnswers(guide: Guide, answers: Answers, today: IsoDate): Answers {
  return readAnswers(guide, answers, today).answers
}

/** The step of the first question without an answer; null when nothing more is asked. */
export function nextStep(guide: Guide, answers: Answers, today: IsoDate): number | null {
  const { path, next } = interview(guide, answers, today)
  return next === null ? null : path.length + 1
}

/** The step that follows the one just answered, answered already or not; null when nothing more is asked. */
export function stepAfter(guide: Guide, answers: Answers, today: IsoDate, step: number): number | null {
  const { path } = interview(guide, answers, today)
  return step < path.length ? step + 1 : nextStep(guide, answers, today)
}

/**
 * The question at a step: one that was answered, else the first that was not.
 * @returns null if there is nothing to ask
 */
export function stopAt(
  region: Region,
  guide: Guide,
  answers: Answers,
  today: IsoDate,
  step: number,
): Stop | null {
  const { path, next } = interview(guide, answers, today)
  const last = next === null ? path.length : path.length + 1
  const at = Math.min(Math.max(step, 1), last)
  const before = Object.fromEntries(path.slice(0, at - 1).map(({ question, answer }) => [question, answer]))
  const asked = advise(region, guide, before, today)
  if (asked.kind !== 'question') return null
  const { answered } = advise(region, guide, answers, today)
  return { step: at, asked, answer: answers[asked.id], answered }
}
