/** Reads the whole policy: a folder for each place, and the order of the places. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Keys, Synonym } from '@/rules/authoring'
import { type Aliases, readAliases } from './aliases'
import { readCommon } from './common-file'
import { readKept } from './kept-trees'
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

/** Names the places in the order in which they are offered, and those that the app carries. */
const ORDER = 'places.yaml'

export interface Policy {
  /** In their order. */
  readonly places: readonly Place[]
  /** The ids of those that the app carries; it fetches the others. */
  readonly carried: readonly string[]
  /** What stands above places, each read as a place. */
  readonly layers: readonly Place[]
  /** The names of all layers, of those that cannot be read as well. */
  readonly layerIds: readonly string[]
  /** For the search, in the order in which they are replaced. */
  readonly synonyms: readonly Synonym[]
  /** Plainer words, by the words of the documents for which they count in the cases. */
  readonly aliases: Aliases
  /** How doubts are treated in every place. */
  readonly rulings: Rulings
  /** The public keys of those who publish. */
  readonly keys: Keys
  /** What was published last. */
  readonly published: Register
  readonly problems: readonly Problem[]
}

/** The texts of each place and layer, by their names. */
export const foldersIn = (folder: string): readonly (readonly [id: string, texts: Texts])[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()
    .map((id) => [id, textsOf(path.join(folder, id))])

/** A policy whose places and layers are read when they are asked for: much of it has not changed since it was last checked. */
export interface OpenPolicy extends Pick<
  Policy,
  'carried' | 'layerIds' | 'synonyms' | 'aliases' | 'rulings' | 'keys' | 'published'
> {
  /** The texts of the files that belong to no place, by their names. */
  readonly common: Texts
  /** What is wrong with those. */
  readonly problems: readonly Problem[]
  /** In their order. */
  readonly placeIds: readonly string[]
  /** The files of a place or layer as they are written. */
  readonly texts: (id: string) => Texts
  /** The files of golden lines of a place, by their names. */
  readonly golden: (id: string) => Texts
  readonly layers: () => Layers
  readonly place: (id: string) => Reading
}

export function openPolicy(folder: string = POLICY): OpenPolicy {
  const problems = new Problems()
  const folders = new Map(foldersIn(folder))
  const readFile = folder === POLICY ? readKept : readYaml
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
  /** The one that was read last: what is kept of three hundred at once does not fit into the memory. */
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

/** The texts of the files that lie in the folder itself, by their names; none where there is no such folder. */
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

/** All of it, read. */
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
  // what is wrong above is wrong in every place below
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
  /** Those that it does not name come last. */
  readonly places: readonly string[]
  /** All, where it names none. */
  readonly carried?: readonly string[]
}

/** @param ids the places that there are */
export function readOrder(folder: string, ids: readonly string[], problems: Problems): Order {
  const { record, eachOnce, idOf } = shapesFor(problems)
  const some = eachOnce(idOf('地方', ids))
  const read = record<Order>({ places: must(some), carried: may(some) })
  return readCommon<Order>(folder, ORDER, problems, read, { places: [] })
}
