/**
 * Accounts for every statement of a region's documents: where the app says it, or why it does not. A
 * statement's id in the region's list is also the id of its citation. A row of the service list is covered by
 * its item.
 */
import { citedIn } from './cited'
import type { Citation, Library, WholeRegion } from './region'

/** The statements of a region's documents, by id. */
export interface StatementList {
  /** Number of statements in each section: `A: 16` means A1 … A16, `A1-: 25` means A1-01 … A1-25. */
  readonly sections: Readonly<Record<string, number>>
  /** Further ids: places that repeat a statement in other words, or that belong to no section. */
  readonly more: readonly string[]
  /** Statements that the app leaves out, and why. */
  readonly unsaid: Readonly<Record<string, string>>
  /** Citations of layers above the region, which those layers account for. */
  readonly above?: readonly string[]
}

export interface Accounted {
  readonly id: string
  /** Where the app says it: `guide filing outcome in-province`, `faq back-home`, `item A1-12` … */
  readonly said: readonly string[]
  /** Why it is not said. */
  readonly unsaid: string | null
}

/**
 * A statement that is missing, one that is said although a reason says it is left out, or an id that is in no
 * list.
 */
export type Unaccounted =
  | { readonly kind: 'not-said' | 'not-listed'; readonly id: string }
  | { readonly kind: 'said-though-not'; readonly id: string; readonly said: readonly string[] }

export interface Coverage {
  readonly statements: readonly Accounted[]
  /** Empty if every statement is accounted for. */
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

/** Everything that the app shows, with its citations. */
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

/** The items that show the whole row that contains the citation. */
function itemsWith({ services }: Library, id: string, citation: Citation | undefined): readonly string[] {
  return (services?.items ?? [])
    .filter(
      (item) =>
        item.id === id ||
        (citation?.source === services?.source && citation?.place.startsWith(item.place) === true),
    )
    .map((item) => `item ${item.id}`)
}

/** Accounts for every statement, in the order of the list. */
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
