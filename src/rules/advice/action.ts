/** The one thing to do first about a result. */
import { toDay } from '../engine/days'
import type { Finished } from './advice'
import { phonesFor } from './contacts'
import { daysLeftWords, type DateView, type OutcomeView, type StepView } from './outcome'
import type { CalendarDay } from './calendar-day'

export type ActionView =
  | { readonly kind: 'call'; readonly words: string }
  | { readonly kind: 'step'; readonly step: StepView }
  /** It cannot be done yet: the day from which on it can. */
  | {
      readonly kind: 'calendar'
      readonly day: CalendarDay
      readonly label: string
      /** What comes with that day, in a few words; null where it is simply possible then. */
      readonly brief: string | null
      /** 「还有102天」 */
      readonly wait: string
    }
  | { readonly kind: 'none' }

const ASK: ActionView = { kind: 'call', words: '先打电话问清' }
const CONFIRM: ActionView = { kind: 'call', words: '去之前先打电话核实' }
const ASK_AGAIN: ActionView = { kind: 'call', words: '可以打电话再问问' }

/** To call, where the answer is none yet or rests on an old document; null where that is not the first thing to do. */
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

/** A refusal that names the first day on which it is none. */
const isToCome = ({ kind, daysLeft, condition }: DateView): boolean =>
  kind === 'earliest' && daysLeft > 0 && condition === null

/** What to do first: the day to wait for, a call, or the first step. */
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
    // the outcome's own words for the day before ours
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
  // what holds only for some is nobody's first thing
  const step = outcome.steps.find(({ condition }) => condition === null) ?? outcome.steps[0]
  return step ? { kind: 'step', step } : { kind: 'none' }
}
