/** A calendar entry and its reminder. */
import type { IsoDate } from '@/rules'

export interface CalendarEntry {
  /** Identical for the same day of the same matter, so that a second file does not create a second entry. */
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date: IsoDate
}

/**
 * When the phone reminds: a number of days before, at `REMIND_AT`; or at an hour of the day itself, in which
 * case the entry is not a whole day, because some phones ring at midnight for those; or never (null).
 */
export type Reminder = { readonly daysBefore: number } | { readonly hour: number } | null

/** The hour of reminders, in local time. */
export const REMIND_AT = 9

/** The latest hour of a reminder. */
const LATEST = 20

const DAY_IN_MS = 24 * 3600 * 1000

/** The given hour of the day, in local time. */
export function momentOf(date: IsoDate, hour: number): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, hour)
}

/** A reminder by daylight and not in the past. */
export function reminderOf(date: IsoDate, now: Date): Reminder {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  // rounded, because days on which the clock changes are longer or shorter
  const daysLeft = Math.round((momentOf(date, 0).getTime() - midnight.getTime()) / DAY_IN_MS)
  if (daysLeft > 7) return { daysBefore: 3 }
  if (daysLeft > 1) return { daysBefore: 1 }
  const hour = daysLeft === 1 ? REMIND_AT : Math.max(REMIND_AT, now.getHours() + 2)
  return hour > LATEST ? null : { hour }
}
