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
/**
 * A place with one guide and little else, so that a thousand can be read in a second. It changes on one day.
 */
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

/** Reads the edition with a change, announced as it is. */
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
])('%s: a bundle that differs from the announcement is refused', (refusal, bundle) => {
  expect(readBundle(bundle, offer(text), PLACE)).toEqual({ refused: refusal })
})

test('a bundle of another place or edition, or for a newer app, is refused', () => {
  const other = JSON.stringify(editionOf('chengde-shuangqiao'))
  expect(readBundle(other, offer(other), PLACE)).toEqual({ refused: 'another-place' })
  expect(readBundle(text, offer(text, 2), PLACE)).toEqual({ refused: 'altered' })
  expect(readBundle(text, { ...offer(text), form: FORM + 1 }, PLACE)).toEqual({ refused: 'newer-app' })
})

test('a signed edition with a wrong shape, a missing reference or an invalid guide is refused', () => {
  expect(changed((region) => region)).toHaveProperty('taken')
  expect(changed((region) => ({ ...region, faqs: undefined }))).toEqual({ refused: 'misshapen' })
  expect(changed((region) => ({ ...region, contacts: {} }))).toEqual({ refused: 'misshapen' })
  const each = (region: WholeRegion, change: Partial<Guide>) => ({
    ...region,
    guides: region.guides.map((guide) => ({ ...guide, ...change })),
  })
  expect(changed((region) => each(region, { rules: [] }))).toEqual({ refused: 'misshapen' })
  // an age counted from a question that asks for no date
  expect(changed((region) => each(region, { derived: { age: { years: 'insuredIn' } } }))).toEqual({
    refused: 'misshapen',
  })
})

const announced = offer(small)
const runs = { numRuns: 1000, seed: 20261127 }

test('the small edition is accepted', () => {
  expect(readBundle(small, announced, SMALL)).toEqual({ taken: byDays })
})

test('a thousand bundles with some characters changed, removed or added are all refused', () => {
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

test('a thousand editions with a part removed or replaced cause no error, and most are refused', () => {
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
  // some parts are optional: a short title, a line of help, a step
  expect(taken).toBeLessThan(300)
})

/** Removes the value that the steps lead to, or replaces it. */
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
