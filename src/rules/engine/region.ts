/** A region: one place, its documents and what is made of them. */
import type { IsoDate } from './days'
import type { Change } from './changes'
import type { Faq, Services } from './library'
import type { AskingGuide, Guide, Question } from './model'
import type { Revision } from './revisions'

/**
 * How we know a document's text: `print` the document itself, `law` the national database of laws, `transcript` a public
 * copy of the whole, not compared with the official page, `press` what a newspaper reprints of it, `record` only what
 * somebody else says of it.
 */
export type Known = 'print' | 'law' | 'transcript' | 'press' | 'record'

/** A document (依据). */
export interface Source {
  readonly title: string
  readonly publisher: string
  /** Its number (文号), as printed. */
  readonly number?: string
  /** Its official page. */
  readonly url?: string
  /** When it was published: a day, a month, or unknown. */
  readonly published: IsoDate | `${number}-${number}` | null
  /** How the date is known, or why it is not. */
  readonly dating: string
  /** First and last day, inclusive, on which it is in force, where it says so. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** The last day on which it was looked up and still held; its age counts from then. */
  readonly checked?: IsoDate
  readonly known: Known
}

/** What a newer place does to an older one from a day on: it takes its place, says the same again, or says more. */
export interface Newer<CitationId extends string = string> {
  /** The first day, inclusive. */
  readonly from: IsoDate
  readonly how: 'replaced' | 'confirmed' | 'completed'
  /** The newer place. */
  readonly by: CitationId
}

/** A place in a document, with its words or, where these are not printed here, what it says in ours. */
export type Citation<SourceId extends string = string> = {
  readonly source: SourceId
  readonly place: string
  /** What newer places have done to it. */
  readonly newer?: readonly Newer[]
} & ({ readonly quote: string } | { readonly says: string })

/** What stands in the place, in its words or in ours; nothing where there is no such place. */
export const wordingOf = (citation: Citation | undefined): string =>
  citation === undefined ? '' : 'quote' in citation ? citation.quote : citation.says

/** A number of the policy. */
export interface Figure<CitationId extends string = string> {
  readonly value: number
  readonly unit: string
  readonly cite: CitationId
  /** First and last day, inclusive, that it is for; without them it holds as of its document. */
  readonly holds?: { readonly from: IsoDate; readonly to?: IsoDate }
}

/** A number of the directory: whom it serves. */
export interface Office {
  readonly district: string
  /** Insurance ids; `null` where the document names none. */
  readonly insurance: readonly string[] | null
  readonly purpose?: string
  readonly phone: string
  readonly cite: string
}

export type Contact = {
  /** Other words for it, for the search. */
  readonly keywords?: readonly string[]
} &
  /** One number. */
  (
    | {
        readonly kind: 'phone'
        /** The government hotline, the way out of every screen. */
        readonly hotline?: true
        readonly name: string
        readonly phone: string
        readonly hours: string | null
        readonly scope: string
        readonly cite: string
      }
    /** Numbers by district, insurance and purpose. */
    | {
        readonly kind: 'directory'
        readonly name: string
        readonly hours: string
        readonly scope: string
        readonly offices: readonly Office[]
        readonly cite: string
      }
    /** A body that the documents name without a number. */
    | { readonly kind: 'body'; readonly name: string; readonly scope: string; readonly cite: string }
  )

/** Where it is done: a mini-program, app, official account or window. */
export interface Channel {
  readonly kind: 'mini-program' | 'app' | 'official-account' | 'window'
  readonly name: string
  /** What it is used for and the way inside it. */
  readonly use: string
  readonly path?: readonly string[]
  readonly cite: readonly string[]
}

/** What stands before a local number; ours (提示), as the documents print none. */
export interface AreaCode {
  readonly elsewhere: string
  readonly abroad: string
  readonly tip: true
}

/** What everything of a region rests on. */
export interface RegionBase {
  readonly id: string
  readonly name: string
  readonly sources: Readonly<Record<string, Source>>
  readonly citations: Readonly<Record<string, Citation>>
  readonly figures: Readonly<Record<string, Figure>>
  readonly contacts: Readonly<Record<string, Contact>>
  readonly channels: Readonly<Record<string, Channel>>
  /** Facts of a person or a household: an answer given in one guide is offered in the next; 一次问全 asks them in this order. */
  readonly shared: Readonly<Record<string, Question>>
  readonly areaCode: AreaCode
  /** What somebody has to know who dials the region's numbers (提示). */
  readonly callingNote: string
  /** What picks a number from a directory: ids and their names. */
  readonly districts: Readonly<Record<string, string>>
  readonly insurances: Readonly<Record<string, string>>
  readonly purposes: Readonly<Record<string, string>>
  /** What its keepers have changed in its answers, where they have said why. */
  readonly revisions?: readonly Revision[]
}

/** A region that names its guides; their rules are files of their own. */
export interface Region extends RegionBase {
  readonly guides: readonly Pick<Guide, 'id' | 'title' | 'short'>[]
}

/** As much of a region as its questions need. */
export type AskingRegion = Pick<RegionBase, 'id' | 'name' | 'shared'>

/** A region with as much of its guides as decides what they ask. */
export interface WholeAsking extends AskingRegion {
  readonly guides: readonly AskingGuide[]
}

/** What is looked up without an interview. */
export interface Library {
  readonly faqs: readonly Faq[]
  /** The agencies' service list; `null` where the documents hold none. */
  readonly services: Services | null
  /** What is different since the older documents; empty where nothing newer is known. */
  readonly changes: readonly Change[]
}

/** A region with all that answers by it. */
export interface WholeRegion extends Region, Library {
  readonly guides: readonly Guide[]
}
