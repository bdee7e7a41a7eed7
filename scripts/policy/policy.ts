/** Reads the whole policy: a folder for each place, and the order of the places. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Synonym } from '@/rules/search/words'
import { readKept } from './kept-trees'
import { type Place, readPlace, textsOf } from './place'
import { type Problem, Problems, Unreadable } from './problems'
import { ROOT } from './root'
import { must, shapes as shapesFor } from './shapes'
import { readSynonyms } from './synonyms'
import { readYaml } from './yaml'

export const POLICY = path.join(ROOT, 'policy')

/** Names the places in the order in which they are offered; those that it does not name come last. */
const ORDER = 'places.yaml'

export interface Policy {
  /** In their order. */
  readonly places: readonly Place[]
  /** For the search, in the order in which they are replaced. */
  readonly synonyms: readonly Synonym[]
  readonly problems: readonly Problem[]
}

export function readPolicy(folder: string = POLICY): Policy {
  const problems = new Problems()
  const ids = readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()
  const order = readOrder(folder, ids, problems)
  const synonyms = readSynonyms(folder, problems)
  const read = [...order, ...ids.filter((id) => !order.includes(id))].map((id) =>
    readPlace(id, textsOf(path.join(folder, id)), folder === POLICY ? readKept : readYaml),
  )
  const places = read.flatMap(({ place }) => place ?? [])
  return { places, synonyms, problems: [...problems.all(), ...read.flatMap((one) => one.problems)] }
}

function readOrder(folder: string, ids: readonly string[], problems: Problems): readonly string[] {
  const file = path.join(folder, ORDER)
  if (!existsSync(file)) return []
  const shapes = shapesFor(problems)
  const tree = readYaml(`policy/${ORDER}`, readFileSync(file, 'utf8'), problems)
  if (!tree) return []
  try {
    return shapes.record<{ places: readonly string[] }>({
      places: must(shapes.eachOnce(shapes.idOf('地方', ids))),
    })(tree).places
  } catch (error) {
    if (error instanceof Unreadable) return []
    throw error
  }
}
