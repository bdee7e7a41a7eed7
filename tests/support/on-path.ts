import { existsSync } from 'node:fs'
import path from 'node:path'

/** The first of these programs on the PATH; undefined if there is none. */
export const onPath = (...names: readonly string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file))
