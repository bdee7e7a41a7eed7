/** Writes the schema files. */
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { schemaFiles, SCHEMAS } from '.'
import type { Files } from '../built-in'
import type { Policy } from '../policy'
import { ROOT } from '../root'
import { addToFolder, removeOthers, writeFolder } from '../write-folder'

const FOLDER = path.join(ROOT, SCHEMAS)
const ENDING = '.json'

/** A file's state when it was written. */
export interface Written {
  /** Its path in the schema folder. */
  readonly file: string
  readonly size: number
  readonly changed: number
}

const sizeAndTime = (file: string): Omit<Written, 'file'> | null => {
  const target = path.join(FOLDER, file)
  if (!existsSync(target)) return null
  const { size, mtimeMs } = statSync(target)
  return { size, changed: mtimeMs }
}

/** Whether the file is unchanged since. */
export function isAsWritten({ file, size, changed }: Written): boolean {
  const now = sizeAndTime(file)
  return now?.size === size && now.changed === changed
}

/** Writes these schemas and leaves the others alone. */
export function writeSchemaFiles(files: Files): readonly Written[] {
  addToFolder(FOLDER, files)
  return [...files.keys()].flatMap((file) => {
    const now = sizeAndTime(file)
    return now ? [{ file, ...now }] : []
  })
}

/** Removes the schemas of files that are gone. */
export const removeOtherSchemas = (kept: readonly Written[]): void => {
  removeOthers(FOLDER, ENDING, new Set(kept.map(({ file }) => file)))
}

export const writeSchemas = (policy: Policy): void => {
  writeFolder(FOLDER, ENDING, schemaFiles(policy))
}
