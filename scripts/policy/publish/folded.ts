/** Folds a place's slices by day into one tree for publication; `src/rules/editions/by-day.ts` reads it. */
import { BY_DAY, type Edition, type Slice, slicesOf, type Timed } from '@/rules/authoring'
import { distinct } from '../slices'

type Slices = readonly [Slice<unknown>, ...Slice<unknown>[]]
type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null

/** All keys, in an order that agrees with every object; null if there is none. */
function commonOrder(things: readonly Thing[]): readonly string[] | null {
  const keys: string[] = []
  for (const thing of things) {
    let next = 0
    for (const key of Object.keys(thing)) {
      const at = keys.indexOf(key)
      if (at < 0) keys.splice(next, 0, key)
      next = at < 0 ? next + 1 : at + 1
    }
  }
  const isOrderOf = (thing: Thing): boolean => {
    const own = Object.keys(thing)
    return JSON.stringify(keys.filter((key) => own.includes(key))) === JSON.stringify(own)
  }
  return things.every(isOrderOf) ? keys : null
}

/** The keys by which the values can be compared; null if only as a whole, because their kinds or lengths differ. */
function commonKeys(values: readonly unknown[]): readonly string[] | null {
  const things = values.filter(isThing)
  const lengths = new Set(things.map((thing) => (Array.isArray(thing) ? thing.length : -1)))
  return things.length === values.length && lengths.size === 1 ? commonOrder(things) : null
}

function foldedSlices(slices: Slices): unknown {
  const [first, ...later] = distinct(slices)
  if (later.length === 0) return first.value
  const keys = commonKeys([first, ...later].map(({ value }) => value))
  if (keys === null) return { [BY_DAY]: [first, ...later] }
  const partOf = ({ from, value }: Slice<unknown>, key: string): Slice<unknown> => ({
    from,
    value: isThing(value) ? value[key] : undefined,
  })
  const parts = keys.map((key): [string, unknown] => [
    key,
    foldedSlices([partOf(first, key), ...later.map((slice) => partOf(slice, key))]),
  ])
  return Array.isArray(first.value) ? parts.map(([, part]) => part) : Object.fromEntries(parts)
}

/** The tree in which only what changes is repeated. */
export const folded = (timed: Timed<unknown>): unknown => foldedSlices(slicesOf(timed))

/** The bundle of an edition. */
export const bundleText = (edition: Edition): string =>
  JSON.stringify({ ...edition, region: folded(edition.region) })
