/** Describes a typed date, so that the resident can confirm it. */
import { monthsBetween, toDay, yearsBetween, type IsoDate } from '../engine/days'
import { spanWords } from './words'

/** Up to this many days are stated in days. */
const DAYS_COUNTED = 99

/** 1970-01-01 was a Thursday. */
const weekday = (day: number): string => `星期${'四五六日一二三'[((day % 7) + 7) % 7] ?? ''}`

/**
 * 「现在64周岁」, 「距今16天，星期二」, 「距今3年8个月」.
 * @param ofBirth whether somebody was born on that day
 */
export function dateCheck(date: IsoDate, ofBirth: boolean, today: IsoDate): string {
  const day = toDay(date)
  const now = toDay(today)
  if (ofBirth) return `现在${yearsBetween(day, now, 'next-day')}周岁`
  if (day === now) return `就是今天，${weekday(day)}`
  if (day > now) return `还有${day - now}天，${weekday(day)}`
  return now - day > DAYS_COUNTED
    ? `距今${spanWords(monthsBetween(day, now, 'next-day'))}`
    : `距今${now - day}天，${weekday(day)}`
}
