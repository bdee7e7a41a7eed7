/** Writes a calendar file (RFC 5545) with one entry. */
import type { IsoDate } from '@/rules'
import { REMIND_AT, reminderOf, type CalendarEntry, type Reminder } from './calendar-entry'

/** Longest line in octets, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/**
 * Folds a line into short enough pieces without splitting a character. Each further piece starts with a
 * space.
 */
function folded(line: string): string {
  let result = ''
  let octets = 0
  for (const character of line) {
    const more = octetsOf(character)
    if (octets + more > LINE_OCTETS) {
      result += '\r\n '
      octets = 1
    }
    result += character
    octets += more
  }
  return result
}

/** Escapes a text as a value and drops control characters, which calendars reject. */
const valueOf = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')

const compact = (date: string): string => date.replace(/-/g, '')

/** The next day, because the end of a whole day is exclusive. */
function nextDay(date: IsoDate): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10)
}

/** Start and end: a whole day, or one hour in floating local time. */
function timesOf(date: IsoDate, reminder: Reminder): string[] {
  if (reminder === null || !('hour' in reminder))
    return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(nextDay(date))}`]
  const at = (hour: number): string => `${compact(date)}T${String(hour).padStart(2, '0')}0000`
  return [`DTSTART:${at(reminder.hour)}`, `DTEND:${at(reminder.hour + 1)}`]
}

function alarmOf(title: string, reminder: Reminder): string[] {
  if (reminder === null) return []
  const trigger = 'hour' in reminder ? 'PT0S' : `-PT${24 * reminder.daysBefore - REMIND_AT}H`
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${valueOf(title)}`,
    `TRIGGER:${trigger}`,
    'END:VALARM',
  ]
}

/** The file as text. @param now when it is made */
export function icsOf({ id, title, text, date }: CalendarEntry, now: Date): string {
  const reminder = reminderOf(date, now)
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//wenban//wenban//ZH',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    `UID:${valueOf(id)}@wenban`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    ...timesOf(date, reminder),
    `SUMMARY:${valueOf(title)}`,
    `DESCRIPTION:${valueOf(text)}`,
    'TRANSP:TRANSPARENT',
    ...alarmOf(title, reminder),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('')
}
