/** Writes the schemas by which editors know the policy files. */
import path from 'node:path'
import { schemaFiles, SCHEMAS } from '.'
import type { Files } from '../built-in'
import type { Policy } from '../policy'
import { ROOT } from '../root'
import { writeFolder } from '../write-folder'

export const writeSchemaFiles = (files: Files): void => {
  writeFolder(path.join(ROOT, SCHEMAS), '.json', files)
}

export const writeSchemas = (policy: Policy): void => {
  writeSchemaFiles(schemaFiles(policy))
}
