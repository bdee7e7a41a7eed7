/** What goes into a calendar, and when it reminds. */
import type { IsoDate } from '@/rules'

export interface CalendarEntry {
  /** The same for the same day of the same matter, so that a second file does not make a second entry. */
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date: IsoDate
}

/**
 * When the phone reminds: so many days before, at `REMIND_AT`; at that hour of the day itself, and the entry is then no
 * whole day, for which some phones ring at midnight; or not at all.
 */
export type Reminder = { readonly daysBefore: number } | { readonly hour: number } | null

/** The hour, by the phone's own clock, at which it reminds. */
export const REMIND_AT = 9

/** No reminder rings after this hour. */
const LATEST = 20

const DAY_IN_MS = 24 * 3600 * 1000

/** That hour of that day, by the phone's clock. */
export function momentOf(date: IsoDate, hour: number): Date {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(year, month - 1, day, hour)
}

/** When it is good to be reminded of the day, by daylight and not in the past. */
export function reminderOf(date: IsoDate, now: Date): Reminder {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate())
  // rounded, for a day on which clocks are changed is longer or shorter
  const daysLeft = Math.round((momentOf(date, 0).getTime() - midnight.getTime()) / DAY_IN_MS)
  if (daysLeft > 7) return { daysBefore: 3 }
  if (daysLeft > 1) return { daysBefore: 1 }
  const hour = daysLeft === 1 ? REMIND_AT : Math.max(REMIND_AT, now.getHours() + 2)
  return hour > LATEST ? null : { hour }
}
