/** Lists what in a region has expired, expires soon, or is old: the work list of the maintainers. */
import { ageInMonths, isOld } from './age'
import { plus, toDay, toIsoDate, type Day, type IsoDate } from './days'
import type { Region } from './region'
import { CALENDAR_TO } from './workday-calendar'

/** Something that expires within this many months is about to expire. */
const SOON_MONTHS = 3

export interface Due {
  /**
   * `expired`: no longer in force. `soon`: expires within three months. `old`: its document is over a year
   * old or undated.
   */
  readonly state: 'expired' | 'soon' | 'old'
  readonly kind: 'figure' | 'document' | 'calendar'
  readonly id: string
  /** Its last day, or its date of publication; null if unknown. */
  readonly date: string | null
}

function lifeOf(to: IsoDate, today: Day): 'expired' | 'soon' | null {
  if (toDay(to) < today) return 'expired'
  return toDay(to) < plus(today, { months: SOON_MONTHS }, 'last-day') ? 'soon' : null
}

/** The day for which to look up the figures that will have replaced those about to expire. */
export const soonAfter = (date: IsoDate): IsoDate =>
  toIsoDate(plus(toDay(date), { months: SOON_MONTHS }, 'last-day'))

/**
 * What is due in the region on that day.
 * @param later the region as of `soonAfter`, when whatever expires soon has been replaced
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

/** Whether the workday calendar is about to end. It belongs to the country, not to a region. */
export function calendarDue(date: IsoDate): Due[] {
  const state = lifeOf(CALENDAR_TO, toDay(date))
  return state === null ? [] : [{ state, kind: 'calendar', id: 'workdays', date: CALENDAR_TO }]
}
