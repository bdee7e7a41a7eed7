import { UNSURE, type Answers } from '@/rules'

type Facts = Readonly<Record<string, unknown>>

/** Whether the case asks when benefits begin. */
export const covers = (facts: Facts): boolean =>
  ['first', 'paidMonths', 'arrearsMonths', 'continuousMonths', 'switch', 'chronic', 'supplementOnly'].some(
    (fact) => fact in facts,
  )

function situation(facts: Facts): string {
  if (facts['chronic'] !== undefined) return 'chronic'
  if (facts['supplementOnly'] === true) return 'supplement-only'
  if (typeof facts['switch'] === 'string' && facts['switch'].includes('居民')) return 'from-resident'
  if (facts['switch'] !== undefined || facts['continuousMonths'] !== undefined) return 'switch'
  return facts['arrearsMonths'] === undefined ? 'first' : 'arrears'
}

const months = (value: unknown) => (typeof value === 'number' ? value : UNSURE)

/** The answers of guide `zhoukou/benefit-start`. */
export function answers(facts: Facts): Answers {
  return {
    insuredIn: 'zhoukou',
    situation: situation(facts),
    firstTime: facts['first'] === false ? 'no' : 'yes',
    payments: months(facts['paidMonths']),
    owed: months(facts['arrearsMonths']),
    insuredMonths: months(facts['continuousMonths']),
    gap: months(facts['gapMonths']),
    resumed: typeof facts['resumeDate'] === 'string' ? facts['resumeDate'] : UNSURE,
  }
}
