/** Putting a day into the phone's calendar. */
import Taro from '@tarojs/taro'
import { momentOf, REMIND_AT, reminderOf, type CalendarEntry } from './calendar-entry'
import { canDownload, downloadText } from './download'
import { allowInSettings, isForbidden } from './permissions'

export type { CalendarEntry } from './calendar-entry'

const HOUR = 3600

/**
 * `reminding`: it is in the calendar and the phone will remind; `added`: it is there, too late in the day to remind.
 * `handed`: the browser was given a calendar file, which the resident still has to open. `forbidden`: the resident once
 * refused it, and WeChat's settings can allow it. `refused`: say the day in words instead.
 */
export type CalendarEnd = 'reminding' | 'added' | 'handed' | 'forbidden' | 'refused'

/** Whether a day can be put into a calendar from here at all. */
export const reachesCalendar = (): boolean => process.env.TARO_ENV === 'weapp' || canDownload()

/**
 * What WeChat takes, in seconds. Some phones pass over `allDay`, and some take a whole day by the clock of Greenwich:
 * nine in the morning is on the right day for all of them, and either reading reminds by daylight on a day before. On
 * the day itself a whole day would ring at midnight, so that the entry is an hour of it.
 * @param now when it is added
 */
export function phoneEntry({ title, text, date }: CalendarEntry, now: Date): Taro.addPhoneCalendar.Option {
  const reminder = reminderOf(date, now)
  const timed = reminder !== null && 'hour' in reminder
  const startTime = momentOf(date, timed ? reminder.hour : REMIND_AT).getTime() / 1000
  return {
    title,
    description: text,
    startTime,
    endTime: String(startTime + HOUR),
    allDay: !timed,
    alarm: reminder !== null,
    alarmOffset: reminder === null || timed ? 0 : (24 * reminder.daysBefore - REMIND_AT) * HOUR,
  }
}

async function addInWeChat(entry: CalendarEntry): Promise<CalendarEnd> {
  // Taro's own way in the browser weighs 27 KB; a branch for WeChat alone keeps it out
  if (process.env.TARO_ENV === 'weapp') {
    try {
      const added = phoneEntry(entry, new Date())
      await Taro.addPhoneCalendar(added)
      return added.alarm === true ? 'reminding' : 'added'
    } catch {
      // by the resident or the phone, or not declared in the account's privacy guide
      if (await isForbidden('scope.addPhoneCalendar')) return 'forbidden'
    }
  }
  return 'refused'
}

async function handOver(entry: CalendarEntry): Promise<CalendarEnd> {
  if (process.env.TARO_ENV === 'h5') {
    try {
      // fetched when it is asked for: few do, and the result is to be there soon
      const { icsOf } = await import('./ics')
      downloadText(`${entry.date}.ics`, icsOf(entry, new Date()), 'text/calendar')
      return 'handed'
    } catch (error) {
      console.info('No calendar file could be made:', error) // an old browser, or no network to fetch the maker
    }
  }
  return 'refused'
}

/** Called straight from a tap, where `reachesCalendar`: WeChat and browsers refuse it otherwise. */
export async function addToCalendar(entry: CalendarEntry): Promise<CalendarEnd> {
  return process.env.TARO_ENV === 'h5' ? handOver(entry) : addInWeChat(entry)
}

/** Lets the resident allow it in WeChat's settings, straight from a tap, and adds it then. */
export async function allowCalendar(entry: CalendarEntry): Promise<CalendarEnd> {
  return (await allowInSettings('scope.addPhoneCalendar')) ? addInWeChat(entry) : 'forbidden'
}
