/** Reads the files of the whole policy, beside the folders of places. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { attempt, type Problems } from './problems'
import type { Read } from './shapes'
import { readYaml } from './yaml'

/**
 * Reads a common file.
 * @param folder the folder of the whole policy
 * @param name of the file
 * @param none the value if the file does not exist or cannot be read
 */
export function readCommon<T>(folder: string, name: string, problems: Problems, read: Read<T>, none: T): T {
  const file = path.join(folder, name)
  const tree = existsSync(file) ? readYaml(`policy/${name}`, readFileSync(file, 'utf8'), problems) : null
  return tree ? attempt(() => read(tree), none) : none
}
