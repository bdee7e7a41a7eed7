/** How old a document is, and from when on that matters. */
import { monthsBetween, plus, toDay, type Day, type IsoDate } from './days'
import type { Source } from './region'

/** From so many whole months on, a document's rules are told as of then, and a newer one is wanted. */
export const OLD_FROM_MONTHS = 12

/** The last day of the month or the day of publication; where that is not known, the first day on which it is in force. */
function publishedDay({ published, from }: Pick<Source, 'published' | 'from'>): Day | null {
  if (published === null) return from === undefined ? null : toDay(from)
  const [year = '', month = '', date] = published.split('-')
  const first = toDay(`${Number(year)}-${month}-01` as IsoDate) // made of the parts of a date
  return date === undefined ? plus(first, { months: 1, days: -1 }, 'last-day') : first + Number(date) - 1
}

/** Whole months since the document was published (or came into force), or last looked up and still held; null where none is known. */
export function ageInMonths(
  source: Pick<Source, 'published' | 'from' | 'checked'>,
  today: Day,
): number | null {
  const day = source.checked === undefined ? publishedDay(source) : toDay(source.checked)
  return day === null ? null : Math.max(0, monthsBetween(day, today, 'last-day'))
}

/** Whether a document of that age is old; one of unknown age is. */
export const isOld = (months: number | null): boolean => months === null || months >= OLD_FROM_MONTHS
