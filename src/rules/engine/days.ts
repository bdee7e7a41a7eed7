/**
 * Calendar days as integers (days since 1970-01-01), without time or time zone. The arithmetic is exact at
 * leap days and month ends; dayjs only reads the device's date.
 */
import dayjs from 'dayjs'

const MS_PER_DAY = 86_400_000

/** A calendar date, `YYYY-MM-DD`. */
export type IsoDate = `${number}-${number}-${number}`

/** A day as an integer: 0 is 1970-01-01, 1 the day after. */
export type Day = number

/** A span of the calendar. Years and months are added before days. */
export interface Span {
  readonly years?: number
  readonly months?: number
  readonly days?: number
}

/**
 * Which day replaces one that a month lacks (29 February in a common year, 31 April): the last day of that
 * month, or the day after it.
 */
export type MissingDay = 'last-day' | 'next-day'

/**
 * Both readings, the earlier day first. Documents do not say which they mean, so a guide never chooses one.
 */
export const READINGS: readonly MissingDay[] = ['last-day', 'next-day']

/** One end of a date range: a date, today, or a number of years, months or days from today. */
export type DateBound = IsoDate | 'today' | `today${'+' | '-'}${number}${'y' | 'm' | 'd'}`

/** Whether the text is a date that exists: `2024-02-29` is, `2023-02-29`, `2024-2-9` and `0000-01-01` are not. */
export function isIsoDate(text: string): text is IsoDate {
  return read.has(text) || (/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text) && toIsoDate(readDay(text)) === text)
}

/** The day of a text in date format. Dates that do not exist roll over: 30 February becomes 2 March. */
const readDay = (text: string): Day =>
  Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)) - 1, Number(text.slice(8))) / MS_PER_DAY

// caches, because verification converts the same few thousand days over and over
const read = new Map<string, Day>()
const written = new Map<Day, IsoDate>()

/** @throws {RangeError} if the date does not exist. */
export function toDay(date: IsoDate): Day {
  const known = read.get(date)
  if (known !== undefined) return known
  if (!isIsoDate(date)) throw new RangeError(`no such date: ${String(date)}`)
  const day = readDay(date)
  read.set(date, day)
  return day
}

export function toIsoDate(day: Day): IsoDate {
  const known = written.get(day)
  if (known !== undefined) return known
  const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate // toISOString uses this format
  written.set(day, date)
  return date
}

/** The device's calendar date. */
export const todayHere = (): IsoDate => dayjs().format('YYYY-MM-DD') as IsoDate // as above

/**
 * Year, month (1–12) and day of the month (1–31). Counts in eras of 400 years that start on 1 March, so that
 * a leap day comes last. Verification calls this millions of times, for which Date objects are too slow.
 */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const fromEpoch = day + 719_468 // days from 0000-03-01 to 1970-01-01
  const era = Math.floor(fromEpoch / 146_097)
  const dayOfEra = fromEpoch - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1_460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    date: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/**
 * The given day of a month counted from year 0. A day that the month lacks becomes its last day or the day
 * after.
 */
function dayOfMonth(months: number, date: number, missing: MissingDay): Day {
  const start = (m: number) => Date.UTC(Math.floor(m / 12), ((m % 12) + 12) % 12, 1) / MS_PER_DAY
  const first = start(months)
  const length = start(months + 1) - first
  return first + (date <= length ? date - 1 : missing === 'last-day' ? length - 1 : length)
}

/** Adds a span, which may be negative. */
export function plus(day: Day, span: Span, missing: MissingDay): Day {
  const { year, month, date } = partsOf(day)
  const months = year * 12 + (month - 1) + (span.years ?? 0) * 12 + (span.months ?? 0)
  return dayOfMonth(months, date, missing) + (span.days ?? 0)
}

/**
 * Whole months from `from` to `to`; a month is complete on its monthly anniversary. Negative if `to` is
 * earlier.
 */
export function monthsBetween(from: Day, to: Day, missing: MissingDay): number {
  const a = partsOf(from)
  const b = partsOf(to)
  // if b is the last day of a month and earlier than a's date, that month lacks a's date
  const full = b.date >= a.date || (missing === 'last-day' && partsOf(to + 1).date === 1)
  return (b.year - a.year) * 12 + b.month - a.month - (full ? 0 : 1)
}

/**
 * Whole years from `from` to `to`: the age on day `to` of a person born on `from`. A year is complete on the
 * birthday.
 */
export function yearsBetween(from: Day, to: Day, missing: MissingDay): number {
  return Math.floor(monthsBetween(from, to, missing) / 12)
}

/** The day of a bound, resolved for today. */
export function boundToDay(bound: DateBound, today: Day): Day {
  if (isIsoDate(bound)) return toDay(bound)
  const [, sign, count, unit] = /^today(?:([+-])(\d+)([ymd]))?$/.exec(bound) ?? []
  if (count === undefined) return today
  const n = Number(count) * (sign === '-' ? -1 : 1)
  return plus(today, unit === 'y' ? { years: n } : unit === 'm' ? { months: n } : { days: n }, 'last-day')
}
