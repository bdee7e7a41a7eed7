/** What of a region has run out, is about to, or is old: the work list of whoever keeps the policy up to date. */
import { monthsBetween, plus, toDay, type Day, type IsoDate } from './days'
import type { Region, Source } from './region'
import { CALENDAR_TO } from './workday-calendar'

/** So many months ahead something is about to run out. */
const SOON_MONTHS = 3
/** A document older than this is told as of then, so it wants a look for a newer one. */
const OLD_MONTHS = 12

export interface Due {
  /** `expired`: it no longer holds. `soon`: it will not in three months. `old`: its document is over a year old or undated. */
  readonly state: 'expired' | 'soon' | 'old'
  readonly kind: 'figure' | 'document' | 'calendar'
  readonly id: string
  /** Its last day, or when it was published; null where no date is known. */
  readonly date: string | null
}

/** The last day of the month or the day of publication. */
export function publishedDay({ published }: Pick<Source, 'published'>): Day | null {
  if (published === null) return null
  const [year = '', month = '', date] = published.split('-')
  const first = toDay(`${Number(year)}-${month}-01` as IsoDate) // made of the parts of a date
  return date === undefined ? plus(first, { months: 1, days: -1 }, 'last-day') : first + Number(date) - 1
}

function lifeOf(to: IsoDate, today: Day): 'expired' | 'soon' | null {
  if (toDay(to) < today) return 'expired'
  return toDay(to) < plus(today, { months: SOON_MONTHS }, 'last-day') ? 'soon' : null
}

/** What is due in the region on that day. */
export function due(region: Region, date: IsoDate): Due[] {
  const today = toDay(date)
  const figures = Object.entries(region.figures).flatMap(([id, { holds }]): Due[] => {
    const state = holds?.to === undefined ? null : lifeOf(holds.to, today)
    return state === null || holds?.to === undefined ? [] : [{ state, kind: 'figure', id, date: holds.to }]
  })
  const documents = Object.entries(region.sources).flatMap(([id, source]): Due[] => {
    const day = publishedDay(source)
    const old = day === null || monthsBetween(day, today, 'last-day') >= OLD_MONTHS
    return old ? [{ state: 'old', kind: 'document', id, date: source.published }] : []
  })
  return [...figures, ...documents]
}

/** Whether the calendar of workdays runs out; it is the country's, not a region's. */
export function calendarDue(date: IsoDate): Due[] {
  const state = lifeOf(CALENDAR_TO, toDay(date))
  return state === null ? [] : [{ state, kind: 'calendar', id: 'workdays', date: CALENDAR_TO }]
}
