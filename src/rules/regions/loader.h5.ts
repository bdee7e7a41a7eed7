/** The regions' data in the browser: files of their own, fetched when a page needs them. */
import { pieces } from '@/rules/built-in/pieces'
import type { IsoDate } from '../engine/days'
import type { AskingGuide, Guide } from '../engine/model'
import type { AskingRegion, Library, Region, WholeAsking, WholeRegion } from '../engine/region'
import { regionOf, withGuides, withLibrary } from './joined'
import type { Pieces } from './pieces'
import type { LoadedAsking, DataRequest, LoadedData } from './loader'
import type { Pinyin } from './pinyin'
import { asOf, type Timed } from './timed'

export type { DataRequest, LoadedData } from './loader'

/** Something that is fetched once; a fetch that failed can be tried again. */
interface Fetched<T> {
  here?: T
  readonly fetch: () => Promise<void>
}

function fetched<T>(load: () => Promise<T>): Fetched<T> {
  const one: Fetched<T> = {
    fetch: async () => {
      one.here = await load()
    },
  }
  return one
}

interface RegionFiles {
  readonly region: Fetched<Timed<Region>>
  readonly library: Fetched<Timed<Region & Library>>
  readonly whole: Fetched<Timed<WholeRegion>>
  readonly pinyin: Fetched<Pinyin>
  readonly guides: ReadonlyMap<string, Fetched<Timed<Guide>>>
  readonly asking: Fetched<Timed<AskingRegion>>
  readonly askingWhole: Fetched<Timed<WholeAsking>>
  readonly askingGuides: ReadonlyMap<string, Fetched<Timed<AskingGuide>>>
}

/** Each guide by itself, and all of them in their order once they are here. */
function guidesOf<G>(loads: Readonly<Record<string, () => Promise<Timed<G>>>>): {
  readonly each: ReadonlyMap<string, Fetched<Timed<G>>>
  readonly all: () => Promise<readonly Timed<G>[]>
} {
  const each = new Map(Object.entries(loads).map(([guide, load]) => [guide, fetched(load)]))
  return {
    each,
    all: async () => {
      await Promise.all([...each.values()].map(({ fetch }) => fetch()))
      return [...each.values()].flatMap(({ here }) => (here === undefined ? [] : [here]))
    },
  }
}

function filesOf(of: Pieces): RegionFiles {
  const guides = guidesOf(of.guides)
  const askingGuides = guidesOf(of.asking.guides)
  const fetchLibrary = async (): Promise<Timed<Region & Library>> => {
    const [base, { faqs, services, changes }] = await Promise.all([of.base(), of.library()])
    return withLibrary(regionOf(base), faqs, services, changes)
  }
  const region = fetched(async () => regionOf(await of.base()))
  const library = fetched(fetchLibrary)
  const whole = fetched<Timed<WholeRegion>>(async () => {
    const [looked, listed] = await Promise.all([fetchLibrary(), guides.all()])
    const all = withGuides(looked, listed)
    region.here = all
    library.here = all
    return all
  })
  const askingWhole = fetched<Timed<WholeAsking>>(async () => {
    const [shared, listed] = await Promise.all([of.asking.region(), askingGuides.all()])
    return withGuides(shared, listed)
  })
  return {
    region,
    library,
    whole,
    pinyin: fetched(of.pinyin),
    guides: guides.each,
    asking: fetched(of.asking.region),
    askingWhole,
    askingGuides: askingGuides.each,
  }
}

const files: ReadonlyMap<string, RegionFiles> = new Map(
  Object.entries(pieces).map(([id, of]) => [id, filesOf(of)]),
)

const placeOf = (id: string): string => id.split('/')[0] ?? ''

/** The file of the guide `region/guide` among those. */
const fileIn = <T>(of: ReadonlyMap<string, T> | undefined, id: string): T | undefined =>
  of?.get(id.split('/')[1] ?? '')

function hereOn<T>(file: Fetched<Timed<T>> | undefined, day: IsoDate): T | undefined {
  return file?.here === undefined ? undefined : asOf(file.here, day)
}

export const loaded: LoadedData = {
  region: (id, day) => hereOn(files.get(id)?.region, day),
  library: (id, day) => hereOn(files.get(id)?.library, day),
  whole: (id, day) => hereOn(files.get(id)?.whole, day),
  pinyin: (id) => files.get(id)?.pinyin.here,
  guide: (id, day) => hereOn(fileIn(files.get(placeOf(id))?.guides, id), day),
}

export const loadedAsking: LoadedAsking = {
  region: (id, day) => hereOn(files.get(id)?.asking, day),
  whole: (id, day) => hereOn(files.get(id)?.askingWhole, day),
  guide: (id, day) => hereOn(fileIn(files.get(placeOf(id))?.askingGuides, id), day),
}

function filesFor(need: DataRequest): readonly (Fetched<unknown> | undefined)[] {
  if ('guide' in need) {
    const { guide } = need
    const of = files.get(placeOf(guide))
    return need.with === 'asking'
      ? [fileIn(of?.askingGuides, guide), of?.asking]
      : [fileIn(of?.guides, guide), of?.region]
  }
  const region = files.get(need.region)
  if (need.with === 'asking') return [region?.askingWhole]
  if (need.with === 'search') return [region?.whole, region?.pinyin]
  return [need.with === undefined ? region?.region : region?.[need.with]]
}

export function load(needs: readonly DataRequest[]): Promise<unknown> | null {
  const missing = needs.flatMap(filesFor).flatMap((file) => (file && !('here' in file) ? [file] : []))
  return missing.length === 0 ? null : Promise.all(missing.map(({ fetch }) => fetch()))
}
