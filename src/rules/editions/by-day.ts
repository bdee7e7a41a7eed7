/**
 * A place that is not the same on all days, as one tree. What is the same on all of them stands in it once; what changes stands
 * there with its days: `{ "by day": [{ "from": null, "value": 65 }, { "from": "2027-01-01", "value": 60 }] }`. Without a value,
 * nothing stands there from that day on.
 */
import * as v from 'valibot'
import { type IsoDate, isIsoDate } from '../engine/days'

/** No id and no property of a place is called so: they have no space. */
export const BY_DAY = 'by day'

/** A place changes on so many days at most: a small file must not become an endless place. */
export const MOST_DAYS = 50

/** No place has so many things inside one another. */
const DEEPEST = 30

const day = v.custom<IsoDate>((text) => typeof text === 'string' && isIsoDate(text))
const value = v.optional(v.unknown())
const ByDay = v.strictObject({
  [BY_DAY]: v.pipe(
    v.tupleWithRest([v.strictObject({ from: v.null(), value })], v.strictObject({ from: day, value })),
    v.check(([, ...later]) => later.every(({ from }, i) => from > (later[i - 1]?.from ?? ''))),
  ),
})

interface Slice {
  readonly from: IsoDate | null
  readonly value?: unknown
}

const isBegun = ({ from }: Slice, today: IsoDate | null): boolean =>
  from === null || (today !== null && from <= today)

/** What a thing is by the days on which something in it changes; null where it is the same on all days. */
function slicesIn(thing: unknown, depth = 0): readonly Slice[] | null {
  if (typeof thing !== 'object' || thing === null || depth > DEEPEST) return null
  if (BY_DAY in thing) return v.is(ByDay, thing) ? thing[BY_DAY] : null
  const parts = Object.entries(thing).map(([key, part]: [string, unknown]) => ({
    key,
    slices: slicesIn(part, depth + 1) ?? [{ from: null, value: part }],
  }))
  const days = [...new Set(parts.flatMap(({ slices }) => slices.flatMap(({ from }) => from ?? [])))].sort()
  if (days.length === 0 || days.length > MOST_DAYS) return null
  return [null, ...days].map((from) => {
    const there = parts.flatMap(({ key, slices }) => {
      const part = slices.filter((slice) => isBegun(slice, from)).pop()?.value
      return part === undefined ? [] : [[key, part] as const]
    })
    return { from, value: Array.isArray(thing) ? there.map(([, part]) => part) : Object.fromEntries(there) }
  })
}

/**
 * The tree written out: itself where it is the same on all days, or a slice for each day on which something in it changes; what
 * is the same on two days is one thing, not two alike. What is not written as told above, changes inside a slice, on too many
 * days or too deep inside, stays as it is, and no shape of a place lets it through.
 */
export function unfolded(tree: unknown): unknown {
  const slices = slicesIn(tree)
  return slices === null ? tree : { slices }
}
