import type { Answers } from '@/rules'

const ALLOWANCES: Readonly<Record<string, string>> = { 城市: 'urban', 农村: 'rural', 边缘: 'edge' }

/** The answers of guide `qinhuangdao/low-income-water`; what a case does not tell is as it usually is. */
export function answers(facts: Readonly<Record<string, unknown>>): Answers {
  return {
    waterSupplier: 'city',
    allowance: ALLOWANCES[String(facts['dibao'])] ?? 'none',
    reviewed: facts['annualReviewed'] === false ? 'no' : 'yes',
    address: facts['addressMatch'] === false ? 'differs' : 'same',
  }
}
