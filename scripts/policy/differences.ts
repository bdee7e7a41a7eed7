/** The differences between two editions of some data, text by text. */

/** Any part of the policy. */
type Data = unknown

/** A value before and after; either side may be missing. */
export interface Pair<T> {
  readonly was: T | undefined
  readonly is: T | undefined
}

export interface Difference {
  /** Its path, as `['outcomes', 'too-young', 'headline']`. */
  readonly path: readonly string[]
  readonly was: string | null
  readonly is: string | null
}

const isMap = (value: Data): value is Readonly<Record<string, Data>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isList = (value: Data): value is readonly Data[] => Array.isArray(value)

const idOf = (value: Data): string | null => (isMap(value) && typeof value.id === 'string' ? value.id : null)

/** Identifies an item of a list by its id, or by its content. */
const keyOf = (value: Data): string => idOf(value) ?? JSON.stringify(value)

/** The longest common subsequence, as pairs of indexes. */
function common(was: readonly string[], is: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: was.length + 1 }, () => new Array<number>(is.length + 1).fill(0))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = was.length - 1; i >= 0; i--)
    for (let j = is.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = was[i] === is[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < was.length && j < is.length;)
    if (was[i] === is[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  return pairs
}

/** Aligns the items of both lists; items between two unchanged ones count as changed. */
export function sideBySide<T>(was: readonly T[], is: readonly T[]): readonly Pair<T>[] {
  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  for (const [nextI, nextJ] of [...common(was.map(keyOf), is.map(keyOf)), [was.length, is.length] as const]) {
    while (i < nextI || j < nextJ)
      pairs.push({ was: i < nextI ? was[i++] : undefined, is: j < nextJ ? is[j++] : undefined })
    if (nextI < was.length) pairs.push({ was: was[i++], is: is[j++] })
  }
  return pairs
}

/** The value in words if it has no parts. */
const plain = (value: Data): string | null =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null

/** @param path the position of both */
export function differences(was: Data, is: Data, path: readonly string[] = []): readonly Difference[] {
  if (isList(was) || isList(is))
    return sideBySide(isList(was) ? was : [], isList(is) ? is : []).flatMap((pair, i) =>
      differences(pair.was, pair.is, [...path, idOf(pair.is ?? pair.was) ?? String(i)]),
    )
  if (isMap(was) || isMap(is)) {
    const [old, now] = [isMap(was) ? was : {}, isMap(is) ? is : {}]
    return [...new Set([...Object.keys(now), ...Object.keys(old)])].flatMap((key) =>
      differences(old[key], now[key], [...path, key]),
    )
  }
  const [before, after] = [plain(was), plain(is)]
  return before === after ? [] : [{ path, was: before, is: after }]
}
