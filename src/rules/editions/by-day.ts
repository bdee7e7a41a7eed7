/**
 * A place that changes over time, as one tree. What never changes is stored once; a value that changes is
 * stored with its days: `{ "by day": [{ "from": null, "value": 65 }, { "from": "2027-01-01", "value": 60 }]
 * }`. Without `value`, there is nothing from that day on.
 */
import * as v from 'valibot'
import { type IsoDate, isIsoDate } from '../engine/days'

/** Cannot collide with an id or a property of a place, because those contain no space. */
export const BY_DAY = 'by day'

/** Most days on which a place may change, so that a small file cannot expand without limit. */
export const MOST_DAYS = 50

/** Deeper than any place is nested. */
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

/** The value in slices by the days on which something in it changes; null if it never changes. */
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
 * Expands the tree: returns it unchanged if it is the same every day, otherwise one slice for each day on
 * which something changes. What two days share is one object, not two equal ones. Anything that is malformed,
 * has changes inside a slice, changes on too many days or is nested too deep stays as it is, and then fails
 * validation.
 */
export function unfolded(tree: unknown): unknown {
  const slices = slicesIn(tree)
  return slices === null ? tree : { slices }
}
