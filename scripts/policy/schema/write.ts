/** Writes the schemas by which editors know the policy files. */
import path from 'node:path'
import { schemaFiles, SCHEMAS } from '.'
import type { Policy } from '../policy'
import { ROOT } from '../root'
import { writeFolder } from '../write-folder'

export const writeSchemas = (policy: Policy): void => {
  writeFolder(path.join(ROOT, SCHEMAS), '.json', schemaFiles(policy))
}
