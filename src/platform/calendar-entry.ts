/** What goes into a calendar, and when it reminds. */
import type { IsoDate } from '@/rules'

/**
 * When the phone reminds: so many days before, at `REMIND_AT`; at that hour of the day itself, and the entry is then no
 * whole day, for which some phones ring at midnight; or not at all.
 */
export type Reminder = { readonly daysBefore: number } | { readonly hour: number } | null

export interface CalendarEntry {
  /** The same for the same day of the same matter, so that a second file does not make a second entry. */
  readonly id: string
  readonly title: string
  readonly text: string
  readonly date: IsoDate
  readonly reminder: Reminder
}

/** The hour, by the phone's own clock, at which it reminds. */
export const REMIND_AT = 9
