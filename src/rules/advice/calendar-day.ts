/** A calendar entry. It is read on a later day, so its texts are absolute. */
import type { IsoDate } from '../engine/days'
import { conditional, dateWords } from './words'

export interface CalendarDay {
  readonly date: IsoDate
  /** The kind of day with its date, and today's date if it depends on that. */
  readonly title: string
  /** Full text. Nothing in it is relative to today. */
  readonly text: string
}

export interface CalendarWords {
  readonly date: IsoDate
  readonly label: string
  /** Further information about the day. */
  readonly note: string
  readonly condition: string | null
}

/** The calendar entry for a date, with today's wording made absolute. */
export function calendarDay({ date, label, note, condition }: CalendarWords, today: IsoDate): CalendarDay {
  const lasting = (words: string): string => words.replace(/今天/g, dateWords(today))
  const title = `${lasting(label)}（${dateWords(date)}）`
  return { date, title, text: lasting(conditional({ condition, text: `${title}${note}` })) }
}
