/** Parts of a region that say something else from some days on, because a figure has another value then. */
import type { IsoDate } from '../engine/days'

/** What is said from that day on, until the next slice begins; null: since ever. */
export interface Slice<T> {
  readonly from: IsoDate | null
  readonly value: T
}

/** Slices in the order of their days. */
export interface Sliced<T> {
  readonly slices: readonly [Slice<T>, ...Slice<T>[]]
}

/** Something that is the same on all days, or its slices. */
export type Timed<T> = T | Sliced<T>

export const isSliced = <T>(timed: Timed<T>): timed is Sliced<T> =>
  typeof timed === 'object' && timed !== null && 'slices' in timed

/** What is said from which day on; one slice where it is the same on all days. */
export const slicesOf = <T>(timed: Timed<T>): Sliced<T>['slices'] =>
  isSliced(timed) ? timed.slices : [{ from: null, value: timed }]

/** What is said on that day. */
export function asOf<T>(timed: Timed<T>, day: IsoDate): T {
  const [first, ...later] = slicesOf(timed)
  return later.reduce(
    (value, slice) => (slice.from !== null && slice.from <= day ? slice.value : value),
    first.value,
  )
}

/** What is made of two parts, with a slice for each day on which either changes. */
export function both<A, B, C>(a: Timed<A>, b: Timed<B>, join: (a: A, b: B) => C): Timed<C> {
  const [first, other] = [slicesOf(a)[0].value, slicesOf(b)[0].value]
  const starts = [...slicesOf(a), ...slicesOf(b)].flatMap(({ from }) => from ?? [])
  if (starts.length === 0) return join(first, other)
  const later = [...new Set(starts)]
    .sort()
    .map((from) => ({ from, value: join(asOf(a, from), asOf(b, from)) }))
  return { slices: [{ from: null, value: join(first, other) }, ...later] }
}
