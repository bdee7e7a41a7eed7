/** The regions' data where all of it is in the package. In the browser `shelf.h5.ts` stands in the place of this file. */
import { places } from '@/rules/built-in'
import { pinyin } from '@/rules/built-in/pinyin'
import type { IsoDate } from '../engine/days'
import type { AskingGuide, Guide } from '../engine/model'
import type { AskingRegion, Library, Region, WholeAsking, WholeRegion } from '../engine/region'
import type { Pinyin } from '../search/entries'
import { asOf } from './timed'

/**
 * Something that a page reads: a guide, as `region/guide`, with its region; or a region with more or less of its data,
 * `search` being the whole of it and the pinyin by which it is found. `asking` is only what decides what is asked, of one
 * guide or of all.
 */
export type Need =
  | { readonly guide: string; readonly with?: 'asking' }
  | { readonly region: string; readonly with?: 'asking' | 'library' | 'whole' | 'search' }

/** What is at hand, as it is on that day; undefined where it has to be fetched first, or there is no such thing. */
export interface Shelf {
  region: (id: string, day: IsoDate) => Region | undefined
  library: (id: string, day: IsoDate) => (Region & Library) | undefined
  whole: (id: string, day: IsoDate) => WholeRegion | undefined
  pinyin: (id: string) => Pinyin | undefined
  /** As `region/guide`. */
  guide: (id: string, day: IsoDate) => Guide | undefined
}

/** Of what is at hand, as much as decides what is asked. */
export interface AskingShelf {
  region: (id: string, day: IsoDate) => AskingRegion | undefined
  whole: (id: string, day: IsoDate) => WholeAsking | undefined
  /** As `region/guide`. */
  guide: (id: string, day: IsoDate) => AskingGuide | undefined
}

const region = (id: string, day: IsoDate): WholeRegion | undefined =>
  places.map((place) => asOf(place, day)).find((one) => one.id === id)

function guide(id: string, day: IsoDate): Guide | undefined {
  const [place = '', name] = id.split('/')
  return region(place, day)?.guides.find((one) => one.id === name)
}

export const shelf: Shelf = {
  region,
  library: region,
  whole: region,
  pinyin: (id) => pinyin[id],
  guide,
}

export const askingShelf: AskingShelf = { region, whole: region, guide }

/**
 * Fetches what is needed and not at hand; what there is no such thing of is passed over.
 * @returns null if nothing has to be fetched
 */
export const bring: (needs: readonly Need[]) => Promise<unknown> | null = () => null
