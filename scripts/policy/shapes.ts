/** Readers of the shapes that policy files consist of. Each reports what it does not find. */
import { type At, meant, nearest, type Problems, unknown, Unreadable } from './problems'
import type { Entry, ListTree, MapTree, Tree } from './tree'

/** @throws {Unreadable} after reporting why */
export type Read<T> = (tree: Tree) => T

export interface Field<T> {
  readonly read: Read<T>
  readonly optional: boolean
}

/** A reader of each property of T. */
export type Fields<T> = {
  readonly [Key in keyof T]-?: undefined extends T[Key]
    ? { readonly read: Read<Exclude<T[Key], undefined>>; readonly optional: true }
    : { readonly read: Read<T[Key]>; readonly optional: false }
}

export const must = <T>(read: Read<T>): { readonly read: Read<T>; readonly optional: false } => ({
  read,
  optional: false,
})
export const may = <T>(read: Read<T>): { readonly read: Read<T>; readonly optional: true } => ({
  read,
  optional: true,
})

/** An id in links or in the same folder. */
const ID = /^[A-Za-z0-9][A-Za-z0-9-]*$/

export interface Shapes {
  /** Text without placeholders, as printed. */
  readonly word: Read<string>
  readonly number: Read<number>
  /** An integer ≥ 0. */
  readonly count: Read<number>
  /** `true`; otherwise the key is omitted. */
  readonly yes: Read<true>
  readonly oneOf: <const T extends string | number>(...known: readonly T[]) => Read<T>
  /** The id of something known. */
  readonly idOf: (kind: string, known: Iterable<string>) => Read<string>
  readonly orNull: <T>(read: Read<T>) => Read<T | null>
  readonly listOf: <T>(read: Read<T>) => Read<readonly T[]>
  /** Each at most once. */
  readonly eachOnce: (read: Read<string>) => Read<readonly string[]>
  /** A list that is not empty. */
  readonly someOf: <T>(read: Read<T>, words: string) => Read<readonly T[]>
  /** A map from free names to values of one kind. */
  readonly mapOf: <T>(read: (tree: Tree, id: string) => T) => Read<Readonly<Record<string, T>>>
  /** A map with exactly these keys. The result keeps their written order. */
  readonly record: <T>(fields: Fields<T>) => Read<T>
  readonly asMap: (tree: Tree) => MapTree
  readonly asList: (tree: Tree) => ListTree
  readonly asText: (tree: Tree) => string
}

const own = (object: object, key: string): boolean => Object.prototype.hasOwnProperty.call(object, key)

/** Runs all and throws afterwards if one could not be read, so that every mistake is reported. */
export function each<T, U>(all: Iterable<T>, run: (one: T) => U): U[] {
  const done: U[] = []
  let unreadable: Unreadable | null = null
  for (const one of all)
    try {
      done.push(run(one))
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      unreadable = error
    }
  if (unreadable) throw unreadable
  return done
}

