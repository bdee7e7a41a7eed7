/** The regions' data in the browser: separate files, fetched when a page needs them. */
import { pieces } from '@/rules/built-in/pieces'
import type { IsoDate } from '../engine/days'
import type { AskingGuide, Guide } from '../engine/model'
import {
  guideIn,
  placeOfGuide,
  type AskingRegion,
  type GuideOf,
  type Library,
  type Region,
  type WholeAsking,
  type WholeRegion,
} from '../engine/region'
import { regionOf } from './joined'
import type { Pieces } from './pieces'
import type { LoadedAsking, DataRequest, LoadedData } from './loader'
import type { Pinyin } from './pinyin'
import { asOf, both, type Timed } from './timed'

export type { DataRequest, LoadedData } from './loader'

/** A file that is fetched once; after a failure it can be tried again. */
interface Fetched<T> {
  here?: T
  readonly fetch: () => Promise<void>
}

function fetched<T>(load: () => Promise<T>): Fetched<T> {
  let coming: Promise<void> | null = null
  const get = async (): Promise<void> => {
    try {
      one.here = await load()
    } finally {
      coming = null
    }
  }
  const one: Fetched<T> = { fetch: () => (coming ??= get()) }
  return one
}

interface RegionFiles {
  readonly region: Fetched<Timed<Region>>
  readonly library: Fetched<Timed<Region & Library>>
  readonly whole: Fetched<Timed<WholeRegion>>
  readonly pinyin: Fetched<Pinyin>
  readonly guides: ReadonlyMap<string, Fetched<Timed<GuideOf<Region, Guide>>>>
  readonly askingWhole: Fetched<Timed<WholeAsking>>
  readonly askingGuides: ReadonlyMap<string, Fetched<Timed<GuideOf<AskingRegion, AskingGuide>>>>
}

type Loads<T> = Readonly<Record<string, () => Promise<Timed<T>>>>

/** Each of them, on demand, joined with `first`. */
const eachWith = <A, B, C>(
  first: () => Promise<Timed<A>>,
  loads: Loads<B>,
  join: (a: A, b: B) => C,
): ReadonlyMap<string, Fetched<Timed<C>>> =>
  new Map(Object.entries(loads).map(([name, load]) => [name, fetched(() => together(first(), load(), join))]))

/** All of them, in order. */
async function allOf<T>(loads: Loads<T>): Promise<Timed<readonly T[]>> {
  const parts = await Promise.all(Object.values(loads).map((load) => load()))
  return parts.reduce<Timed<readonly T[]>>(
    (list, part) => both(list, part, (some, one) => [...some, one]),
    [],
  )
}

async function together<A, B, C>(
  first: Promise<Timed<A>>,
  second: Promise<Timed<B>>,
  join: (a: A, b: B) => C,
): Promise<Timed<C>> {
  const [a, b] = await Promise.all([first, second])
  return both(a, b, join)
}

/** The region with additional citations. */
const citing = <R extends Region>(region: R, ...more: readonly Region['citations'][]): R => ({
  ...region,
  citations: more.reduce((some, others) => ({ ...some, ...others }), region.citations),
})

function filesOf(of: Pieces): RegionFiles {
  // texts already contain the figures; no page reads them
  const fetchRegion = async (): Promise<Timed<Region>> =>
    regionOf(both(await of.base(), null, (base) => ({ ...base, figures: {} })))
  const fetchLibrary = (): Promise<Timed<Region & Library>> =>
    together(fetchRegion(), of.library(), (region, { citations, ...library }) => ({
      ...citing(region, citations),
      ...library,
    }))
  return {
    region: fetched(fetchRegion),
    library: fetched(fetchLibrary),
    whole: fetched(() =>
      together(fetchLibrary(), allOf(of.guides), (region, guides) => ({
        ...citing(region, ...guides.map(({ citations }) => citations)),
        guides: guides.map(({ guide }) => guide),
      })),
    ),
    pinyin: fetched(of.pinyin),
    guides: eachWith(fetchRegion, of.guides, (region, { guide, citations }) => ({
      region: citing(region, citations),
      guide,
    })),
    askingWhole: fetched(() =>
      together(of.asking.region(), allOf(of.asking.guides), (region, guides) => ({ ...region, guides })),
    ),
    askingGuides: eachWith(of.asking.region, of.asking.guides, (region, guide) => ({ region, guide })),
  }
}

const files: ReadonlyMap<string, RegionFiles> = new Map(
  Object.entries(pieces).map(([id, of]) => [id, filesOf(of)]),
)

/** The file of the guide `region/guide`. */
const fileIn = <T>(of: ReadonlyMap<string, T> | undefined, id: string): T | undefined =>
  of?.get(id.split('/')[1] ?? '')

function hereOn<T>(file: Fetched<Timed<T>> | undefined, day: IsoDate): T | undefined {
  return file?.here === undefined ? undefined : asOf(file.here, day)
}

export const loaded: LoadedData = {
  region: (id, day) => hereOn(files.get(id)?.region, day) ?? loaded.whole(id, day),
  library: (id, day) => hereOn(files.get(id)?.library, day) ?? loaded.whole(id, day),
  whole: (id, day) => hereOn(files.get(id)?.whole, day),
  pinyin: (id) => files.get(id)?.pinyin.here,
  guide: (id, day) =>
    hereOn(fileIn(files.get(placeOfGuide(id))?.guides, id), day) ??
    guideIn(loaded.whole(placeOfGuide(id), day), id),
}

export const loadedAsking: LoadedAsking = {
  whole: (id, day) => hereOn(files.get(id)?.askingWhole, day),
  guide: (id, day) =>
    hereOn(fileIn(files.get(placeOfGuide(id))?.askingGuides, id), day) ??
    guideIn(loadedAsking.whole(placeOfGuide(id), day), id),
}

const isHere = (file: Fetched<unknown> | undefined): boolean => file !== undefined && 'here' in file

/** The files that satisfy the request. The whole of a region contains everything but its pinyin. */
function filesFor(need: DataRequest): readonly (Fetched<unknown> | undefined)[] {
  const of = files.get('guide' in need ? placeOfGuide(need.guide) : need.region)
  if (need.with === 'asking') {
    if (isHere(of?.askingWhole)) return []
    return ['guide' in need ? fileIn(of?.askingGuides, need.guide) : of?.askingWhole]
  }
  const pinyin = need.with === 'search' ? [of?.pinyin] : []
  if (isHere(of?.whole)) return pinyin
  if ('guide' in need) return [fileIn(of?.guides, need.guide)]
  return [...pinyin, need.with === 'search' ? of?.whole : of?.[need.with ?? 'region']]
}

const missing = (needs: readonly DataRequest[]): readonly Fetched<unknown>[] =>
  needs.flatMap(filesFor).flatMap((file) => (file && !isHere(file) ? [file] : []))

export const isLoaded = (needs: readonly DataRequest[]): boolean => missing(needs).length === 0

export const load = (needs: readonly DataRequest[]): Promise<unknown> =>
  Promise.all(missing(needs).map(({ fetch }) => fetch()))
