/** Reads the whole policy: a folder for each place, and the order of the places. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import type { Synonym } from '@/rules/authoring'
import { type Aliases, readAliases } from './aliases'
import { readCommon } from './common-file'
import { readKept } from './kept-trees'
import { isLayer, readLayers } from './layer'
import { type Place, readPlace, type Texts, textsOf } from './place'
import { type Problem, Problems } from './problems'
import { ROOT } from './root'
import { readCommonRulings, type Rulings } from './rulings'
import { must, shapes as shapesFor } from './shapes'
import { readSynonyms } from './synonyms'
import { readYaml } from './yaml'

export const POLICY = path.join(ROOT, 'policy')

/** Names the places in the order in which they are offered; those that it does not name come last. */
const ORDER = 'places.yaml'

export interface Policy {
  /** In their order. */
  readonly places: readonly Place[]
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
  readonly problems: readonly Problem[]
}

/** The texts of each place and layer, by their names. */
export const foldersIn = (folder: string): readonly (readonly [id: string, texts: Texts])[] =>
  readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()
    .map((id) => [id, textsOf(path.join(folder, id))])

export function readPolicy(folder: string = POLICY): Policy {
  const problems = new Problems()
  const folders = foldersIn(folder)
  const readFile = folder === POLICY ? readKept : readYaml
  const synonyms = readSynonyms(folder, problems)
  const aliases = readAliases(folder, problems)
  const rulings = readCommonRulings(folder, problems)
  const above = new Map(folders.filter(([, texts]) => isLayer(texts)))
  const layerIds = [...above.keys()]
  const layers = readLayers(above, readFile)
  // what is wrong above is wrong in every place below
  if (layers.problems.length > 0)
    return {
      places: [],
      layers: [],
      layerIds,
      synonyms,
      aliases,
      rulings,
      problems: [...problems.all(), ...layers.problems],
    }
  const texts = new Map(folders.filter(([, files]) => !isLayer(files)))
  const order = readOrder(folder, [...texts.keys()], problems)
  const read = [...new Set([...order, ...texts.keys()])].map((id) =>
    readPlace(id, texts.get(id) ?? new Map(), readFile, layers.stacks),
  )
  const places = read.flatMap(({ place }) => place ?? [])
  for (const { at, words } of read.flatMap((one) => one.problems)) problems.say(at, words)
  return { places, layers: layers.read, layerIds, synonyms, aliases, rulings, problems: problems.all() }
}

/** @param ids the places that there are */
export function readOrder(folder: string, ids: readonly string[], problems: Problems): readonly string[] {
  const { record, eachOnce, idOf } = shapesFor(problems)
  const read = record<{ places: readonly string[] }>({ places: must(eachOnce(idOf('地方', ids))) })
  return readCommon(folder, ORDER, problems, (tree) => read(tree).places, [])
}