export function shapes(problems: Problems): Shapes {
  const refuse = (at: At, words: string): never => problems.refuse(at, words)

  const shown = (tree: Tree): string =>
    tree.kind === 'map'
      ? '一组'
      : tree.kind === 'list'
        ? '一个列表'
        : tree.value === null
          ? '空的'
          : `“${String(tree.value)}”`

  const asMap = (tree: Tree): MapTree =>
    tree.kind === 'map' ? tree : refuse(tree.at, `这里要写一组“名字: 内容”，现在是${shown(tree)}`)
  const asList = (tree: Tree): ListTree =>
    tree.kind === 'list' ? tree : refuse(tree.at, `这里要写列表 [ ]，现在是${shown(tree)}`)

  function asText(tree: Tree): string {
    if (tree.kind !== 'value' || tree.value === null)
      return refuse(tree.at, `这里要写字，现在是${shown(tree)}`)
    if (typeof tree.value !== 'string')
      return refuse(tree.at, `这里要写字，“${String(tree.value)}”是字的话用单引号括起来`)
    if (tree.value.trim() === '') return refuse(tree.at, '这里要写字，现在是空的')
    if (tree.value !== tree.value.trim()) return refuse(tree.at, '前后多了空格')
    return tree.value
  }
  function number(tree: Tree): number {
    if (tree.kind === 'value' && typeof tree.value === 'number' && Number.isFinite(tree.value))
      return tree.value
    return refuse(tree.at, `这里要写数字，现在是${shown(tree)}`)
  }

  function record<T>(fields: Fields<T>): Read<T> {
    const keys = Object.keys(fields)
    const fieldOf = new Map<string, Field<unknown>>(Object.entries(fields))
    return (tree) => {
      const map = asMap(tree)
      const missing = keys.filter(
        (key) => fieldOf.get(key)?.optional === false && !map.entries.some((entry) => entry.key === key),
      )
      const strange: Entry[] = []
      const entries = each(map.entries, (entry) => {
        const field = fieldOf.get(entry.key)
        if (!field) {
          strange.push(entry)
          return null
        }
        return [entry.key, field.read(entry.value)] as const
      })
      for (const { at, key } of strange)
        problems.say(at, unknown(key, '项', missing.length > 0 ? missing : keys))
      // do not report a misspelt key twice, as unknown and as missing
      if (strange.length === 0) for (const key of missing) problems.say(map.at, `少了“${key}”这一项`)
      if (strange.length > 0 || missing.length > 0) throw new Unreadable('keys')
      const read: unknown = Object.fromEntries(entries.flatMap((entry) => (entry ? [entry] : [])))
      // each property was read by its own reader, and none is missing
      return read as T
    }
  }

  return {
    asMap,
    asList,
    asText,
    word: asText,
    number,
    count: (tree) => {
      const value = number(tree)
      return Number.isInteger(value) && value >= 0
        ? value
        : refuse(tree.at, `这里要写整数，现在是${shown(tree)}`)
    },
    yes: (tree) =>
      tree.kind === 'value' && tree.value === true
        ? true
        : refuse(tree.at, `这里只能写 true，不是的话整项不写；现在是${shown(tree)}`),
    oneOf:
      (...known) =>
      (tree) => {
        const found = known.find((one) => tree.kind === 'value' && tree.value === one)
        if (found !== undefined) return found
        const near = tree.kind === 'value' ? nearest(String(tree.value), known.map(String)) : undefined
        const like = near === undefined ? '' : `，最像的是“${near}”`
        return refuse(tree.at, `这里只能写 ${known.join('、')}，现在是${shown(tree)}${like}`)
      },
    idOf: (kind, known) => {
      const ids = new Set(known)
      return (tree) => {
        // `true` is not text, but as an option it is meant as an id
        const id =
          tree.kind === 'value' && typeof tree.value === 'boolean' ? String(tree.value) : asText(tree)
        return ids.has(id) ? id : refuse(tree.at, unknown(id, kind, ids))
      }
    },
    orNull: (read) => (tree) => (tree.kind === 'value' && tree.value === null ? null : read(tree)),
    listOf: (read) => (tree) => each(asList(tree).items, read),
    eachOnce: (read) => (tree) => {
      const seen = new Set<string>()
      return each(asList(tree).items, (item) => {
        const id = read(item)
        if (seen.has(id)) refuse(item.at, `“${id}”写了两次`)
        seen.add(id)
        return id
      })
    },
    someOf: (read, words) => (tree) => {
      const list = asList(tree)
      return list.items.length > 0 ? each(list.items, read) : refuse(list.at, words)
    },
    mapOf: (read) => (tree) =>
      Object.fromEntries(
        each(asMap(tree).entries, ({ key, at, value }) => {
          const plainly = meant(key)
          if (plainly !== undefined)
            refuse(at, `“${key}”不能作名字，写成“${plainly}”；居民看到的字写在 label 里`)
          if (!ID.test(key) || /^\d+$/.test(key) || own(Object.prototype, key))
            refuse(at, `“${key}”不能作名字：用字母、数字和“-”，不能只有数字`)
          return [key, read(value, key)] as const
        }),
      ),
    record,
  }
}
