import { UNSURE, type Answers } from '@/rules'

/** The answers of guide `qinhuangdao/water-tier`; what a case does not tell is as it usually is. */
export function answers(facts: Readonly<Record<string, unknown>>): Answers {
  const { persons, owner } = facts
  return {
    waterSupplier: 'city',
    persons: typeof persons === 'number' ? persons : UNSURE,
    owner: owner === false ? 'no' : 'yes',
  }
}
