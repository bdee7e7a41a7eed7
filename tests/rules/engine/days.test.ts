import fc from 'fast-check'
import {
  boundToDay,
  isIsoDate,
  monthsBetween,
  partsOf,
  plus,
  toDay,
  todayHere,
  toIsoDate,
  yearsBetween,
} from '@/rules/engine/days'

const days = fc.integer({ min: toDay('1900-01-01'), max: toDay('2100-12-31') })

describe('calendar dates', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31'] as const)('%s exists', (date) => {
    expect(isIsoDate(date)).toBe(true)
    expect(toIsoDate(toDay(date))).toBe(date)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-2-9',
    '0000-01-01',
    '',
    '20230209',
    '2023-00-10',
  ])('“%s” does not exist', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  test('days have no gaps and match the JavaScript calendar', () => {
    fc.assert(
      fc.property(days, (day) => {
        const at = new Date(1970, 0, 1 + day, 12) // local noon: no clock change moves it to another date
        expect(partsOf(day)).toEqual({ year: at.getFullYear(), month: at.getMonth() + 1, date: at.getDate() })
      }),
    )
  })
})

describe('ages', () => {
  test.each([
    ['1960-05-20', '2025-05-19', 64],
    ['1960-05-20', '2025-05-20', 65],
    ['1960-05-20', '2025-05-21', 65],
    ['1959-12-31', '2024-12-30', 64],
    ['1959-12-31', '2024-12-31', 65],
  ] as const)('born on %s, on %s: %i years old', (born, today, age) => {
    expect(yearsBetween(toDay(born), toDay(today), 'next-day')).toBe(age)
    expect(yearsBetween(toDay(born), toDay(today), 'last-day')).toBe(age)
  })

  test.each([
    ['2025-02-27', 64, 64],
    ['2025-02-28', 64, 65],
    ['2025-03-01', 65, 65],
    ['2028-02-28', 67, 67],
    ['2028-02-29', 68, 68],
  ] as const)(
    'born on 29 February 1960, on %s: %i by the late reading, %i by the early one',
    (today, late, early) => {
      expect(yearsBetween(toDay('1960-02-29'), toDay(today), 'next-day')).toBe(late)
      expect(yearsBetween(toDay('1960-02-29'), toDay(today), 'last-day')).toBe(early)
    },
  )
})

describe('months', () => {
  test.each([
    ['2025-08-31', '2026-02-27', 5, 5],
    ['2025-08-31', '2026-02-28', 5, 6],
    ['2025-08-31', '2026-03-01', 6, 6],
    ['2025-03-15', '2025-09-14', 5, 5],
    ['2025-03-15', '2025-09-15', 6, 6],
    ['2024-02-29', '2024-08-28', 5, 5],
    ['2024-02-29', '2024-08-29', 6, 6],
  ] as const)('from %s to %s: %i by the late reading, %i by the early one', (from, to, late, early) => {
    expect(monthsBetween(toDay(from), toDay(to), 'next-day')).toBe(late)
    expect(monthsBetween(toDay(from), toDay(to), 'last-day')).toBe(early)
  })

  test('a span is complete on the day it leads to, and not the day before', () => {
    const missing = fc.constantFrom('last-day' as const, 'next-day' as const)
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1500 }), missing, (from, months, missingDay) => {
        const full = plus(from, { months }, missingDay)
        expect(monthsBetween(from, full, missingDay)).toBe(months)
        expect(monthsBetween(from, full - 1, missingDay)).toBe(months - 1)
      }),
    )
  })
})

test('bounds count from today', () => {
  const today = toDay('2024-02-29')
  const at = (bound: Parameters<typeof boundToDay>[0]) => toIsoDate(boundToDay(bound, today))
  expect([at('today'), at('today-1y'), at('today+1m'), at('today-10d'), at('2020-01-01')]).toEqual([
    '2024-02-29',
    '2023-02-28',
    '2024-03-29',
    '2024-02-19',
    '2020-01-01',
  ])
})

test.each([
  ['2025-08-31', 6, '2026-02-28', '2026-03-01'],
  ['2024-02-29', 12, '2025-02-28', '2025-03-01'],
  ['2024-02-29', 48, '2028-02-29', '2028-02-29'],
  ['2026-03-31', -1, '2026-02-28', '2026-03-01'],
  ['2026-01-30', -13, '2024-12-30', '2024-12-30'],
] as const)('%s plus %i months: %s by the early reading, %s by the late one', (from, months, early, late) => {
  expect(toIsoDate(plus(toDay(from), { months }, 'last-day'))).toBe(early)
  expect(toIsoDate(plus(toDay(from), { months }, 'next-day'))).toBe(late)
})

test('today follows the device’s calendar to the minute', () => {
  jest.useFakeTimers({ now: new Date(2028, 1, 29, 23, 59) })
  expect(todayHere()).toBe('2028-02-29')
  jest.useFakeTimers({ now: new Date(2028, 2, 1, 0, 0) })
  expect(todayHere()).toBe('2028-03-01')
  jest.useRealTimers()
})
