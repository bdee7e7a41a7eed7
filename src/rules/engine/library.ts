/**
 * What a region offers besides its guides: questions that need no interview (faqs), the rows of the agencies'
 * service list (items), and the agencies themselves (network). Plain data like the guides.
 */
import type { Backing, Certainty, RegionIds, TopicIcon } from './model'

/** A sentence with its citations. */
export type Statement<CitationId extends string = string> = Backing<CitationId> & { readonly text: string }

/** A contact of the region; a purpose narrows a directory to the offices for it. */
interface Whom<R extends RegionIds> {
  readonly id: R['contact']
  readonly purpose?: R['purpose']
}

/** A frequently asked question with its answer (常见问题). */
export interface Faq<R extends RegionIds = RegionIds> {
  /** Unique in its region; the full id is `region/faq`. */
  readonly id: string
  /** The heading it is listed under. */
  readonly topic: string
  /** In a resident's words. */
  readonly ask: string
  readonly certainty: Certainty
  /** The sentence that answers the question comes first. */
  readonly answer: readonly Statement<R['citation']>[]
  /** The guide of the region with the details. */
  readonly guide?: string
  readonly channels?: readonly R['channel'][]
  /** The offices to ask, the responsible one first. */
  readonly contacts: readonly Whom<R>[]
  /** Synonyms for the search. */
  readonly keywords: readonly string[]
}

/** How a service can be requested. */
export type Way = 'window' | 'online' | 'phone' | 'mail' | 'machine' | 'hospital'

/** Who a row is for. The list prints 「参保单位」 for some rows that concern a person. */
export type Client = 'resident' | 'employer' | 'hospital' | 'pharmacy'

/** A column of the list that may be misprinted. */
export type ItemField = 'body' | 'whom' | 'channel' | 'flow' | 'materials' | 'timeLimit' | 'query' | 'notes'

/** A misprint; the item's own text stays as printed. */
export interface Misprint {
  readonly field: ItemField
  /** The words as printed. */
  readonly printed: string
  /** What it probably means, or why it is puzzling. */
  readonly note: string
}

/** A row of the service list (事项), quoted as printed, without the numbering of its lists. */
export interface ServiceItem<R extends RegionIds = RegionIds> {
  /** Unique in its region; the full id is `region/item`. */
  readonly id: string
  /** The level that accepts it: one of the list's. */
  readonly level: string
  /** The row's place in its document: 「附件一 第12项」. */
  readonly place: string
  /** The main item it belongs to. Its code is not printed everywhere; the short name is ours. */
  readonly group: {
    readonly name: string
    readonly code: string | null
    readonly short?: string
    readonly icon?: TopicIcon
  }
  readonly name: string
  readonly code: string | null
  /** Who accepts applications (受理单位). */
  readonly body: string
  /** Who it is for, as printed. */
  readonly whom: string
  readonly clients: readonly Client[]
  readonly channel: string
  /** The channel as structured data. */
  readonly ways: readonly Way[]
  /** One entry for each way of doing it; `flowSteps` splits an entry. */
  readonly flow: readonly string[]
  readonly materials: readonly string[]
  /** The maximum in workdays, 0 for immediately; `null` if none is printed. */
  readonly timeLimit: { readonly text: string; readonly workdays: number } | null
  /** Where to ask about progress (查询方式). */
  readonly query: string | null
  /** How the service is rated (评价渠道). */
  readonly rating: string | null
  readonly notes: readonly string[]
  /** Columns whose cell is blank and that are read as merged with the cell above. */
  readonly inherited?: {
    readonly from: string
    readonly fields: readonly ('materials' | 'query' | 'rating' | 'notes')[]
  }
  readonly misprints?: readonly Misprint[]
  /** Our additions, where other documents say more or something else. */
  readonly remarks?: readonly Statement<R['citation']>[]
  /** The offices to ask, the responsible one first. */
  readonly contacts: readonly Whom<R>[]
  /** Guides of the region with the details. */
  readonly guides?: readonly string[]
  /** Synonyms for the search. */
  readonly keywords?: readonly string[]
}

/** The steps of a flow printed as 「申请--审核—办结」. A flow in sentences stays whole. */
export const flowSteps = (flow: string): readonly string[] =>
  flow.includes('：') ? [flow] : flow.split(/-+|—/)

/** A level of the agencies (经办网络), quoted as printed. */
export interface NetworkLevel<CitationId extends string = string> {
  readonly id: string
  readonly name: string
  readonly bodies: readonly string[]
  readonly duties: string
  /** Its information system. */
  readonly system: string
  readonly cite: readonly CitationId[]
  /** When to go there (我该去哪一级), in plain words. */
  readonly when: readonly Statement<CitationId>[]
}

/** A region's service list and its agencies. */
export interface Services {
  /** The document, a source of the region. */
  readonly source: string
  /** Names of the levels that accept items, highest first. */
  readonly levels: Readonly<Record<string, string>>
  readonly items: readonly ServiceItem[]
  /** Highest level first. */
  readonly network: readonly NetworkLevel[]
  /** What the list says about all items. */
  readonly remarks: readonly Statement[]
}
