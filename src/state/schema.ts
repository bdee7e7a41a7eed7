/** Schemas of stored values. Home loads them first, so this is smaller than a library: see docs/decisions/0033. */

/** Checks the shape of a value. Objects may have further properties. */
export type Schema<T> = (value: unknown) => value is T

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const text: Schema<string> = (value) => typeof value === 'string'
export const number: Schema<number> = (value) => typeof value === 'number'
export const boolean: Schema<boolean> = (value) => typeof value === 'boolean'
export const nothing: Schema<null> = (value) => value === null
export const absent: Schema<undefined> = (value) => value === undefined
/** Anything but undefined. */
export const anything: Schema<unknown> = (value): value is unknown => value !== undefined

export const textThat =
  <T extends string>(is: (value: string) => value is T): Schema<T> =>
  (value) =>
    text(value) && is(value)

export const oneOf = <const T extends string | number | boolean>(all: readonly T[]): Schema<T> => {
  const known: ReadonlySet<unknown> = new Set(all)
  return (value): value is T => known.has(value)
}

export const either =
  <A, B>(a: Schema<A>, b: Schema<B>): Schema<A | B> =>
  (value) =>
    a(value) || b(value)

export const listOf =
  <T>(item: Schema<T>): Schema<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(item)

export const recordOf =
  <T>(item: Schema<T>): Schema<Readonly<Record<string, T>>> =>
  (value): value is Readonly<Record<string, T>> =>
    isObject(value) && Object.values(value).every(item)

/** @param properties a schema for each property; an optional one has to accept `absent` */
export const objectOf =
  <T extends object>(properties: { readonly [Name in keyof T]-?: Schema<T[Name]> }): Schema<T> =>
  (value): value is T =>
    isObject(value) &&
    Object.entries<Schema<unknown>>(properties).every(([name, schema]) => schema(value[name]))
