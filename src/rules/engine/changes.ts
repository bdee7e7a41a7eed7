/** Changes since a place's older documents were printed (这几年变了什么): data, one entry for each change. */
import type { IsoDate } from './days'
import type { Statement } from './library'
import type { RegionIds } from './model'

export interface Change<R extends RegionIds = RegionIds> {
  /** Unique in its region. */
  readonly id: string
  /** The heading it is listed under: a topic of the guides. */
  readonly topic: string
  /** The day from which it applies. Without one, it is dated by its newest document. */
  readonly from?: IsoDate
  /** One sentence, at most `LONGEST_HEADLINE` characters. */
  readonly headline: string
  readonly cite: readonly R['citation'][]
  /** What it means, and for whom. */
  readonly means: readonly Statement<R['citation']>[]
  /** What to do about it. */
  readonly todo: readonly Statement<R['citation']>[]
  /** Guides of the region that it affects. */
  readonly guides?: readonly string[]
  /** A frequently asked question of the region with details. */
  readonly faq?: string
  /** Synonyms for the search. */
  readonly keywords: readonly string[]
}

/** In characters. */
export const LONGEST_HEADLINE = 30
