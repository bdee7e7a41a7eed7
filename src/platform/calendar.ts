/** Putting a day into the phone's calendar. */
import Taro from '@tarojs/taro'
import { downloadText } from './download'
import { icsOf, REMIND_AT, type CalendarEntry } from './ics'

export type { CalendarEntry } from './ics'

const HOUR = 3600

/** `downloaded`: a calendar file, which the resident still has to open. `refused`: say the day in words instead. */
export type CalendarEnd = 'added' | 'downloaded' | 'refused'

/** WeChat's own browser downloads nothing. */
const downloads = (): boolean => !/MicroMessenger/i.test(navigator.userAgent)

function download(entry: CalendarEntry): CalendarEnd {
  if (!downloads()) return 'refused'
  downloadText(`${entry.date}.ics`, icsOf(entry, new Date()), 'text/calendar')
  return 'downloaded'
}

/**
 * What WeChat takes, in seconds. Some phones pass over `allDay`, and some take the day of a whole day by the clock of
 * Greenwich: nine in the morning is on the right day for all of them, and either reading reminds by daylight.
 */
export function phoneEntry({ title, text, date, remindBefore }: CalendarEntry): Taro.addPhoneCalendar.Option {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const startTime = new Date(year, month - 1, day, REMIND_AT).getTime() / 1000
  return {
    title,
    description: text,
    startTime,
    endTime: String(startTime + HOUR),
    allDay: true,
    alarm: true,
    alarmOffset: Math.max(0, 24 * remindBefore - REMIND_AT) * HOUR,
  }
}

/** Called straight from a tap: WeChat and browsers refuse it otherwise. */
export async function addToCalendar(entry: CalendarEntry): Promise<CalendarEnd> {
  try {
    // Taro's own way in the browser weighs 27 KB; a branch for WeChat alone keeps it out
    if (process.env.TARO_ENV === 'weapp') {
      await Taro.addPhoneCalendar(phoneEntry(entry))
      return 'added'
    }
    return download(entry)
  } catch {
    return 'refused' // by the resident or the phone, or not declared in the account's privacy guide
  }
}

/** How long before a day that is so many days off it is good to be reminded, in days. */
export function remindBefore(daysLeft: number): number {
  if (daysLeft > 7) return 3
  return daysLeft > 1 ? 1 : 0
}
