/**
 * What a region says besides its guides: questions that need no interview (faqs), the rows of the agencies' service
 * list (items) and the agencies themselves (network). Plain data like the guides.
 */
import type { Backing, Certainty, RegionIds } from './model'

/** A sentence with what it rests on. */
export type Statement<CitationId extends string = string> = Backing<CitationId> & { readonly text: string }

/** A contact of the region; a purpose narrows a directory to the offices for it. */
interface Whom<R extends RegionIds> {
  readonly id: R['contact']
  readonly purpose?: R['purpose']
}

/** One question and its answer (常见问题). */
export interface Faq<R extends RegionIds = RegionIds> {
  /** Unique in its region; the full id is `region/faq`. */
  readonly id: string
  /** The heading under which it is listed. */
  readonly topic: string
  /** As a resident would ask it. */
  readonly ask: string
  readonly certainty: Certainty
  /** What answers the question comes first. */
  readonly answer: readonly Statement<R['citation']>[]
  /** The guide of the region that goes into it. */
  readonly guide?: string
  readonly channels?: readonly R['channel'][]
  /** Whom to ask, the right office first. */
  readonly contacts: readonly Whom<R>[]
  /** Other words for it, for the search. */
  readonly keywords: readonly string[]
}

/** Where a row of the list is accepted and by what way. */
export type Way = 'window' | 'online' | 'phone' | 'mail' | 'machine' | 'hospital'

/** Whom a row is for. The list prints 「参保单位」 for some that concern a person. */
export type Client = 'resident' | 'employer' | 'hospital' | 'pharmacy'

/** A column of the list that may be misprinted. */
export type ItemField = 'body' | 'whom' | 'channel' | 'flow' | 'materials' | 'timeLimit' | 'query' | 'notes'

/** What is wrong with the print; the item's own text stays as printed. */
export interface Misprint {
  readonly field: ItemField
  /** The words as printed. */
  readonly printed: string
  /** What they presumably mean, or why they puzzle. */
  readonly note: string
}

/** A row of the service list (事项), its words as printed. Numbers before list entries are left out. */
export interface ServiceItem<R extends RegionIds = RegionIds> {
  /** Unique in its region; the full id is `region/item`. */
  readonly id: string
  /** The level at which it is accepted: one of the list's. */
  readonly level: string
  /** Where the row stands in its document: 「附件一 第12项」. */
  readonly place: string
  /** The main item it belongs to; its code is not printed everywhere. Its short name is ours. */
  readonly group: { readonly name: string; readonly code: string | null; readonly short?: string }
  readonly name: string
  readonly code: string | null
  /** Who accepts it (受理单位). */
  readonly body: string
  /** Whom it is for, as printed. */
  readonly whom: string
  readonly clients: readonly Client[]
  readonly channel: string
  /** The channel, read. */
  readonly ways: readonly Way[]
  /** Each way of doing it; `flowSteps` takes one apart. */
  readonly flow: readonly string[]
  readonly materials: readonly string[]
  /** At most so many workdays, 0 for at once; `null` where none is printed. */
  readonly timeLimit: { readonly text: string; readonly workdays: number } | null
  /** Where its progress is asked (查询方式). */
  readonly query: string | null
  /** How the service is rated (评价渠道). */
  readonly rating: string | null
  readonly notes: readonly string[]
  /** Columns whose cell is blank and read as merged with the row's above. */
  readonly inherited?: {
    readonly from: string
    readonly fields: readonly ('materials' | 'query' | 'rating' | 'notes')[]
  }
  readonly misprints?: readonly Misprint[]
  /** What we add: where other documents say more or otherwise. */
  readonly remarks?: readonly Statement<R['citation']>[]
  /** Whom to ask, the right office first. */
  readonly contacts: readonly Whom<R>[]
  /** Guides of the region that go into it. */
  readonly guides?: readonly string[]
  /** Other words for it, for the search. */
  readonly keywords?: readonly string[]
}

/** The steps of a flow that is printed as 「申请--审核—办结」; one told in sentences stays whole. */
export const flowSteps = (flow: string): readonly string[] =>
  flow.includes('：') ? [flow] : flow.split(/-+|—/)

/** A level of the agencies (经办网络), its words as printed. */
export interface NetworkLevel<CitationId extends string = string> {
  readonly id: string
  readonly name: string
  readonly bodies: readonly string[]
  readonly duties: string
  /** The information system it works in. */
  readonly system: string
  readonly cite: readonly CitationId[]
  /** When to go there (我该去哪一级), in plain words. */
  readonly when: readonly Statement<CitationId>[]
}

/** The service list of a region and the agencies behind it. */
export interface Services {
  /** The document, a source of the region. */
  readonly source: string
  /** The levels at which items are accepted, from the highest down, by their names. */
  readonly levels: Readonly<Record<string, string>>
  readonly items: readonly ServiceItem[]
  /** From the city down. */
  readonly network: readonly NetworkLevel[]
  /** What the list says of every item. */
  readonly remarks: readonly Statement[]
}
