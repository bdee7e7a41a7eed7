import type { Faq, Services } from '../engine/library'
import type { Change } from '../engine/changes'
import type { AskingGuide, Guide } from '../engine/model'
import type { AskingRegion, RegionBase } from '../engine/region'
import type { Pinyin } from './pinyin'
import type { Timed } from './timed'

/** A region's base data, with only the citations that it refers to itself. */
export type FetchedBase = Omit<RegionBase, 'figures'>

/** Something with those of its citations that the base lacks. */
type Cited<T> = T & Pick<RegionBase, 'citations'>

export type FetchedGuide = Cited<{ readonly guide: Guide }>

export type FetchedLibrary = Cited<{
  readonly faqs: readonly Faq[]
  readonly services: Services | null
  readonly changes: readonly Change[]
}>

/** The pieces of a region that the browser fetches. */
export interface Pieces {
  readonly base: () => Promise<Timed<FetchedBase>>
  readonly library: () => Promise<Timed<FetchedLibrary>>
  /** For the search only. */
  readonly pinyin: () => Promise<Pinyin>
  /** In the region's order. */
  readonly guides: Readonly<Record<string, () => Promise<Timed<FetchedGuide>>>>
  /** What decides what to ask; the pieces above contain it too. */
  readonly asking: {
    readonly region: () => Promise<Timed<AskingRegion>>
    /** In the region's order. */
    readonly guides: Readonly<Record<string, () => Promise<Timed<AskingGuide>>>>
  }
}
