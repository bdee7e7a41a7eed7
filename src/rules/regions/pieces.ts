import type { Change } from '../engine/changes'
import type { Faq, Services } from '../engine/library'
import type { AskingGuide, Guide } from '../engine/model'
import type { AskingRegion, RegionBase } from '../engine/region'
import type { Pinyin } from './pinyin'
import type { Timed } from './timed'

/** A region in the pieces in which the browser fetches it. */
export interface Pieces {
  readonly base: () => Promise<Timed<RegionBase>>
  readonly library: () => Promise<{
    readonly faqs: Timed<readonly Faq[]>
    readonly services: Timed<Services> | null
    readonly changes: Timed<readonly Change[]>
  }>
  /** For the search alone. */
  readonly pinyin: () => Promise<Pinyin>
  /** In the region's order. */
  readonly guides: Readonly<Record<string, () => Promise<Timed<Guide>>>>
  /** What decides what is asked, which is in the pieces above as well. */
  readonly asking: {
    readonly region: () => Promise<Timed<AskingRegion>>
    /** In the region's order. */
    readonly guides: Readonly<Record<string, () => Promise<Timed<AskingGuide>>>>
  }
}
