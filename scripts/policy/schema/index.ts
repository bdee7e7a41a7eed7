/** JSON Schemas of a place's files, for completion and checks in an editor. */
import type { Files } from '../built-in'
import { treeOf } from '../gate/findings'
import type { Stack } from '../layers'
import type { Place } from '../place'
import type { Policy } from '../policy'
import { Problems } from '../problems'
import { blanksOf, isTemplate } from '../template'
import { keysOf, textOf, type Tree, under } from '../tree'
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
import { casesSchema } from './cases'
import { type Ids, idsFor } from './ids'
import type { Schema } from './json'
import { mattersSchema } from './matters'
import { revisionsSchema } from './revisions'
import { rulingsSchema } from './rulings'
import { faqsSchema, serviceItemsSchema, servicesSchema } from './library'
import { reportsSchema } from './reports'
import { searchSchema } from './search'
import { fillingSchema, layerSchema, templateSchema } from './template'

/** The output folder, relative to the repository; not in git. */
export const SCHEMAS = '.schema'

const SCHEMA_OF: Readonly<Record<string, (ids: Ids) => Schema>> = {
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
  rulings: rulingsSchema,
  matters: mattersSchema,
  revisions: revisionsSchema,
}

const draft7 = (schema: Schema): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...schema,
})

/** The schema of the rulings for every place. */
const schemaOfRulings: Schema = draft7(rulingsSchema(null))

/** The input of a folder's schemas: its files, what they may refer to, and the names of all layers. */
export interface Described extends Pick<Place, 'own' | 'known'> {
  readonly layers: readonly string[]
}

function guideFileSchema(own: Tree, { trees, templates }: Stack, ids: Ids): Schema {
  if (isTemplate(own)) return templateSchema(keysOf(under(own, 'fill')))
  const name = textOf(under(own, 'from'))
  const template = name === undefined ? undefined : templates.get(name)
  if (name === undefined || !template) return guideSchema(ids)
  const file = (table: string, ...path: readonly string[]) => keysOf(treeOf(trees, table, ...path))
  return fillingSchema(
    name,
    // the template's reader reports its mistakes
    blanksOf(template, new Problems()),
    ids,
    [...file('figures.yaml', 'figures'), ...file('figures.yaml', 'terms')],
    (blank) => file('shared.yaml', 'questions', textOf(under(own, blank ?? '')) ?? '', 'options'),
  )
}

/** The schema of each file, by its path in the folder without the extension. */
export function schemasOf({ own, known, layers }: Described): ReadonlyMap<string, Schema> {
  return new Map(
    [...own].flatMap(([file, tree]) => {
      const name = file.replace(/\.yaml$/, '')
      const ids = idsFor(known.trees, file)
      const make = SCHEMA_OF[name]
      const schema = name.startsWith('guides/')
        ? guideFileSchema(tree, known, ids)
        : name === 'layer'
          ? layerSchema(layers)
          : name === 'place'
            ? placeSchema(ids, layers)
            : make?.(ids)
      return schema ? [[name, draft7(schema)] as const] : []
    }),
  )
}

/** The schema of all case files of a place. */
export const schemaOfCases = ({ known }: Pick<Place, 'known'>): Schema =>
  draft7(casesSchema(idsFor(known.trees, 'place.yaml')))

/** The schema files of a place or layer, by path. */
export const schemaFilesOf = ({ region, own, known }: Place, layers: readonly string[]): Files => {
  const folder = region.id
  const all = [...schemasOf({ own, known, layers })]
  // a layer has no cases
  if (!own.has('layer.yaml')) all.push(['cases', schemaOfCases({ known })])
  return new Map(all.map(([name, schema]) => [`${folder}/${name}.json`, `${JSON.stringify(schema)}\n`]))
}

/** The schema files that belong to no place. */
export const COMMON_SCHEMAS: Files = new Map([
  ['rulings.json', `${JSON.stringify(schemaOfRulings)}\n`],
  ['search.json', `${JSON.stringify(searchSchema)}\n`],
])

/** All schema files, by path in the folder. */
export const schemaFiles = ({ places, layers, layerIds }: Policy): Files =>
  new Map([...[...layers, ...places].flatMap((one) => [...schemaFilesOf(one, layerIds)]), ...COMMON_SCHEMAS])

/** The first line of a policy file, which tells editors its schema. */
export function schemaLine(place: string, name: string): string {
  const up = name.includes('/') ? '../../../' : '../../'
  const schema = name.startsWith('cases/') ? 'cases' : name
  return `# yaml-language-server: $schema=${up}${SCHEMAS}/${place}/${schema}.json`
}
