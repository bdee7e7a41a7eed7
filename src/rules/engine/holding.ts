/** Which text holds on a day, where newer places have replaced, confirmed or completed an older one. */
import type { IsoDate } from './days'
import type { Newer, RegionBase } from './region'

type Citations = RegionBase['citations']

/** What newer places have done to the citation by that day, in the order of their days. */
export function newerBy(citations: Citations, id: string, day: IsoDate): readonly Newer[] {
  const newer = citations[id]?.newer
  // most places are as they were, and a check asks for each of them again and again
  if (newer === undefined) return []
  return newer.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** The last of these days' replacements; undefined where the place still holds. */
const replacement = (newer: readonly Newer[]): Newer | undefined =>
  newer.filter(({ how }) => how === 'replaced').pop()

/** Whether the place has been replaced by that day. */
export const isReplaced = (citations: Citations, id: string, day: IsoDate): boolean =>
  replacement(newerBy(citations, id, day)) !== undefined

/**
 * The citations in which what the given one says holds on that day, any of which will do: the one that replaced it;
 * else itself, and those that confirm it.
 */
export function holding(citations: Citations, id: string, day: IsoDate): readonly string[] {
  const newer = newerBy(citations, id, day)
  const replaced = replacement(newer)
  if (replaced) return holding(citations, replaced.by, day)
  return [id, ...newer.flatMap(({ how, by }) => (how === 'confirmed' ? holding(citations, by, day) : []))]
}

/** The citations with all newer ones that have something to do with them by that day, each behind the older one. */
export function withNewer(citations: Citations, cite: readonly string[], day: IsoDate): readonly string[] {
  const found = new Set<string>()
  const add = (id: string): void => {
    if (found.has(id)) return
    found.add(id)
    for (const { by } of newerBy(citations, id, day)) add(by)
  }
  cite.forEach(add)
  return [...found]
}
