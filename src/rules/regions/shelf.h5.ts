/** The regions' data in the browser: files of their own, fetched when a page needs them. */
import { contents } from '@/rules/built-in/contents'
import { pieces } from '@/rules/built-in/pieces'
import type { IsoDate } from '../engine/days'
import type { Guide } from '../engine/model'
import type { Library, Region, RegionBase, WholeRegion } from '../engine/region'
import type { Pinyin } from '../search/entries'
import type { Pieces } from './pieces'
import type { Need, Shelf } from './shelf'
import { asOf, both, type Timed } from './timed'

export type { Need, Shelf } from './shelf'

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
}

async function libraryOf(of: Pieces): Promise<Timed<Library>> {
  const { faqs, services, changes } = await of.library()
  const listed = both(faqs, services, (some, list) => ({ faqs: some, services: list }))
  return both(listed, changes, (looked, newer) => ({ ...looked, changes: newer }))
}

function filesOf(id: string, of: Pieces): RegionFiles {
  const guides = new Map(Object.entries(of.guides).map(([guide, load]) => [guide, fetched(load)]))
  const titled = (base: RegionBase): Region => ({ ...base, guides: titlesOf(id) })
  const region = fetched<Timed<Region>>(async () => both(await of.base(), null, titled))
  const library = fetched<Timed<Region & Library>>(async () => {
    const [base, looked] = await Promise.all([of.base(), libraryOf(of)])
    return both(base, looked, (one, more) => ({ ...titled(one), ...more }))
  })
  const whole = fetched<Timed<WholeRegion>>(async () => {
    const [base, looked] = await Promise.all([
      of.base(),
      libraryOf(of),
      ...[...guides.values()].map(({ fetch }) => fetch()),
    ])
    const listed = [...guides.values()]
      .flatMap(({ here }) => (here === undefined ? [] : [here]))
      .reduce<Timed<readonly Guide[]>>((list, guide) => both(list, guide, (some, one) => [...some, one]), [])
    const withGuides = both(base, listed, (one, some) => ({ ...one, guides: some }))
    const all = both(withGuides, looked, (one, more) => ({ ...one, ...more }))
    region.here = all
    library.here = all
    return all
  })
  return { region, library, whole, pinyin: fetched(of.pinyin), guides }
}

/** The region's guides by their titles, which the first page has already. */
function titlesOf(region: string): Region['guides'] {
  const guides = contents.find(({ id }) => id === region)?.guides ?? []
  return guides.map(({ id, title, short }) => ({ id: id.slice(region.length + 1), title, short }))
}

const files: ReadonlyMap<string, RegionFiles> = new Map(
  Object.entries(pieces).map(([id, of]) => [id, filesOf(id, of)]),
)

function guideFile(id: string): Fetched<Timed<Guide>> | undefined {
  const [region = '', guide = ''] = id.split('/')
  return files.get(region)?.guides.get(guide)
}

function hereOn<T>(file: Fetched<Timed<T>> | undefined, day: IsoDate): T | undefined {
  return file?.here === undefined ? undefined : asOf(file.here, day)
}

export const shelf: Shelf = {
  region: (id, day) => hereOn(files.get(id)?.region, day),
  library: (id, day) => hereOn(files.get(id)?.library, day),
  whole: (id, day) => hereOn(files.get(id)?.whole, day),
  pinyin: (id) => files.get(id)?.pinyin.here,
  guide: (id, day) => hereOn(guideFile(id), day),
}

function filesFor(need: Need): readonly (Fetched<unknown> | undefined)[] {
  if ('guide' in need) return [guideFile(need.guide), files.get(need.guide.split('/')[0] ?? '')?.region]
  const region = files.get(need.region)
  if (need.with === 'search') return [region?.whole, region?.pinyin]
  return [need.with === undefined ? region?.region : region?.[need.with]]
}

export function bring(needs: readonly Need[]): Promise<unknown> | null {
  const missing = needs.flatMap(filesFor).flatMap((file) => (file && !('here' in file) ? [file] : []))
  return missing.length === 0 ? null : Promise.all(missing.map(({ fetch }) => fetch()))
}
