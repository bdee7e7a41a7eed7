/** Parts of a region that change on certain days, because a figure changes then. */
import type { IsoDate } from '../engine/days'

/** The value from that day on, until the next slice begins; null for the first slice. */
export interface Slice<T> {
  readonly from: IsoDate | null
  readonly value: T
}

/** Slices in chronological order. */
export interface Sliced<T> {
  readonly slices: readonly [Slice<T>, ...Slice<T>[]]
}

/** Something that never changes, or its slices. */
export type Timed<T> = T | Sliced<T>

export const isSliced = <T>(timed: Timed<T>): timed is Sliced<T> =>
  typeof timed === 'object' && timed !== null && 'slices' in timed

/** Its slices; a single one if it never changes. */
export const slicesOf = <T>(timed: Timed<T>): Sliced<T>['slices'] =>
  isSliced(timed) ? timed.slices : [{ from: null, value: timed }]

/** The value on that day. */
export function asOf<T>(timed: Timed<T>, day: IsoDate): T {
  const [first, ...later] = slicesOf(timed)
  return later.reduce(
    (value, slice) => (slice.from !== null && slice.from <= day ? slice.value : value),
    first.value,
  )
}

/** Combines two values, with a slice for each day on which either changes. */
export function both<A, B, C>(a: Timed<A>, b: Timed<B>, join: (a: A, b: B) => C): Timed<C> {
  const [first, other] = [slicesOf(a)[0].value, slicesOf(b)[0].value]
  const starts = [...slicesOf(a), ...slicesOf(b)].flatMap(({ from }) => from ?? [])
  if (starts.length === 0) return join(first, other)
  const later = [...new Set(starts)]
    .sort()
    .map((from) => ({ from, value: join(asOf(a, from), asOf(b, from)) }))
  return { slices: [{ from: null, value: join(first, other) }, ...later] }
}
