/** Reads the whole policy: a folder for each place, and their order. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Keys, Synonym } from '@/rules/authoring'
import { type Aliases, readAliases } from './aliases'
import { readCommon } from './common-file'
import { readCached } from './cached-trees'
import { isLayer, type Layers, readStacks, stackLayers } from './layer'
import { type Place, type Reading, readPlace, type Texts, textsOf } from './place'
import { type Problem, Problems } from './problems'
import { readKeys } from './publish/keys'
import { readRegister, type Register } from './publish/register'
import { ROOT } from './root'
import { readCommonRulings, type Rulings } from './rulings'
import { may, must, shapes as shapesFor } from './shapes'
import { readSynonyms } from './synonyms'
import { readYaml } from './yaml'

export const POLICY = path.join(ROOT, 'policy')

/** Lists the places in display order, and those bundled with the app. */
const ORDER = 'places.yaml'

export interface Policy {
  /** In display order. */
  readonly places: readonly Place[]
  /** The ids of the places bundled with the app; it fetches the others. */
  readonly carried: readonly string[]
  /** The layers above the places, each read like a place. */
  readonly layers: readonly Place[]
  /** The names of all layers, unreadable ones included. */
  readonly layerIds: readonly string[]
  /** For the search, in order of replacement. */
  readonly synonyms: readonly Synonym[]
  /** Plainer words that cases may use, by the words of the documents. */
  readonly aliases: Aliases
  /** Rulings for every place. */
  readonly rulings: Rulings
  /** The publishers' public keys. */
  readonly keys: Keys
  /** The last publication. */
  readonly published: Register
  readonly problems: readonly Problem[]
}

/** The texts of each place and layer. */
export const foldersIn = (folder: string): readonly (readonly [id: string, texts: Texts])[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()
    .map((id) => [id, textsOf(path.join(folder, id))])

/** A policy whose places and layers are read on demand, since most have not changed since the last check. */
export interface OpenPolicy extends Pick<
  Policy,
  'carried' | 'layerIds' | 'synonyms' | 'aliases' | 'rulings' | 'keys' | 'published'
> {
  /** The texts of the files that belong to no place, by name. */
  readonly common: Texts
  /** What is wrong with the files that belong to no place. */
  readonly problems: readonly Problem[]
  /** In display order. */
  readonly placeIds: readonly string[]
  /** The files of a place or layer as written. */
  readonly texts: (id: string) => Texts
  /** A place's golden files by name. */
  readonly golden: (id: string) => Texts
  readonly layers: () => Layers
  readonly place: (id: string) => Reading
}

export function openPolicy(folder: string = POLICY): OpenPolicy {
  const problems = new Problems()
  const folders = new Map(foldersIn(folder))
  const readFile = folder === POLICY ? readCached : readYaml
  const above = new Map([...folders].filter(([, texts]) => isLayer(texts)))
  const ids = [...folders.keys()].filter((id) => !above.has(id))
  const synonyms = readSynonyms(folder, problems)
  const aliases = readAliases(folder, problems)
  const rulings = readCommonRulings(folder, problems)
  const keys = readKeys(folder, problems)
  const published = readRegister(folder, problems)
  const order = readOrder(folder, ids, problems)
  const texts = (id: string): Texts => folders.get(id) ?? new Map<string, string>()
  const stacked = once(() => stackLayers(above, readFile))
  const layers = once(() => readStacks(stacked()))
  /** Only the last reading is cached: three hundred do not fit into memory. */
  let last: { readonly id: string; readonly read: Reading } | undefined
  return {
    common: filesIn(folder, '.yaml'),
    golden: (id) => filesIn(path.join(folder, id, 'golden'), '.txt'),
    problems: problems.all(),
    layerIds: [...above.keys()],
    placeIds: [...new Set([...order.places, ...ids])],
    carried: order.carried ?? ids,
    synonyms,
    aliases,
    rulings,
    keys,
    published,
    texts,
    layers,
    place: (id) => {
      if (last?.id !== id) last = { id, read: readPlace(id, texts(id), readFile, stacked().stacks) }
      return last.read
    },
  }
}

/** The texts of the files directly in the folder, by name; empty if the folder does not exist. */
const filesIn = (folder: string, ending: string): Texts =>
  new Map(
    (existsSync(folder) ? readdirSync(folder).sort() : []).flatMap((file) => {
      const target = path.join(folder, file)
      return file.endsWith(ending) && statSync(target).isFile() ? [[file, readFileSync(target, 'utf8')]] : []
    }),
  )

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Reads everything. */
export function readPolicy(folder: string = POLICY): Policy {
  const {
    layers,
    place,
    placeIds,
    carried,
    layerIds,
    synonyms,
    aliases,
    rulings,
    keys,
    published,
    problems: common,
  } = openPolicy(folder)
  const policy = { carried, layerIds, synonyms, aliases, rulings, keys, published }
  const { read, problems: above } = layers()
  // a mistake in a layer would be reported again for every place below
  if (above.length > 0) return { ...policy, places: [], layers: [], problems: [...common, ...above] }
  const problems = new Problems()
  const readings = placeIds.map(place)
  for (const { at, words } of [...common, ...readings.flatMap((one) => one.problems)]) problems.say(at, words)
  return {
    ...policy,
    places: readings.flatMap((one) => one.place ?? []),
    layers: read,
    problems: problems.all(),
  }
}

interface Order {
  /** Places that are not listed come last. */
  readonly places: readonly string[]
  /** All places if absent. */
  readonly carried?: readonly string[]
}

/** @param ids the existing places */
export function readOrder(folder: string, ids: readonly string[], problems: Problems): Order {
  const { record, eachOnce, idOf } = shapesFor(problems)
  const some = eachOnce(idOf('地方', ids))
  const read = record<Order>({ places: must(some), carried: may(some) })
  return readCommon<Order>(folder, ORDER, problems, read, { places: [] })
}
