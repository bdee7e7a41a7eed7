import { UNSURE, type Answers } from '@/rules'
import { careIn, cause, INSURANCES, insuredIn, type Facts } from './filing'

const BY_CARD = ['hebei', 'beijing-tianjin', 'other-province']
const ABROAD = ['abroad', 'hong-kong-macao-taiwan']

/** A case without a manual claim or cash asks by which rules the card settles. */
function bill(facts: Facts): string {
  if (ABROAD.includes(careIn(facts))) return 'paid-abroad'
  return facts['channel'] === '手工' || facts['paidCash'] === true ? 'paid' : 'by-card'
}

/** The answers of guide `qinhuangdao/manual-claim`. */
export function answers(facts: Facts): Answers {
  const { visit, insurance } = facts
  const place = careIn(facts)
  return {
    insuredIn: insuredIn(facts),
    bill: bill(facts),
    careIn: BY_CARD.includes(place) ? place : UNSURE,
    cause: cause(facts),
    insurance: INSURANCES[String(insurance)] ?? UNSURE,
    visit: visit === undefined ? UNSURE : visit === '住院' ? 'inpatient' : 'outpatient',
  }
}
