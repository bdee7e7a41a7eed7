/** Reads `aliases.yaml`: plainer words that count, in the cases of every place, for words of the documents. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Problems, Unreadable } from './problems'
import { each, shapes as shapesFor } from './shapes'
import { readYaml } from './yaml'

export const ALIASES = 'aliases.yaml'

/** Plainer words, by the words of the documents. */
export type Aliases = ReadonlyMap<string, readonly string[]>

/** @param folder that of the whole policy */
export function readAliases(folder: string, problems: Problems): Aliases {
  const file = path.join(folder, ALIASES)
  if (!existsSync(file)) return new Map()
  const tree = readYaml(`policy/${ALIASES}`, readFileSync(file, 'utf8'), problems)
  if (!tree) return new Map()
  const shapes = shapesFor(problems)
  try {
    const { entries } = shapes.asMap(tree)
    return new Map(
      each(entries, ({ key, value }) => [key, shapes.someOf(shapes.word, '至少写一个说法')(value)] as const),
    )
  } catch (error) {
    if (error instanceof Unreadable) return new Map()
    throw error
  }
}
