import { ageInMonths, isOld } from '@/rules/engine/age'
import { toDay, type IsoDate } from '@/rules/engine/days'
import type { Source } from '@/rules/engine/region'

const age = (published: Source['published'], today: IsoDate) => ageInMonths({ published }, toDay(today))

test.each([
  ['2025-11-23', '2026-11-22', 11],
  ['2025-11-23', '2026-11-23', 12],
  ['2025-08-31', '2026-02-28', 6], // the last day of a short month completes it
  ['2025-11', '2026-11-29', 11], // may have come out on the 30th
  ['2025-11', '2026-11-30', 12],
  ['2025-12', '2026-01-31', 1],
  ['2026-12-01', '2026-11-23', 0], // not yet published
  [null, '2026-11-23', null],
] as const)('a document of %s, on %s, is %s months old', (published, today, months) => {
  expect(age(published, today)).toBe(months)
})

test('an undated document is aged from its entry into force', () => {
  const today = toDay('2026-11-23')
  expect(ageInMonths({ published: null, from: '2023-12-01' }, today)).toBe(35)
  expect(ageInMonths({ published: null, from: '2027-01-01' }, today)).toBe(0)
  expect(ageInMonths({ published: '2026-11', from: '2023-12-01' }, today)).toBe(0)
})

test('a document is old after twelve months, or if its age is unknown', () => {
  expect([11, 12, 13, null].map(isOld)).toEqual([false, true, true, true])
})
