/** What all possible results have in common. */
import type { Certainty, Verdict } from '../engine/model'
import type { Finished } from './advice'
import type { OutcomeView, StepView } from './outcome'

export interface CommonView {
  /** The verdict that they share. */
  readonly verdict: Exclude<Verdict, 'ask'>
  /** The common beginning of their headlines, if it makes sense by itself; null if they begin differently. */
  readonly begins: string | null
  /** The lowest certainty among them. */
  readonly certainty: Certainty
}

/** Least certain first. */
const CERTAINTIES = ['unclear', 'inferred', 'clear'] as const

const isOne = (all: readonly string[]): boolean => new Set(all).size === 1

/** 「住院前要备案：可以办…」 begins with 「住院前要备案」. Text before a comma would be half a sentence. */
function beginningOf(headlines: readonly string[]): string | null {
  const beginnings = headlines.map((headline) => /^[^：；。]+(?=[：；。]|$)/.exec(headline)?.[0] ?? headline)
  return isOne(beginnings) ? (beginnings[0] ?? null) : null
}

/** What the results have in common; null if their verdicts differ or are `ask`. */
export function commonOf(outcomes: readonly OutcomeView[]): CommonView | null {
  const [first] = outcomes
  if (!first || first.verdict === 'ask' || !isOne(outcomes.map(({ verdict }) => verdict))) return null
  return {
    verdict: first.verdict,
    begins: beginningOf(outcomes.map(({ headline }) => headline)),
    certainty:
      CERTAINTIES.find((one) => outcomes.some(({ certainty }) => certainty === one)) ?? first.certainty,
  }
}

/**
 * The shared steps of results that all must be acted on before asking, because a lost day may cost something.
 */
export function urgentSteps(outcomes: readonly OutcomeView[]): readonly StepView[] {
  const [first, ...others] = outcomes
  if (!first || !outcomes.every(({ actFirst }) => actFirst)) return []
  return first.steps.filter(({ text, condition }) =>
    others.every(({ steps }) => steps.some((step) => step.text === text && step.condition === condition)),
  )
}

/** The verdict to show: `ask`, unless it is the same for all missing answers. */
export function verdictOf(advice: Finished): Verdict {
  return advice.kind === 'decided' ? advice.outcome.verdict : (advice.common?.verdict ?? 'ask')
}

/** The certainty of that verdict. */
export function certaintyOf(advice: Finished): Certainty {
  return advice.kind === 'decided' ? advice.outcome.certainty : (advice.common?.certainty ?? 'clear')
}
