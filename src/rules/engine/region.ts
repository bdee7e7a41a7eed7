/** A region: one place with its documents and data. */
import type { IsoDate } from './days'
import type { Change } from './changes'
import type { Faq, Services } from './library'
import type { AskingGuide, Guide, Question } from './model'
import type { Revision } from './revisions'

/**
 * How we know a document's text: `print` the document itself, `law` the national database of laws,
 * `transcript` a complete public copy that was not compared with the official page, `press` excerpts in a
 * newspaper, `record` only what others say about it.
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
  /** First and last day in force, inclusive, if the document says so. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** The last day on which it was looked up and still in force; its age counts from then. */
  readonly checked?: IsoDate
  readonly known: Known
}

/** What a newer place does to an older one from a day on: replaces, confirms or completes it. */
export interface Newer<CitationId extends string = string> {
  /** The first day, inclusive. */
  readonly from: IsoDate
  readonly how: 'replaced' | 'confirmed' | 'completed'
  /** The newer place. */
  readonly by: CitationId
}

/** A place in a document with its quotation or, if it is not quoted here, a paraphrase. */
export type Citation<SourceId extends string = string> = {
  readonly source: SourceId
  readonly place: string
  /** How newer places affect it. */
  readonly newer?: readonly Newer[]
} & ({ readonly quote: string } | { readonly says: string })

/** The quotation or paraphrase; empty if there is no such citation. */
export const wordingOf = (citation: Citation | undefined): string =>
  citation === undefined ? '' : 'quote' in citation ? citation.quote : citation.says

/** A number of the policy. */
export interface Figure<CitationId extends string = string> {
  readonly value: number
  readonly unit: string
  readonly cite: CitationId
  /** First and last day, inclusive, to which it applies; if omitted, it is as old as its document. */
  readonly holds?: { readonly from: IsoDate; readonly to?: IsoDate }
}

/** A number in a directory, and who it serves. */
export interface Office {
  readonly district: string
  /** Insurance ids; `null` if the document names none. */
  readonly insurance: readonly string[] | null
  readonly purpose?: string
  readonly phone: string
  readonly cite: string
}

export type Contact = {
  /** Synonyms for the search. */
  readonly keywords?: readonly string[]
} &
  /** One number. */
  (
    | {
        readonly kind: 'phone'
        /** The government hotline, offered on every screen. */
        readonly hotline?: true
        readonly name: string
        /** The name in a few words, where there is little room. */
        readonly short?: string
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

/** Where something is done: a mini-program, app, official account or window. */
export interface Channel {
  readonly kind: 'mini-program' | 'app' | 'official-account' | 'window'
  readonly name: string
  /** What it is used for, and the path inside it. */
  readonly use: string
  readonly path?: readonly string[]
  readonly cite: readonly string[]
}

/** Area code before local numbers. Our own tip (提示), because the documents print none. */
export interface AreaCode {
  readonly elsewhere: string
  readonly abroad: string
  readonly tip: true
}

/** The data that all parts of a region refer to. */
export interface RegionBase {
  readonly id: string
  readonly name: string
  readonly sources: Readonly<Record<string, Source>>
  readonly citations: Readonly<Record<string, Citation>>
  readonly figures: Readonly<Record<string, Figure>>
  readonly contacts: Readonly<Record<string, Contact>>
  readonly channels: Readonly<Record<string, Channel>>
  /**
   * Facts about a person or household: an answer given in one guide is offered in the next; 一次问全 asks
   * them in this order.
   */
  readonly shared: Readonly<Record<string, Question>>
  readonly areaCode: AreaCode
  /** What people who dial the region's numbers must know (提示). */
  readonly callingNote: string
  /** Criteria for choosing a number from a directory: names by id. */
  readonly districts: Readonly<Record<string, string>>
  readonly insurances: Readonly<Record<string, string>>
  readonly purposes: Readonly<Record<string, string>>
  /** Changes of its answers for which the maintainers have given a reason. */
  readonly revisions?: readonly Revision[]
}

/** A region that lists its guides; their rules are in separate files. */
export interface Region extends RegionBase {
  readonly guides: readonly Pick<Guide, 'id' | 'title' | 'short'>[]
}

/** The part of a region that its questions need. */
export type AskingRegion = Pick<RegionBase, 'id' | 'name' | 'shared'>

/** A region with the parts of its guides that decide what to ask. */
export interface WholeAsking extends AskingRegion {
  readonly guides: readonly AskingGuide[]
}

/** Information that needs no interview. */
export interface Library {
  readonly faqs: readonly Faq[]
  /** The agencies' service list; `null` if the documents contain none. */
  readonly services: Services | null
  /** Changes since the older documents; empty if nothing newer is known. */
  readonly changes: readonly Change[]
}

/** A region with all its data. */
export interface WholeRegion extends Region, Library {
  readonly guides: readonly Guide[]
}

/** A guide with the region that it belongs to. */
export interface GuideOf<R, G> {
  readonly region: R
  readonly guide: G
}

/** The place of a guide with the full id `region/guide`. */
export const placeOfGuide = (id: string): string => id.split('/')[0] ?? ''

/** The region's guide with the full id `region/guide`; undefined if it or the region does not exist. */
export function guideIn<
  R extends { readonly id: string; readonly guides: readonly { readonly id: string }[] },
>(region: R | undefined, id: string): GuideOf<R, R['guides'][number]> | undefined {
  const guide = region?.guides.find((one) => `${region.id}/${one.id}` === id)
  return region && guide && { region, guide }
}
