/** The calendar of tyme4ts: an independent check of ours. */
import { SolarDay, SolarMonth } from 'tyme4ts'
import type { Day, MissingDay } from '@/rules/engine/days'

const EPOCH = SolarDay.fromYmd(1970, 1, 1)
export const solar = (day: Day) => EPOCH.next(day)
const dayOf = (date: SolarDay): Day => date.subtract(EPOCH)

/** The day `months` later, by the months of tyme4ts. */
export function monthsLater(from: Day, months: number, missing: MissingDay): Day {
  const start = solar(from)
  const month = SolarMonth.fromYm(start.getYear(), start.getMonth()).next(months)
  const first = dayOf(SolarDay.fromYmd(month.getYear(), month.getMonth(), 1))
  const last = first + month.getDayCount() - 1
  const day = first + start.getDay() - 1
  return day <= last ? day : missing === 'last-day' ? last : last + 1
}

/**
 * The age by comparing year, month and date. The early reading moves a birthday on 29 February to the 28th.
 */
export function ageWritten(born: Day, today: Day, missing: MissingDay): number {
  const [birth, now] = [solar(born), solar(today)]
  const common = SolarMonth.fromYm(now.getYear(), 2).getDayCount() === 28
  const leapling = birth.getMonth() === 2 && birth.getDay() === 29
  const birthday =
    birth.getMonth() * 100 + (leapling && common && missing === 'last-day' ? 28 : birth.getDay())
  return now.getYear() - birth.getYear() - (now.getMonth() * 100 + now.getDay() < birthday ? 1 : 0)
}
