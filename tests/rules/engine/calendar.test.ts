/**
 * Compares days, months, ages and workdays with independent calendars: tyme4ts, chinese-days and JavaScript's
 * own.
 */
import { findWorkday } from 'chinese-days'
import fc from 'fast-check'
import { SolarDay } from 'tyme4ts'
import {
  boundToDay,
  isIsoDate,
  monthsBetween,
  partsOf,
  plus,
  toDay,
  toIsoDate,
  yearsBetween,
  type MissingDay,
} from '@/rules/engine/days'
import { CALENDAR_FROM, CALENDAR_TO } from '@/rules/engine/workday-calendar'
import { addWorkdays } from '@/rules/engine/workdays'
import { ageWritten, monthsLater, solar } from './tyme'

const anyDay = fc.integer({ min: toDay('1900-01-01'), max: toDay('2100-12-31') })
/** Half of them are the last day of a month, where the readings differ. */
const days = fc.oneof(
  anyDay,
  anyDay.map((day) => day - partsOf(day).date),
)
const missingDays = fc.constantFrom<MissingDay>('last-day', 'next-day')
/** Pairs of days, often a whole number of months apart, plus or minus a day. */
const nearMonths = fc
  .tuple(days, fc.integer({ min: -1500, max: 1500 }), fc.integer({ min: -1, max: 1 }), missingDays)
  .map(([from, months, off, missing]) => ({ from, to: monthsLater(from, months, missing) + off }))

test('days before the year 1 have no gap', () => {
  for (const [day, year, month, date] of [
    [-719_468, 0, 3, 1],
    [-719_469, 0, 2, 29],
    [-719_528, 0, 1, 1],
    [-719_529, -1, 12, 31],
  ] as const)
    expect(partsOf(day)).toEqual({ year, month, date })
})

test('dates and day numbers match tyme4ts', () => {
  fc.assert(
    fc.property(days, (day) => {
      const there = solar(day)
      const date = { year: there.getYear(), month: there.getMonth(), date: there.getDay() }
      expect(partsOf(day)).toEqual(date)
      expect(toDay(toIsoDate(day))).toBe(day)
    }),
  )
})

test('accepts a date exactly when tyme4ts knows it', () => {
  const two = (n: number) => String(n).padStart(2, '0')
  const parts = fc.tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  fc.assert(
    fc.property(parts, ([year, month, date]) => {
      // tyme4ts skips the ten days dropped by the Gregorian reform; nobody is asked about 1582
      fc.pre(year !== 1582)
      const exists = (() => {
        try {
          SolarDay.fromYmd(year, month, date)
          return true
        } catch {
          return false
        }
      })()
      const leapByJulius = year < 1582 && year % 100 === 0 && year % 400 !== 0
      fc.pre(!(leapByJulius && month === 2 && date === 29))
      expect(isIsoDate(`${year}-${two(month)}-${two(date)}`)).toBe(exists)
    }),
    { numRuns: 500 },
  )
})

test.each(['2024-02-29x', 'x2024-02-29', '12024-02-29', '2024-02-290', '2024-002-09', '2024-02-009'])(
  '“%s” is not a date, although it contains one',
  (text) => {
    expect(isIsoDate(text)).toBe(false)
  },
)

test('an invalid date is named in the error', () => {
  expect(() => toDay('2023-02-29')).toThrow('no such date: 2023-02-29')
})

test('plus adds years and months first, then days, like tyme4ts', () => {
  const spans = fc.record({
    years: fc.integer({ min: -100, max: 100 }),
    months: fc.integer({ min: -30, max: 30 }),
    days: fc.integer({ min: -400, max: 400 }),
  })
  fc.assert(
    fc.property(days, spans, missingDays, (from, span, missing) => {
      const months = span.years * 12 + span.months
      expect(plus(from, span, missing)).toBe(monthsLater(from, months, missing) + span.days)
    }),
  )
  expect(plus(5, {}, 'last-day')).toBe(5)
})

test('months are complete on the day that tyme4ts gives', () => {
  fc.assert(
    fc.property(nearMonths, missingDays, ({ from, to }, missing) => {
      const months = monthsBetween(from, to, missing)
      expect(monthsLater(from, months, missing)).toBeLessThanOrEqual(to)
      expect(monthsLater(from, months + 1, missing)).toBeGreaterThan(to)
    }),
    { numRuns: 1_000 },
  )
})

test('ages match a comparison of year, month and date', () => {
  fc.assert(
    fc.property(nearMonths, missingDays, ({ from, to }, missing) => {
      expect(yearsBetween(from, to, missing)).toBe(ageWritten(from, to, missing))
    }),
    { numRuns: 1_000 },
  )
})

test('a bound is years, months or days from today, at most the last day of the month', () => {
  const units = fc.constantFrom('y' as const, 'm' as const, 'd' as const)
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 130 }), units, fc.boolean(), (today, count, unit, ahead) => {
      const n = ahead ? count : -count
      const expected = unit === 'd' ? today + n : monthsLater(today, unit === 'y' ? n * 12 : n, 'last-day')
      expect(boundToDay(`today${ahead ? '+' : '-'}${count}${unit}`, today)).toBe(expected)
    }),
  )
})

describe('workdays', () => {
  const known = fc.integer({ min: toDay(CALENDAR_FROM), max: toDay(CALENDAR_TO) })

  test('adding workdays gives the same day as chinese-days', () => {
    fc.assert(
      fc.property(known, fc.integer({ min: 1, max: 90 }), (start, count) => {
        const there = findWorkday(count, toIsoDate(start))
        fc.pre(there <= CALENDAR_TO)
        const { day, official } = addWorkdays(start, count)
        expect([toIsoDate(day), official]).toEqual([there, start + 1 >= toDay(CALENDAR_FROM)])
      }),
    )
  })

  test('before the known years, only weekends are off', () => {
    expect(addWorkdays(toDay('2022-12-31'), 1)).toEqual({ day: toDay('2023-01-03'), official: true }) // the 2nd is off
    expect(addWorkdays(toDay('2022-12-30'), 1)).toEqual({ day: toDay('2023-01-03'), official: false })
    expect(addWorkdays(toDay('1969-12-25'), 1)).toEqual({ day: toDay('1969-12-26'), official: false })
    expect(addWorkdays(toDay('1969-12-26'), 1)).toEqual({ day: toDay('1969-12-29'), official: false })
  })
})
