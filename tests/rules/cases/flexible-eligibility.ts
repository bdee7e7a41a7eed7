import type { Answers } from '@/rules'

type Facts = Readonly<Record<string, unknown>>

const WORK: Readonly<Record<string, string>> = {
  网约配送员: 'platform',
  网约车驾驶员: 'platform',
  货车司机: 'platform',
  互联网营销师: 'platform',
  个体工商户: 'shop',
  非全日制: 'part-time',
  全日制: 'full-time',
}

function employerPays({ employerPension = false, employerMedical = false }: Facts): string {
  if (employerPension === true) return employerMedical === true ? 'both' : 'pension'
  return employerMedical === true ? 'medical' : 'neither'
}

/** The answers of guide `zhoukou/flexible-eligibility`; who tells no work has joined already, and asks what it is worth. */
export function answers(facts: Facts): Answers {
  const { type, age, laborContract, employees = 0 } = facts
  return {
    insuredIn: 'zhoukou',
    work: WORK[String(type)] ?? (age === undefined ? 'joined' : 'other'),
    contract: laborContract === true ? 'signed' : 'none',
    helpers: Number(employees) > 0 ? 'hired' : 'none',
    employerPays: employerPays(facts),
  }
}
