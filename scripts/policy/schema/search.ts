/** The schema of `search.yaml`, common to all places. */
import { mapOf, type Schema, someOf, text } from './json'

export const searchSchema: Schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  description: '文件里的词: [居民说的词]',
  ...mapOf(someOf({ ...text, description: '居民怎么说' })),
}
