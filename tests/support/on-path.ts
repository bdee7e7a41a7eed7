import { existsSync } from 'node:fs'
import path from 'node:path'

/** Where a program of one of these names may lie, in the order in which a shell looks. */
export const placesOnPath = (names: readonly string[]): readonly string[] =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))

/** The first program of one of these names that a shell finds; undefined where it finds none. */
export const onPath = (...names: readonly string[]): string | undefined =>
  placesOnPath(names).find((file) => existsSync(file))
