/**
 * The regions' data if all of it is in the package; each piece is unpacked on demand. The browser build uses
 * `loader.h5.ts` instead.
 */
import { packed } from '@/rules/built-in/packed'
import type { IsoDate } from '../engine/days'
import type { AskingGuide, Guide } from '../engine/model'
import type { AskingRegion, GuideOf, Library, Region, WholeAsking, WholeRegion } from '../engine/region'
import { regionOf, withGuides, withLibrary } from './joined'
import { type Packed, reader } from './packed'
import type { Pinyin } from './pinyin'
import { asOf, type Timed } from './timed'

/**
 * The data that a page reads: a guide (`region/guide`) with its region, or a region with more or less of its
 * data; `search` means the whole region with its pinyin. `asking` is only what decides what to ask, for one
 * guide or all.
 */
export type DataRequest =
  | { readonly guide: string; readonly with?: 'asking' }
  | { readonly region: string; readonly with?: 'asking' | 'library' | 'whole' | 'search' }

/** The loaded data on a day; undefined if it must be fetched first, or does not exist. */
export interface LoadedData {
  region: (id: string, day: IsoDate) => Region | undefined
  library: (id: string, day: IsoDate) => (Region & Library) | undefined
  whole: (id: string, day: IsoDate) => WholeRegion | undefined
  pinyin: (id: string) => Pinyin | undefined
  /** `region/guide`; the region includes everything that the guide cites. */
  guide: (id: string, day: IsoDate) => GuideOf<Region, Guide> | undefined
}

/** The loaded data that decides what to ask. */
export interface LoadedAsking {
  whole: (id: string, day: IsoDate) => WholeAsking | undefined
  /** `region/guide`. */
  guide: (id: string, day: IsoDate) => GuideOf<AskingRegion, AskingGuide> | undefined
}

/** Computes a value on the first call and caches it. */
function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}

interface Unpacking {
  readonly region: () => Timed<Region>
  readonly library: () => Timed<Region & Library>
  readonly whole: () => Timed<WholeRegion>
  readonly asking: () => Timed<WholeAsking>
  readonly pinyin: () => Pinyin
  /** In the region's order. */
  readonly guides: ReadonlyMap<string, () => Timed<Guide>>
}

function unpacking(pieces: Packed): Unpacking {
  const read = reader(pieces)
  const guides = new Map(
    Object.keys(pieces).flatMap((piece) => {
      const [, guide] = piece.split('/')
      return guide === undefined ? [] : [[guide, once(() => read(`guides/${guide}`))]]
    }),
  )
  const all = (): readonly Timed<Guide>[] => [...guides.values()].map((guide) => guide())
  const region = once(() => regionOf(read('base')))
  const library = once(() => withLibrary(region(), read('faqs'), read('services'), read('changes')))
  return {
    region,
    library,
    whole: once(() => withGuides(library(), all())),
    asking: once(() => withGuides(region(), all())),
    pinyin: once(() => read('pinyin')),
    guides,
  }
}

const regions: ReadonlyMap<string, Unpacking> = new Map(
  Object.entries(packed).map(([id, pieces]) => [id, unpacking(pieces)]),
)

const on = <T>(timed: (() => Timed<T>) | undefined, day: IsoDate): T | undefined =>
  timed && asOf(timed(), day)

const region = (id: string, day: IsoDate): Region | undefined => on(regions.get(id)?.region, day)

function guide(id: string, day: IsoDate): GuideOf<Region, Guide> | undefined {
  const [place = '', name = ''] = id.split('/')
  const [of, found] = [region(place, day), on(regions.get(place)?.guides.get(name), day)]
  return of && found && { region: of, guide: found }
}

export const loaded: LoadedData = {
  region,
  library: (id, day) => on(regions.get(id)?.library, day),
  whole: (id, day) => on(regions.get(id)?.whole, day),
  pinyin: (id) => regions.get(id)?.pinyin(),
  guide,
}

export const loadedAsking: LoadedAsking = {
  whole: (id, day) => on(regions.get(id)?.asking, day),
  guide,
}

/** Whether all of the requested data is loaded; unknown ids are ignored. */
export const isLoaded: (needs: readonly DataRequest[]) => boolean = () => true

/** Fetches the requested data that is not loaded yet; unknown ids are ignored. */
export const load: (needs: readonly DataRequest[]) => Promise<unknown> = () => Promise.resolve()
