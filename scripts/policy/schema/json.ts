/** The subset of JSON Schema (draft 7) used for the policy files. */

export type Schema = Readonly<Record<string, unknown>>

export interface Field {
  readonly schema: Schema
  readonly optional: boolean
}

/** Adds what an editor shows beside the key. */
const described = (schema: Schema, description: string): Schema => ({ ...schema, description })

export const must = (description: string, schema: Schema): Field => ({
  schema: described(schema, description),
  optional: false,
})
export const may = (description: string, schema: Schema): Field => ({
  schema: described(schema, description),
  optional: true,
})

export const text: Schema = { type: 'string', minLength: 1 }
export const number: Schema = { type: 'number' }
export const count: Schema = { type: 'integer', minimum: 0 }
/** A number, or a figure's name. */
export const numberOrName: Schema = { type: ['number', 'string'] }
export const yes: Schema = { const: true }
export const oneOf = (...values: readonly (string | number)[]): Schema => ({ enum: values })
export const anyOf = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas })
export const orNull = (schema: Schema): Schema => anyOf({ type: 'null' }, schema)
/** One of these names. Any text if there are none, since nothing satisfies an empty enum. */
export const idOf = (ids: readonly string[]): Schema => (ids.length > 0 ? { enum: ids } : text)
export const listOf = (items: Schema, more: Schema = {}): Schema => ({ type: 'array', items, ...more })
export const someOf = (items: Schema): Schema => listOf(items, { minItems: 1 })
export const mapOf = (schema: Schema): Schema => ({ type: 'object', additionalProperties: schema })

const propertiesOf = (fields: Readonly<Record<string, Field>>): Schema =>
  Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema]))
const requiredOf = (fields: Readonly<Record<string, Field>>): readonly string[] =>
  Object.entries(fields).flatMap(([key, { optional }]) => (optional ? [] : [key]))

/** These keys and no others. */
export const record = (fields: Readonly<Record<string, Field>>): Schema => ({
  type: 'object',
  properties: propertiesOf(fields),
  required: requiredOf(fields),
  additionalProperties: false,
})

/** A record, or `use` with the keys that override the shared entry. */
export const usable = (fields: Readonly<Record<string, Field>>, names: Schema): Schema => ({
  type: 'object',
  properties: {
    ...propertiesOf(fields),
    use: described(names, '取现成的：写它的名字；旁边写的各项代替它的'),
  },
  anyOf: [{ required: ['use'] }, { required: requiredOf(fields) }],
  additionalProperties: false,
})
