/** Compares whole calendars, day by day, with independent ones. The engine's own tests only check samples. */
import { LegalHoliday } from 'tyme4ts'
import { partsOf, toDay, toIsoDate, yearsBetween, type Day } from '@/rules/engine/days'
import { CALENDAR_FROM, CALENDAR_TO } from '@/rules/engine/workday-calendar'
import { isWorkday } from '@/rules/engine/workdays'
import { ageWritten, solar } from './engine/tyme'

test('day parts match the JavaScript calendar on every day of 200 years', () => {
  const wrong: Day[] = []
  for (let day = toDay('1900-01-01'); day <= toDay('2100-12-31'); day++) {
    const at = new Date(day * 86_400_000)
    const { year, month, date } = partsOf(day)
    if (year !== at.getUTCFullYear() || month !== at.getUTCMonth() + 1 || date !== at.getUTCDate())
      wrong.push(day)
  }
  expect(wrong).toEqual([])
})

test('someone born on 29 February turns a year older on the day each reading gives, and not before', () => {
  const wrong: string[] = []
  for (let year = 1904; year <= 2024; year += 12)
    for (let later = year; later <= 2101; later++)
      for (const monthDay of ['02-27', '02-28', '03-01', '03-02'] as const)
        for (const missing of ['last-day', 'next-day'] as const) {
          const [born, today] = [
            toDay(`${year}-02-29`),
            toDay(`${later}-${monthDay}` as `${number}-${number}-${number}`),
          ]
          if (yearsBetween(born, today, missing) !== ageWritten(born, today, missing))
            wrong.push(`${year} ${later}-${monthDay} ${missing}`)
        }
  expect(wrong).toEqual([])
})

test('workdays match tyme4ts on every day of the known years', () => {
  const wrong: string[] = []
  for (let day = toDay(CALENDAR_FROM); day <= toDay(CALENDAR_TO); day++) {
    const { year, month, date } = partsOf(day)
    const weekday = solar(day).getWeek().getIndex()
    const official = LegalHoliday.fromYmd(year, month, date)?.isWork() ?? (weekday > 0 && weekday < 6)
    if (isWorkday(day) !== official) wrong.push(toIsoDate(day))
  }
  expect(wrong).toEqual([])
})
