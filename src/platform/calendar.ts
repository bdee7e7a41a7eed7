/** Adds a day to the phone's calendar. */
import Taro from '@tarojs/taro'
import { momentOf, REMIND_AT, reminderOf, type CalendarEntry } from './calendar-entry'
import { canDownload, downloadText } from './download'
import { allowInSettings, isForbidden } from './permissions'

export type { CalendarEntry } from './calendar-entry'

const HOUR = 3600

/**
 * `reminding`: added, with a reminder. `added`: added, but too late in the day for a reminder. `handed`: the
 * browser has a calendar file, which the resident still has to open. `forbidden`: the resident refused the
 * permission; WeChat's settings can grant it. `refused`: show the day as text instead.
 */
export type CalendarEnd = 'reminding' | 'added' | 'handed' | 'forbidden' | 'refused'

/** Whether this platform can add a day to a calendar at all. */
export const reachesCalendar = (): boolean => process.env.TARO_ENV === 'weapp' || canDownload()

/**
 * The entry as WeChat takes it, in seconds. Some phones ignore `allDay`, others read a whole day in UTC. Nine
 * in the morning falls on the right day for all of them, and with either reading a reminder on an earlier day
 * rings by daylight. On the day itself a whole-day entry would ring at midnight, so the entry lasts one hour.
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
  // Taro's browser implementation weighs 27 KB; a branch for WeChat alone keeps it out
  if (process.env.TARO_ENV === 'weapp') {
    try {
      const added = phoneEntry(entry, new Date())
      await Taro.addPhoneCalendar(added)
      return added.alarm === true ? 'reminding' : 'added'
    } catch {
      // refused by the resident or the phone, or not declared in the account's privacy guide
      if (await isForbidden('scope.addPhoneCalendar')) return 'forbidden'
    }
  }
  return 'refused'
}

async function handOver(entry: CalendarEntry): Promise<CalendarEnd> {
  if (process.env.TARO_ENV === 'h5') {
    try {
      // loaded on demand: few residents use it, and the result page should appear quickly
      const { icsOf } = await import('./ics')
      downloadText(`${entry.date}.ics`, icsOf(entry, new Date()), 'text/calendar')
      return 'handed'
    } catch (error) {
      console.info('No calendar file could be made:', error) // an old browser, or no network to load the module
    }
  }
  return 'refused'
}

/** Call directly from a tap and only if `reachesCalendar`; WeChat and browsers refuse it otherwise. */
export async function addToCalendar(entry: CalendarEntry): Promise<CalendarEnd> {
  return process.env.TARO_ENV === 'h5' ? handOver(entry) : addInWeChat(entry)
}

/** Opens WeChat's settings to grant the permission, then adds the entry. Call directly from a tap. */
export async function allowCalendar(entry: CalendarEntry): Promise<CalendarEnd> {
  return (await allowInSettings('scope.addPhoneCalendar')) ? addInWeChat(entry) : 'forbidden'
}
