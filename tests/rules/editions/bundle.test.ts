import * as fc from 'fast-check'
import { readBundle, readEdition } from '@/rules/editions/bundle'
import { FORM } from '@/rules/editions/manifest'
import { contents } from '@/rules/built-in/contents'
import type { Guide } from '@/rules'
import type { WholeRegion } from '@/rules/engine/region'
import { asOf } from '@/rules/regions/timed'
import type { Edition } from '@/rules/editions/shape'
import { bundleText } from '../../../scripts/policy/publish/folded'
import { editionOf, offer } from '../../support/editions'

const PLACE = 'zhoukou'
const text = JSON.stringify(editionOf(PLACE))
/** A place of one guide, with no more than that: a thousand of it are read in a second. It changes on one day. */
const SMALL = 'chengde-shuangqiao'
const { region, ...rest } = editionOf(SMALL)
const before = { ...asOf(region, '2026-11-27'), faqs: [], changes: [] }
const after = {
  ...before,
  callingNote: '先去窗口',
  guides: before.guides.map((guide) => ({ ...guide, keywords: ['明年的词'], asks: '明年怎么办？' })),
}
const byDays: Edition = {
  ...rest,
  region: {
    slices: [
      { from: null, value: before },
      { from: '2027-01-01', value: after },
    ],
  },
}
const small = bundleText(byDays)

/** The edition with something in it changed, signed for as it is. */
function changed(change: (region: WholeRegion) => unknown) {
  const edition = editionOf(PLACE)
  const made = JSON.stringify({ ...edition, region: change(asOf(edition.region, '2026-11-27')) })
  return readBundle(made, offer(made), PLACE)
}

test.each(contents.map(({ id }) => id))('%s is read as it was published', (place) => {
  const bundle = JSON.stringify(editionOf(place, 3))
  expect(readBundle(bundle, offer(bundle, 3), place)).toEqual({ taken: editionOf(place, 3) })
})

test.each([
  ['altered', text.replace('1', '2')],
  ['altered', text.slice(0, -1)],
  ['altered', '<!DOCTYPE html>'],
  ['altered', ''],
  ['too-large', text.repeat(3)],
])('%s: what is not what was announced', (refusal, bundle) => {
  expect(readBundle(bundle, offer(text), PLACE)).toEqual({ refused: refusal })
})

test('a bundle of another place, of another edition or for a newer app is refused', () => {
  const other = JSON.stringify(editionOf('chengde-shuangqiao'))
  expect(readBundle(other, offer(other), PLACE)).toEqual({ refused: 'another-place' })
  expect(readBundle(text, offer(text, 2), PLACE)).toEqual({ refused: 'altered' })
  expect(readBundle(text, { ...offer(text), form: FORM + 1 }, PLACE)).toEqual({ refused: 'newer-app' })
})

test('signed, and yet no rules: a wrong shape, something that is not there, a guide that cannot be asked', () => {
  expect(changed((region) => region)).toHaveProperty('taken')
  expect(changed((region) => ({ ...region, faqs: undefined }))).toEqual({ refused: 'misshapen' })
  expect(changed((region) => ({ ...region, contacts: {} }))).toEqual({ refused: 'misshapen' })
  const each = (region: WholeRegion, change: Partial<Guide>) => ({
    ...region,
    guides: region.guides.map((guide) => ({ ...guide, ...change })),
  })
  expect(changed((region) => each(region, { rules: [] }))).toEqual({ refused: 'misshapen' })
  // what is counted from a question that asks for no day
  expect(changed((region) => each(region, { derived: { age: { years: 'insuredIn' } } }))).toEqual({
    refused: 'misshapen',
  })
})

const announced = offer(small)
const runs = { numRuns: 1000, seed: 20261127 }

test('the small edition is a whole one', () => {
  expect(readBundle(small, announced, SMALL)).toEqual({ taken: byDays })
})

test('a thousand bundles with some characters changed, cut out or put in: none is accepted', () => {
  const mutants = fc.tuple(
    fc.nat(small.length - 1),
    fc.nat(3),
    fc.constantFrom('', 'x', '"', '}', '0', '，', '\u0000'),
  )
  fc.assert(
    fc.property(mutants, ([at, cut, put]) => {
      const mutant = `${small.slice(0, at)}${put}${small.slice(at + cut)}`
      fc.pre(mutant !== small)
      expect(readBundle(mutant, announced, SMALL)).toHaveProperty('refused')
    }),
    runs,
  )
})

test('a thousand editions with a part deleted or of another kind: none ends in an error, most are refused', () => {
  let taken = 0
  const steps = fc.array(fc.nat(), { minLength: 1, maxLength: 9 })
  const kinds = fc.constantFrom<unknown>(undefined, null, 7, 'x', [], {}, true)
  fc.assert(
    fc.property(steps, kinds, (way, kind) => {
      const copy: unknown = JSON.parse(small)
      damage(copy, way, kind)
      if ('taken' in readEdition(JSON.stringify(copy), SMALL)) taken += 1
    }),
    runs,
  )
  // what may be left out: a short title, a line of help, a step
  expect(taken).toBeLessThan(300)
})

/** Deletes what the steps lead to, or puts something else in its place. */
function damage(inside: unknown, [step = 0, ...further]: readonly number[], kind: unknown): void {
  if (typeof inside !== 'object' || inside === null) return
  const entries = Object.entries(inside)
  const [key, value] = entries[step % Math.max(1, entries.length)] ?? []
  if (key === undefined) return
  if (
    further.length > 0 &&
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value as object).length > 0
  )
    damage(value, further, kind)
  else Object.assign(inside, { [key]: kind })
}
