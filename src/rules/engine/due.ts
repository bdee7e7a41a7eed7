/** What of a region has run out, is about to, or is old: the work list of whoever keeps the policy up to date. */
import { ageInMonths, isOld } from './age'
import { plus, toDay, toIsoDate, type Day, type IsoDate } from './days'
import type { Region } from './region'
import { CALENDAR_TO } from './workday-calendar'

/** So many months ahead something is about to run out. */
const SOON_MONTHS = 3

export interface Due {
  /** `expired`: it no longer holds. `soon`: it will not in three months. `old`: its document is over a year old or undated. */
  readonly state: 'expired' | 'soon' | 'old'
  readonly kind: 'figure' | 'document' | 'calendar'
  readonly id: string
  /** Its last day, or when it was published; null where no date is known. */
  readonly date: string | null
}

function lifeOf(to: IsoDate, today: Day): 'expired' | 'soon' | null {
  if (toDay(to) < today) return 'expired'
  return toDay(to) < plus(today, { months: SOON_MONTHS }, 'last-day') ? 'soon' : null
}

/** The day on which the figures are looked at that will have taken the place of those that run out soon. */
export const soonAfter = (date: IsoDate): IsoDate =>
  toIsoDate(plus(toDay(date), { months: SOON_MONTHS }, 'last-day'))

/**
 * What is due in the region on that day.
 * @param later the region as it will be when that is over which runs out soon
 */
export function due(region: Region, date: IsoDate, later: Region = region): Due[] {
  const today = toDay(date)
  const goesOn = (id: string, to: IsoDate): boolean => (later.figures[id]?.holds?.from ?? to) > to
  const figures = Object.entries(region.figures).flatMap(([id, { holds }]): Due[] => {
    const state = holds?.to === undefined ? null : lifeOf(holds.to, today)
    if (state === 'soon' && holds?.to !== undefined && goesOn(id, holds.to)) return []
    return state === null || holds?.to === undefined ? [] : [{ state, kind: 'figure', id, date: holds.to }]
  })
  const documents = Object.entries(region.sources).flatMap(([id, source]): Due[] => {
    const state = source.to === undefined ? null : lifeOf(source.to, today)
    if (state !== null && source.to !== undefined) return [{ state, kind: 'document', id, date: source.to }]
    return isOld(ageInMonths(source, today))
      ? [{ state: 'old', kind: 'document', id, date: source.published ?? source.from ?? null }]
      : []
  })
  return [...figures, ...documents]
}

/** Whether the calendar of workdays runs out; it is the country's, not a region's. */
export function calendarDue(date: IsoDate): Due[] {
  const state = lifeOf(CALENDAR_TO, toDay(date))
  return state === null ? [] : [{ state, kind: 'calendar', id: 'workdays', date: CALENDAR_TO }]
}
