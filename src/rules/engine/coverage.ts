/**
 * Accounts for every statement of a region's documents: where the app says it, or why it does not. A statement is an id
 * of the region's list, which is also the id of its citation; a row of the service list is said by its item.
 */
import { citedIn } from './cited'
import type { Citation, Library, WholeRegion } from './region'

/** What a region's documents say, by id. */
export interface StatementList {
  /** How many statements a section holds: `A: 16` stands for A1 … A16, `A1-: 25` for A1-01 … A1-25. */
  readonly sections: Readonly<Record<string, number>>
  /** Further ids, of places that say the same as a statement in other words, or that stand in no section. */
  readonly more: readonly string[]
  /** Statements that the app does not say, and why it need not. */
  readonly unsaid: Readonly<Record<string, string>>
  /** Citations of layers above the region, which are not its own to account for. */
  readonly above?: readonly string[]
}

export interface Accounted {
  readonly id: string
  /** Where the app says it: `guide filing outcome in-province`, `faq back-home`, `item A1-12` … */
  readonly said: readonly string[]
  /** Why it is not said. */
  readonly unsaid: string | null
}

/** A statement that nothing says, one that is said although it is written why not, or what stands in no list. */
export type Unaccounted =
  | { readonly kind: 'not-said' | 'not-listed'; readonly id: string }
  | { readonly kind: 'said-though-not'; readonly id: string; readonly said: readonly string[] }

export interface Coverage {
  readonly statements: readonly Accounted[]
  /** What is wrong; none when every statement is accounted for. */
  readonly problems: readonly Unaccounted[]
}

const idsOf = ({ sections, more }: StatementList): readonly string[] => [
  ...Object.entries(sections).flatMap(([section, count]) =>
    Array.from(
      { length: count },
      (_, i) => `${section}${String(i + 1).padStart(section.endsWith('-') ? 2 : 1, '0')}`,
    ),
  ),
  ...more,
]

/** Each thing that the app shows, with what it rests on. */
function shown(region: WholeRegion): readonly (readonly [where: string, inside: unknown])[] {
  const named = (kind: string, things: Readonly<Record<string, unknown>>) =>
    Object.entries(things).map(([id, thing]) => [`${kind} ${id}`, thing] as const)
  const { guides, faqs, services, changes, contacts, channels } = region
  return [
    ...guides.flatMap((guide) => [
      ...named(`guide ${guide.id} outcome`, guide.outcomes),
      ...named(`guide ${guide.id} criterion`, guide.criteria),
    ]),
    ...faqs.map((faq) => [`faq ${faq.id}`, faq] as const),
    ...(services?.items ?? []).map((item) => [`item ${item.id}`, item] as const),
    ...(services?.network ?? []).map((level) => [`network ${level.id}`, level] as const),
    ...(services ? [['services', services.remarks] as const] : []),
    ...changes.map((change) => [`change ${change.id}`, change] as const),
    ...named('contact', contacts),
    ...named('channel', channels),
  ]
}

/** The items that show the whole row in which the citation stands. */
function itemsWith({ services }: Library, id: string, citation: Citation | undefined): readonly string[] {
  return (services?.items ?? [])
    .filter(
      (item) =>
        item.id === id ||
        (citation?.source === services?.source && citation?.place.startsWith(item.place) === true),
    )
    .map((item) => `item ${item.id}`)
}

/** Every statement of the list, in its order. */
export function coverage(region: WholeRegion, list: StatementList): Coverage {
  const said = new Map<string, Set<string>>()
  for (const [where, inside] of shown(region))
    for (const id of citedIn(inside)) said.set(id, (said.get(id) ?? new Set()).add(where))

  const ids = idsOf(list)
  const known = new Set([...ids, ...(list.above ?? [])])
  const statements = ids.map((id): Accounted => {
    const items = itemsWith(region, id, region.citations[id])
    return { id, said: [...new Set([...(said.get(id) ?? []), ...items])], unsaid: list.unsaid[id] ?? null }
  })
  const unknown = [
    ...new Set([...said.keys(), ...Object.keys(region.citations), ...Object.keys(list.unsaid)]),
  ]
  return {
    statements,
    problems: [
      ...statements.flatMap(({ id, said: places, unsaid }): readonly Unaccounted[] => {
        if (places.length === 0 && unsaid === null) return [{ kind: 'not-said', id }]
        if (places.length > 0 && unsaid !== null) return [{ kind: 'said-though-not', id, said: places }]
        return []
      }),
      ...unknown.filter((id) => !known.has(id)).map((id): Unaccounted => ({ kind: 'not-listed', id })),
    ],
  }
}
