import { UNSURE, type Answers } from '@/rules'
import { careIn, cause, INSURANCES, insuredIn, type Facts } from './filing'

function timing({ paidCash, admitDate }: Facts): string {
  if (paidCash === true) return 'discharged'
  return admitDate === undefined ? UNSURE : 'in-hospital'
}

/** The answers of guide `qinhuangdao/late-filing`. What a case leaves out is ordinary: ill, and no time to file. */
export function answers(facts: Facts): Answers {
  const { admitDate, emergency, insurance } = facts
  return {
    insuredIn: insuredIn(facts),
    careIn: careIn(facts),
    cause: cause(facts),
    insurance: INSURANCES[String(insurance)] ?? UNSURE,
    timing: timing(facts),
    admittedOn: typeof admitDate === 'string' ? admitDate : UNSURE,
    why: emergency === false ? 'other-reason' : 'urgent',
  }
}
