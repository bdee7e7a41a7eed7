/** What a case tells, and who calls on which day. */
import { isIsoDate, type Caller, type IsoDate } from '@/rules'
import type { Judged } from './judge'

export interface Case extends Judged {
  readonly id: string
  readonly topic: string
  readonly situation: string
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
}

/** Case districts and insurances in the words of the region, where they pick a number to call. */
const CALLER = {
  district: {
    海港区: 'haigang',
    北戴河区: 'beidaihe',
    开发区: 'kaifaqu',
    抚宁区: 'funing',
    昌黎县: 'changli',
    卢龙县: 'lulong',
    青龙满族自治县: 'qinglong',
    北戴河新区: 'beidaihe-new-area',
  },
  insurance: { 职工: 'employee', 居民: 'resident', 灵活就业: 'flexible' },
} as const

export const callerOf = (facts: Case['facts']): Caller =>
  Object.fromEntries(
    Object.entries(CALLER).flatMap(([key, names]) => {
      const id = Object.entries(names).find(([name]) => name === facts[key])?.[1]
      return id === undefined ? [] : [[key, id]]
    }),
  )

/** @param usual the day of cases that name none */
export function todayOf({ id, facts }: Case, usual: IsoDate): IsoDate {
  const today = String(facts['today'] ?? usual)
  if (!isIsoDate(today)) throw new Error(`${id}: ${today} is no date`)
  return today
}
