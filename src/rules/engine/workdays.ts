/** Counts workdays (工作日) by the official calendar of days off and make-up workdays. */
import { toDay, type Day } from './days'
import { CALENDAR_FROM, CALENDAR_TO, DAYS_OFF, MAKE_UP_WORKDAYS } from './workday-calendar'

const off = new Set(DAYS_OFF.map(toDay))
const work = new Set(MAKE_UP_WORKDAYS.map(toDay))
const [from, to] = [toDay(CALENDAR_FROM), toDay(CALENDAR_TO)]

/** Whether the day is a workday. Outside the calendar, Mondays to Fridays are. */
export function isWorkday(day: Day): boolean {
  const weekday = (((day + 4) % 7) + 7) % 7 // day 0 was a Thursday; Sunday is 0
  return work.has(day) || (weekday >= 1 && weekday <= 5 && !off.has(day))
}

/**
 * The last of `count` workdays after a day, which is not counted itself. `official` is false if some of the
 * days are outside the calendar; those are counted by weekends only.
 */
export function addWorkdays(start: Day, count: number): { day: Day; official: boolean } {
  let day = start
  for (let left = count; left > 0;) {
    day++
    if (isWorkday(day)) left--
  }
  return { day, official: start + 1 >= from && day <= to }
}
