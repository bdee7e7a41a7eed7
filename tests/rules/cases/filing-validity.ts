import { UNSURE, type Answers, type IsoDate } from '@/rules'
import { plus, toDay, toIsoDate } from '@/rules/engine/days'
import { careIn, insuredIn, type Facts } from './filing'

const TYPES: Readonly<Record<string, string>> = { 长期: 'long-term', 临时: 'temporary' }

function plan({ to, dest, destCity, filedCity }: Facts): string {
  if (to !== undefined) return 'change-place'
  if (typeof dest === 'string' && dest.includes('秦皇岛')) return 'back-home'
  return destCity === undefined || destCity === filedCity ? 'same-place' : 'elsewhere'
}

/** Cases without a kind of care elsewhere are about another province. */
function place(facts: Facts): string {
  const at = careIn(facts)
  if (at === 'hong-kong-macao-taiwan') return 'abroad'
  return at === 'qinhuangdao' ? 'hebei' : at
}

function filedOn({ filedDate, filedMonths }: Facts, today: IsoDate): string {
  if (typeof filedDate === 'string') return filedDate
  return typeof filedMonths === 'number'
    ? toIsoDate(plus(toDay(today), { months: -filedMonths }, 'last-day'))
    : UNSURE
}

/** The answers of guide `qinhuangdao/filing-validity`. */
export function answers(facts: Facts, _id: string, today: IsoDate): Answers {
  return {
    insuredIn: insuredIn(facts),
    filingType: TYPES[String(facts['filed'])] ?? 'none',
    plan: plan(facts),
    careIn: place(facts),
    filedOn: filedOn(facts, today),
  }
}
