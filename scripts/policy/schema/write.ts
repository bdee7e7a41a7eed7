/** Writes the schemas by which editors know the policy files. */
import path from 'node:path'
import { schemaFiles, SCHEMAS } from '.'
import type { Place } from '../place'
import { ROOT } from '../root'
import { writeFolder } from '../write-folder'

export const writeSchemas = (places: readonly Place[]): void => {
  writeFolder(path.join(ROOT, SCHEMAS), '.json', schemaFiles(places))
}
