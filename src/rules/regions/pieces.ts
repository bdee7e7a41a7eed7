import type { Guide } from '../engine/model'
import type { Library, RegionBase } from '../engine/region'
import type { Pinyin } from '../search/entries'

/** A region in the pieces in which the browser fetches it. */
export interface Pieces {
  readonly base: () => Promise<RegionBase>
  readonly library: () => Promise<Library>
  /** For the search alone. */
  readonly pinyin: () => Promise<Pinyin>
  /** In the region's order. */
  readonly guides: Readonly<Record<string, () => Promise<Guide>>>
}
