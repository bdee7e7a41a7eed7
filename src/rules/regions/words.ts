/** Dates of the policy in words. */
import type { IsoDate } from '../engine/days'

/** 「12月31日」 of `12-31`. */
export function monthDayWords(monthDay: `${number}-${number}`): string {
  const [month, date] = monthDay.split('-').map(Number)
  return `${month ?? ''}月${date ?? ''}日`
}

/** 「2023年2月10日」 */
export function dateWords(date: IsoDate): string {
  const [year, ...monthDay] = date.split('-')
  return `${year ?? ''}年${monthDayWords(monthDay.join('-') as `${number}-${number}`)}` // the rest of a date
}

/** 「2023年3月」 of `2023-03` or of a day in it. */
export function monthWords(month: `${number}-${number}`): string {
  const [year, of] = month.split('-').map(Number)
  return `${year ?? ''}年${of ?? ''}月`
}
