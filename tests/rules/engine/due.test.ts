import { calendarDue, due } from '@/rules/engine/due'
import type { Region } from '@/rules/engine/region'
import { sampleRegion as region } from './sample-region'

const withFigure = (to: `${number}-${number}-${number}`): Region => ({
  ...region,
  sources: {},
  figures: { amount: { value: 1, unit: '', cite: 'x', holds: { from: '2020-01-01', to } } },
})

test.each([
  ['2026-11-22', 'expired'],
  ['2026-11-23', 'soon'],
  ['2027-02-22', 'soon'],
  ['2027-02-23', undefined],
] as const)('a figure that holds to %s is on 2026-11-23: %s', (to, state) => {
  expect(due(withFigure(to), '2026-11-23')[0]?.state).toBe(state)
})

test('a document is old from its first anniversary on, an undated one always', () => {
  const source = { title: '', publisher: '', dating: '' }
  const dated = (published: '2025-11-23' | '2025-11' | null): Region => ({
    ...region,
    figures: {},
    sources: { d: { ...source, published } },
  })
  const isOld = (published: '2025-11-23' | '2025-11' | null) =>
    due(dated(published), '2026-11-23').length === 1
  expect(isOld('2025-11-23')).toBe(true)
  expect(isOld('2025-11')).toBe(false) // may have come out on the 30th
  expect(isOld(null)).toBe(true)
})

test('the calendar of workdays is due before its last year ends', () => {
  expect(calendarDue('2026-09-30')).toEqual([])
  expect(calendarDue('2026-10-01')[0]?.state).toBe('soon')
  expect(calendarDue('2027-01-01')[0]?.state).toBe('expired')
})
