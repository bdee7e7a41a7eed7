import { existsSync } from 'node:fs'
import path from 'node:path'

/** The first program of one of these names that a shell finds; undefined where it finds none. */
export const onPath = (...names: readonly string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file))
