/** What is so whichever of several possible results it will be. */
import type { Certainty, Verdict } from '../engine/model'
import type { Finished } from './advice'
import type { OutcomeView, StepView } from './outcome'

export interface CommonView {
  /** The verdict of all of them. */
  readonly verdict: Exclude<Verdict, 'ask'>
  /** What all their headlines begin with, as far as it says something by itself; null where they begin otherwise. */
  readonly begins: string | null
  /** That of the least sure among them. */
  readonly certainty: Certainty
}

/** From the least sure on. */
const CERTAINTIES = ['unclear', 'inferred', 'clear'] as const

const isOne = (all: readonly string[]): boolean => new Set(all).size === 1

/** 「住院前要备案：可以办…」 begins with 「住院前要备案」; what stands before a comma is only half of a sentence. */
function beginningOf(headlines: readonly string[]): string | null {
  const beginnings = headlines.map((headline) => /^[^：；。]+(?=[：；。]|$)/.exec(headline)?.[0] ?? headline)
  return isOne(beginnings) ? (beginnings[0] ?? null) : null
}

/** What the results have in common; null where they differ in their verdict, and where one has to ask in any case. */
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

/** The steps that all of them share, where each is to be acted on before anything is asked: a day lost may cost something. */
export function urgentSteps(outcomes: readonly OutcomeView[]): readonly StepView[] {
  const [first, ...others] = outcomes
  if (!first || !outcomes.every(({ actFirst }) => actFirst)) return []
  return first.steps.filter(({ text, condition }) =>
    others.every(({ steps }) => steps.some((step) => step.text === text && step.condition === condition)),
  )
}

/** The verdict to show: to ask, unless it is the same whatever the missing answers are. */
export function verdictOf(advice: Finished): Verdict {
  return advice.kind === 'decided' ? advice.outcome.verdict : (advice.common?.verdict ?? 'ask')
}

/** How sure it is. */
export function certaintyOf(advice: Finished): Certainty {
  return advice.kind === 'decided' ? advice.outcome.certainty : (advice.common?.certainty ?? 'clear')
}
