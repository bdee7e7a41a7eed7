/** The age of a document, and when it matters. */
import { monthsBetween, plus, toDay, type Day, type IsoDate } from './days'
import type { Source } from './region'

/**
 * From this age in whole months on, a document counts as old: its rules are stated as of its date, and
 * residents are told to ask for newer ones.
 */
export const OLD_FROM_MONTHS = 12

/** The day of publication, or the last day of the month; if unknown, the first day in force. */
function publishedDay({ published, from }: Pick<Source, 'published' | 'from'>): Day | null {
  if (published === null) return from === undefined ? null : toDay(from)
  const [year = '', month = '', date] = published.split('-')
  const first = toDay(`${Number(year)}-${month}-01` as IsoDate) // made of the parts of a date
  return date === undefined ? plus(first, { months: 1, days: -1 }, 'last-day') : first + Number(date) - 1
}

/**
 * Whole months since publication (or entry into force), or since the last check that it still applies; null
 * if unknown.
 */
export function ageInMonths(
  source: Pick<Source, 'published' | 'from' | 'checked'>,
  today: Day,
): number | null {
  const day = source.checked === undefined ? publishedDay(source) : toDay(source.checked)
  return day === null ? null : Math.max(0, monthsBetween(day, today, 'last-day'))
}

/** Whether a document of that age is old. An unknown age counts as old. */
export const isOld = (months: number | null): boolean => months === null || months >= OLD_FROM_MONTHS
