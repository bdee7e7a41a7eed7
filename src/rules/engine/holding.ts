/** Which text is in force on a day, given that newer ones may replace, confirm or complete it. */
import type { IsoDate } from './days'
import type { Newer, RegionBase } from './region'

type Citations = RegionBase['citations']

/** The newer places that affect the citation by that day, in order of their dates. */
export function newerBy(citations: Citations, id: string, day: IsoDate): readonly Newer[] {
  const newer = citations[id]?.newer
  // shortcut: most places are unchanged, and checks ask for each of them repeatedly
  if (newer === undefined) return []
  return newer.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? -1 : 1))
}

/** The last replacement; undefined if the place is still in force. */
const replacement = (newer: readonly Newer[]): Newer | undefined =>
  newer.filter(({ how }) => how === 'replaced').pop()

/** Whether the place has been replaced by that day. */
export const isReplaced = (citations: Citations, id: string, day: IsoDate): boolean =>
  replacement(newerBy(citations, id, day)) !== undefined

/**
 * The citations that contain the rule in force on that day; any of them will do. Follows replacements;
 * otherwise the place itself and those that confirm it.
 */
export function holding(citations: Citations, id: string, day: IsoDate): readonly string[] {
  const newer = newerBy(citations, id, day)
  const replaced = replacement(newer)
  if (replaced) return holding(citations, replaced.by, day)
  return [id, ...newer.flatMap(({ how, by }) => (how === 'confirmed' ? holding(citations, by, day) : []))]
}

/** The citations with all newer ones related to them by that day, each after the older one. */
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
