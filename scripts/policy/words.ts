/** Dates and spans in Chinese words. */
import type { IsoDate } from '@/rules/authoring'

/** `12-31` → 「12月31日」 */
export function monthDayWords(monthDay: string): string {
  const [month, date] = monthDay.split('-').map(Number)
  return `${month ?? ''}月${date ?? ''}日`
}

/** 「2023年2月10日」 */
export const dateWords = (date: IsoDate): string => `${date.slice(0, 4)}年${monthDayWords(date.slice(5))}`

/** `2023-03`, or a day in it → 「2023年3月」 */
export const monthWords = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5, 7))}月`

/** 6 → 「半年」, 24 → 「两年」. Only whole half-years are not given in months. */
export function spanWords(months: number): string {
  if (months === 6) return '半年'
  if (months % 6 !== 0 || months < 6) return `${months}个月`
  const years = Math.floor(months / 12)
  return `${years === 1 ? '一' : years === 2 ? '两' : years}年${months % 12 === 6 ? '半' : ''}`
}
