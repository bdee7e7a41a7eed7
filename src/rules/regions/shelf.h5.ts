/** The regions' data in the browser: files of their own, fetched when a page needs them. */
import { contents } from '@/rules/built-in/contents'
import { pieces } from '@/rules/built-in/pieces'
import type { Guide } from '../engine/model'
import type { Library, Region, WholeRegion } from '../engine/region'
import type { Pinyin } from '../search/entries'
import type { Pieces } from './pieces'
import type { Need, Shelf } from './shelf'

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
  readonly region: Fetched<Region>
  readonly library: Fetched<Region & Library>
  readonly whole: Fetched<WholeRegion>
  readonly pinyin: Fetched<Pinyin>
  readonly guides: ReadonlyMap<string, Fetched<Guide>>
}

function filesOf(id: string, of: Pieces): RegionFiles {
  const guides = new Map(Object.entries(of.guides).map(([guide, load]) => [guide, fetched(load)]))
  const region = fetched<Region>(async () => ({ ...(await of.base()), guides: titlesOf(id) }))
  const library = fetched<Region & Library>(async () => {
    const [base, looked] = await Promise.all([of.base(), of.library()])
    return { ...base, guides: titlesOf(id), ...looked }
  })
  const whole = fetched<WholeRegion>(async () => {
    const [base, looked] = await Promise.all([
      of.base(),
      of.library(),
      ...[...guides.values()].map(({ fetch }) => fetch()),
    ])
    const all = { ...base, guides: [...guides.values()].flatMap(({ here }) => here ?? []), ...looked }
    region.here = all
    library.here = all
    return all
  })
  return { region, library, whole, pinyin: fetched(of.pinyin), guides }
}

/** The region's guides by their titles, which the first page has already. */
function titlesOf(region: string): Region['guides'] {
  const guides = contents.find(({ id }) => id === region)?.guides ?? []
  return guides.map(({ id, title }) => ({ id: id.slice(region.length + 1), title }))
}

const files: ReadonlyMap<string, RegionFiles> = new Map(
  Object.entries(pieces).map(([id, of]) => [id, filesOf(id, of)]),
)

function guideFile(id: string): Fetched<Guide> | undefined {
  const [region = '', guide = ''] = id.split('/')
  return files.get(region)?.guides.get(guide)
}

export const shelf: Shelf = {
  region: (id) => files.get(id)?.region.here,
  library: (id) => files.get(id)?.library.here,
  whole: (id) => files.get(id)?.whole.here,
  pinyin: (id) => files.get(id)?.pinyin.here,
  guide: (id) => guideFile(id)?.here,
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
