/** A day as a calendar keeps it. It is read on another day than it was written on. */
import type { IsoDate } from '../engine/days'
import { conditional, dateWords } from './words'

export interface CalendarDay {
  readonly date: IsoDate
  /** What kind of day it is; it names the day, and today where it hangs on it. */
  readonly title: string
  /** All that is to be known of it. Nothing here counts from today. */
  readonly text: string
}

export interface CalendarWords {
  readonly date: IsoDate
  readonly label: string
  /** What else is to be known of the day. */
  readonly note: string
  readonly condition: string | null
}

/** What the calendar is given, from the words of the page of today. */
export function calendarDay({ date, label, note, condition }: CalendarWords, today: IsoDate): CalendarDay {
  const lasting = (words: string): string => words.replace(/今天/g, dateWords(today))
  const title = `${lasting(label)}（${dateWords(date)}）`
  return { date, title, text: lasting(conditional({ condition, text: `${title}${note}` })) }
}
