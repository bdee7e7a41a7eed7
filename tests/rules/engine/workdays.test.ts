import { isWorkday as official } from 'chinese-days'
import { toDay, toIsoDate } from '@/rules/engine/days'
import { addWorkdays, isWorkday } from '@/rules/engine/workdays'
import { CALENDAR_FROM, CALENDAR_TO } from '@/rules/engine/workday-calendar'

test('workdays match chinese-days on every day of the known years', () => {
  const wrong: string[] = []
  for (let day = toDay(CALENDAR_FROM); day <= toDay(CALENDAR_TO); day++)
    if (isWorkday(day) !== official(toIsoDate(day))) wrong.push(toIsoDate(day))
  expect(wrong).toEqual([])
})

test.each([
  ['2026-02-13', 1, '2026-02-14', true], // a make-up Saturday
  ['2026-09-30', 1, '2026-10-08', true], // the National Day holiday
  ['2026-11-23', 30, '2027-01-04', false],
  ['2026-12-31', 1, '2027-01-01', false], // not known to be off
  ['2026-12-30', 1, '2026-12-31', true],
  ['2026-11-23', 0, '2026-11-23', true],
] as const)('%s plus %i workdays: %s', (from, count, day, known) => {
  expect(addWorkdays(toDay(from), count)).toEqual({ day: toDay(day), official: known })
})
