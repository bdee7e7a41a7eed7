/** JSON Schemas of a place's files, with which an editor completes names and tells what does not fit while one types. */
import type { Files } from '../built-in'
import type { Trees } from '../gate/findings'
import type { Place } from '../place'
import {
  channelsSchema,
  citationsSchema,
  contactsSchema,
  figuresSchema,
  placeSchema,
  sourcesSchema,
  statementsSchema,
} from './base'
import { changesSchema } from './changes'
import { guideSchema, sharedSchema } from './guide'
import { type Ids, idsFor } from './ids'
import type { Schema } from './json'
import { faqsSchema, serviceItemsSchema, servicesSchema } from './library'
import { reportsSchema } from './reports'
import { searchSchema } from './search'

/** Where they are written, from the root of the repository; not kept with the code. */
export const SCHEMAS = '.schema'

const SCHEMA_OF: Readonly<Record<string, (ids: Ids) => Schema>> = {
  place: placeSchema,
  sources: sourcesSchema,
  citations: citationsSchema,
  statements: statementsSchema,
  figures: figuresSchema,
  contacts: contactsSchema,
  channels: channelsSchema,
  shared: sharedSchema,
  faqs: faqsSchema,
  services: servicesSchema,
  'service-items': serviceItemsSchema,
  changes: changesSchema,
  reports: reportsSchema,
}

/** The schema of each file, by its path in the place's folder without the ending. */
export function schemasOf(trees: Trees): ReadonlyMap<string, Schema> {
  return new Map(
    [...trees.keys()].flatMap((file) => {
      const name = file.replace(/\.yaml$/, '')
      const make = name.startsWith('guides/') ? guideSchema : SCHEMA_OF[name]
      return make
        ? [
            [
              name,
              { $schema: 'http://json-schema.org/draft-07/schema#', ...make(idsFor(trees, file)) },
            ] as const,
          ]
        : []
    }),
  )
}

/** The files by their paths inside the folder. */
export const schemaFiles = (places: readonly Place[]): Files =>
  new Map([
    ...places.flatMap(({ region, trees }) =>
      [...schemasOf(trees)].map(
        ([name, schema]) => [`${region.id}/${name}.json`, `${JSON.stringify(schema)}\n`] as const,
      ),
    ),
    ['search.json', `${JSON.stringify(searchSchema)}\n`],
  ])

/** The first line of a policy file, by which editors find its schema. */
export function schemaLine(place: string, name: string): string {
  const up = name.includes('/') ? '../../../' : '../../'
  return `# yaml-language-server: $schema=${up}${SCHEMAS}/${place}/${name}.json`
}
