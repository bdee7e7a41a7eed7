/** The first thing to do about a result. */
import { toDay } from '../engine/days'
import type { Finished } from './advice'
import { phonesFor } from './contacts'
import { daysLeftWords, type DateView, type OutcomeView, type StepView } from './outcome'
import type { CalendarDay } from './calendar-day'

export type ActionView =
  | { readonly kind: 'call'; readonly words: string }
  | { readonly kind: 'step'; readonly step: StepView }
  /** Not possible yet: the day from which it is. */
  | {
      readonly kind: 'calendar'
      readonly day: CalendarDay
      readonly label: string
      /** A short text for that day; null if it simply becomes possible. */
      readonly brief: string | null
      /** 「还有102天」 */
      readonly wait: string
    }
  | { readonly kind: 'none' }

const ASK: ActionView = { kind: 'call', words: '先打电话问清' }
const CONFIRM: ActionView = { kind: 'call', words: '去之前先打电话核实' }
const ASK_AGAIN: ActionView = { kind: 'call', words: '可以打电话再问问' }

/**
 * A call, if there is no answer yet or it is based on an old document; null if something else comes first.
 */
function callOf({ verdict, asOf, actFirst }: OutcomeView): ActionView | null {
  switch (verdict) {
    case 'not-needed':
      return null
    case 'no':
      return actFirst ? null : ASK_AGAIN
    case 'ask':
      return actFirst ? null : ASK
    case 'yes':
    case 'partly':
      return actFirst || asOf === null ? null : CONFIRM
  }
}

/** A day in the future from which a refusal no longer applies. */
const isToCome = ({ kind, daysLeft, condition }: DateView): boolean =>
  kind === 'earliest' && daysLeft > 0 && condition === null

/** What to do first: wait for a day, call, or take the first step. */
export function actionFor(advice: Finished): ActionView {
  const canCall = phonesFor(advice).first !== null
  if (advice.kind !== 'decided') {
    const [step] = advice.urgent
    if (step) return { kind: 'step', step }
    if (!canCall) return { kind: 'none' }
    return advice.common?.verdict === 'no' ? ASK_AGAIN : ASK
  }
  const { outcome, turn } = advice
  if (outcome.verdict === 'no' && !outcome.actFirst) {
    // prefer the outcome's own date and its label to the computed one
    const turning = turn?.to === 'better' ? turn : null
    const day =
      outcome.dates.find((date) => isToCome(date) && date.date === (turning ?? date).date) ?? turning
    if (day) {
      const { remember, label } = day
      const wait = daysLeftWords(toDay(remember.date) - toDay(advice.today))
      const brief = 'brief' in day ? day.brief : null
      return { kind: 'calendar', day: remember, label, brief, wait }
    }
  }
  const call = callOf(outcome)
  if (call && canCall) return call
  // a conditional step is never the first thing to do
  const step = outcome.steps.find(({ condition }) => condition === null) ?? outcome.steps[0]
  return step ? { kind: 'step', step } : { kind: 'none' }
}
