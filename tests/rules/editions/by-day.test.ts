/** A place over time as one tree: publishing keeps everything, and a tree of another form is refused. */
import * as fc from 'fast-check'
import { readEdition } from '@/rules/editions/bundle'
import { MOST_DAYS, unfolded } from '@/rules/editions/by-day'
import { slicesOf } from '@/rules/regions/timed'
import { folded } from '../../../scripts/policy/publish/folded'
import { distinct } from '../../../scripts/policy/slices'
import { editionOf } from '../../support/editions'

const PLACE = 'chengde-shuangqiao'
const DAYS = ['2027-01-01', '2027-01-02', '2030-12-31'] as const

/** As a phone receives it. */
const received = (tree: unknown): unknown => JSON.parse(JSON.stringify(tree))

/** Values with few names, so that much is the same on several days. */
const { thing } = fc.letrec((tie) => ({
  thing: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<unknown>(1, 2, '满65周岁', true, null),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', '1', 'slices'), tie('thing'), { noNullPrototype: true }),
    fc.array(tie('thing'), { maxLength: 3 }),
  ),
}))
const place = fc.record({ place: thing })
const everyDay = fc.tuple(place, place, place, place)

test('any changes on any days survive publishing, down to the order of keys', () => {
  fc.assert(
    fc.property(everyDay, ([first, ...later]) => {
      const [start, ...others] = distinct<unknown>([
        { from: null, value: first },
        ...later.map((value, i) => ({ from: DAYS[i] ?? DAYS[0], value })),
      ])
      const timed = others.length > 0 ? { slices: [start, ...others] } : start.value
      expect(JSON.stringify(unfolded(received(folded(timed))))).toBe(JSON.stringify(timed))
    }),
    { numRuns: 3000, seed: 20261127 },
  )
})

test('stores only the changed values of a list with a fixed length, or of an optional property', () => {
  const on = (age: number, until?: string) => ({ ...(until && { until }), ages: [1, { least: age }] })
  const tree = folded({
    slices: [
      { from: null, value: on(65, '2026-12-31') },
      { from: DAYS[0], value: on(60) },
    ],
  })
  expect(received(tree)).toEqual({
    until: { 'by day': [{ from: null, value: '2026-12-31' }, { from: DAYS[0] }] },
    ages: [
      1,
      {
        least: {
          'by day': [
            { from: null, value: 65 },
            { from: DAYS[0], value: 60 },
          ],
        },
      },
    ],
  })
})

const { region, ...rest } = editionOf(PLACE)
const [{ value: plain }] = slicesOf(region)

/** Reads the place with another `callingNote`. */
const withNote = (callingNote: unknown) =>
  readEdition(JSON.stringify({ ...rest, region: { ...plain, callingNote } }), PLACE)

const byDay = (...slices: readonly unknown[]) => ({ 'by day': slices })
const first = { from: null, value: '先打电话' }
const ofDays = (count: number) =>
  byDay(first, ...Array.from({ length: count }, (_, i) => ({ from: `20${10 + i}-01-01`, value: `第${i}次` })))

test('a value that changes differs by day, and the rest is shared', () => {
  const read = withNote(byDay(first, { from: DAYS[0], value: '先去窗口' }))
  if ('refused' in read) throw new Error(read.refused)
  const slices = slicesOf(read.taken.region)
  expect(slices.map(({ from, value }) => [from, value.callingNote])).toEqual([
    [null, '先打电话'],
    [DAYS[0], '先去窗口'],
  ])
  expect(slices[1]?.value.guides[0]).toBe(slices[0].value.guides[0])
  expect({ ...slices[1]?.value, callingNote: plain.callingNote }).toEqual(plain)
})

test(`a place changes on at most ${MOST_DAYS} days`, () => {
  expect(withNote(ofDays(MOST_DAYS))).toHaveProperty('taken')
  expect(withNote(ofDays(MOST_DAYS + 1))).toEqual({ refused: 'misshapen' })
})

test.each<[string, unknown]>([
  ['no days', byDay()],
  ['one day', byDay(first)],
  ['no open start', byDay({ from: '2020-01-01', value: 'a' }, { from: DAYS[0], value: 'b' })],
  ['an invalid date', byDay(first, { from: '2027-02-30', value: 'b' })],
  ['days out of order', byDay(first, { from: DAYS[1], value: 'b' }, { from: DAYS[0], value: 'c' })],
  ['a repeated day', byDay(first, { from: DAYS[0], value: 'b' }, { from: DAYS[0], value: 'c' })],
  ['a second start', byDay(first, { from: null, value: 'b' })],
  ['something beside the days', { ...ofDays(1), also: 1 }],
  ['something beside the value', byDay(first, { from: DAYS[0], value: 'b', also: 1 })],
  ['nested days', byDay(first, { from: DAYS[0], value: ofDays(1) })],
  ['days that are no list', { 'by day': first }],
  ['a reference to another part of the tree', { 'by day': 'region.name' }],
  ['a required value missing from a day on', byDay(first, { from: DAYS[0] })],
  ['another type on one day', byDay(first, { from: DAYS[0], value: 7 })],
])('%s: the place is refused', (_, note) => {
  expect(withNote(note)).toEqual({ refused: 'misshapen' })
})

test('refuses the deepest and the widest tree of the largest bundle', () => {
  const deepest = '['.repeat(500_000) + ']'.repeat(500_000)
  const text = JSON.stringify({ ...rest, region: { ...plain, callingNote: 'here' } })
  expect(readEdition(text.replace('"here"', deepest), PLACE)).toEqual({ refused: 'misshapen' })
  // each of ten thousand notes changes on a day of its own
  const wide = Array.from({ length: 10_000 }, (_, i) => {
    const day = new Date(Date.UTC(2027, 0, i + 1)).toISOString().slice(0, 10)
    return byDay(first, { from: day, value: 'b' })
  })
  const began = Date.now()
  expect(withNote(wide)).toEqual({ refused: 'misshapen' })
  expect(Date.now() - began).toBeLessThan(5000)
})
