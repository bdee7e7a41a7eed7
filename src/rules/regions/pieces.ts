import type { Faq, Services } from '../engine/library'
import type { Change } from '../engine/changes'
import type { AskingGuide, Guide } from '../engine/model'
import type { AskingRegion, RegionBase } from '../engine/region'
import type { Pinyin } from './pinyin'
import type { Timed } from './timed'

/** What everything of a region rests on; of the citations those that it names itself. */
export type FetchedBase = Omit<RegionBase, 'figures'>

/** Something with those of its citations that the base has not. */
type Cited<T> = T & Pick<RegionBase, 'citations'>

export type FetchedGuide = Cited<{ readonly guide: Guide }>

export type FetchedLibrary = Cited<{
  readonly faqs: readonly Faq[]
  readonly services: Services | null
  readonly changes: readonly Change[]
}>

/** A region in the pieces in which the browser fetches it. */
export interface Pieces {
  readonly base: () => Promise<Timed<FetchedBase>>
  readonly library: () => Promise<Timed<FetchedLibrary>>
  /** For the search alone. */
  readonly pinyin: () => Promise<Pinyin>
  /** In the region's order. */
  readonly guides: Readonly<Record<string, () => Promise<Timed<FetchedGuide>>>>
  /** What decides what is asked, which is in the pieces above as well. */
  readonly asking: {
    readonly region: () => Promise<Timed<AskingRegion>>
    /** In the region's order. */
    readonly guides: Readonly<Record<string, () => Promise<Timed<AskingGuide>>>>
  }
}
