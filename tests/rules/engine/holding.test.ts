import { ageView, sourcesOf } from '@/rules/advice/age'
import { holding, withNewer } from '@/rules/engine/holding'
import type { Citation, Newer, Source } from '@/rules/engine/region'
import { sampleRegion } from './sample-region'

const cited = (source: string, ...newer: Newer[]): Citation => ({
  source,
  place: source,
  quote: source,
  newer,
})
const source = (published: Source['published']): Source => ({
  title: '',
  publisher: '',
  dating: '',
  known: 'print',
  published,
})
const region = {
  ...sampleRegion,
  sources: {
    old: source('2023-02'),
    middle: source('2025-01'),
    new: source('2026-09-01'),
    undated: source(null),
  },
  citations: {
    replaced: cited('old', { from: '2026-10-01', how: 'replaced', by: 'new' }),
    twice: cited('old', { from: '2025-02-01', how: 'replaced', by: 'chained' }),
    chained: cited('middle', { from: '2026-10-01', how: 'replaced', by: 'new' }),
    confirmed: cited('old', { from: '2026-10-01', how: 'confirmed', by: 'new' }),
    byUndated: cited('middle', { from: '2026-10-01', how: 'confirmed', by: 'undated' }),
    completed: cited('old', { from: '2026-10-01', how: 'completed', by: 'new' }),
    new: cited('new'),
    undated: cited('undated'),
  },
}

test.each([
  ['replaced', '2026-09-30', ['replaced']],
  ['replaced', '2026-10-01', ['new']],
  ['twice', '2026-09-30', ['chained']],
  ['twice', '2026-10-01', ['new']],
  ['confirmed', '2026-10-01', ['confirmed', 'new']],
  ['completed', '2026-10-01', ['completed']],
] as const)('citation %s on %s: %s is in force', (id, day, holds) => {
  expect(holding(region.citations, id, day)).toEqual(holds)
})

test('withNewer returns the citation and all newer ones in turn', () => {
  expect(withNewer(region.citations, ['twice'], '2026-10-01')).toEqual(['twice', 'chained', 'new'])
  expect(withNewer(region.citations, ['twice'], '2024-01-01')).toEqual(['twice'])
})

test.each([
  ['replaced', '2026-09-30', '按2023年2月的规定'],
  ['replaced', '2026-10-01', null],
  ['confirmed', '2026-10-01', null],
  ['completed', '2026-10-01', '按2023年2月的规定'],
  ['byUndated', '2026-10-01', '按2025年1月的规定'],
] as const)('the age of %s on %s is that of the text in force', (id, today, asOf) => {
  expect(ageView(region, sourcesOf(region, [id], today), today).asOf).toBe(asOf)
})

test('the oldest text in force counts, named beside a much newer one', () => {
  const today = '2026-10-01'
  expect(ageView(region, sourcesOf(region, ['replaced', 'completed'], today), today).asOf).toBe(
    '按2023年2月和2026年9月1日的规定',
  )
})
