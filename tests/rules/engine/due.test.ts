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
] as const)('a figure valid to %s, on 2026-11-23: %s', (to, state) => {
  expect(due(withFigure(to), '2026-11-23')[0]?.state).toBe(state)
})

test('a document is old from its first anniversary on; an undated one always is', () => {
  const source = { title: '', publisher: '', dating: '', known: 'print' as const }
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

test('the workday calendar is due before its last year ends', () => {
  expect(calendarDue('2026-09-30')).toEqual([])
  expect(calendarDue('2026-10-01')[0]?.state).toBe('soon')
  expect(calendarDue('2027-01-01')[0]?.state).toBe('expired')
})

test('an entry has a kind, an id and its last day or date', () => {
  expect(due(withFigure('2026-11-22'), '2026-11-23')).toEqual([
    { state: 'expired', kind: 'figure', id: 'amount', date: '2026-11-22' },
  ])
  const source = {
    title: '',
    publisher: '',
    dating: '',
    known: 'print' as const,
    published: '2020-01' as const,
  }
  expect(due({ ...region, sources: { paper: source } }, '2026-11-23')).toEqual([
    { state: 'old', kind: 'document', id: 'paper', date: '2020-01' },
  ])
  expect(calendarDue('2027-01-01')).toEqual([
    { state: 'expired', kind: 'calendar', id: 'workdays', date: '2026-12-31' },
  ])
})

test('a figure without a last day does not expire', () => {
  const figure = { value: 1, unit: '', cite: 'x' }
  const figures = { always: figure, since: { ...figure, holds: { from: '2020-01-01' as const } } }
  expect(due({ ...region, figures }, '2026-11-23')).toEqual([])
})

test('three months from 30 November end with February', () => {
  expect(due(withFigure('2027-02-27'), '2026-11-30')[0]?.state).toBe('soon')
  expect(due(withFigure('2027-02-28'), '2026-11-30')).toEqual([])
})

test('a document past its last day has expired, however recent it is', () => {
  const source = { title: '', publisher: '', dating: '', known: 'print', published: '2026-10-01' } as const
  const states = (to: '2026-11-22' | '2027-01-01' | '2028-01-01') =>
    due({ ...region, sources: { paper: { ...source, to } } }, '2026-11-23').map(({ state }) => state)
  expect(states('2026-11-22')).toEqual(['expired'])
  expect(states('2027-01-01')).toEqual(['soon'])
  expect(states('2028-01-01')).toEqual([])
})
