/** A parsed policy file: maps, lists and values with their locations. */
import type { At } from './problems'

export interface Entry {
  readonly key: string
  readonly at: At
  readonly value: Tree
}

export interface MapTree {
  readonly kind: 'map'
  readonly at: At
  readonly entries: readonly Entry[]
}

export interface ListTree {
  readonly kind: 'list'
  readonly at: At
  readonly items: readonly Tree[]
}

export interface ValueTree {
  readonly kind: 'value'
  readonly at: At
  readonly value: string | number | boolean | null
}

export type Tree = MapTree | ListTree | ValueTree

/** The value of the key, if any. */
export const under = (tree: Tree | undefined, key: string): Tree | undefined =>
  tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key)?.value : undefined

/** The keys of a map; empty for anything else. */
export const keysOf = (tree: Tree | undefined): readonly string[] =>
  tree?.kind === 'map' ? tree.entries.map(({ key }) => key) : []

/** The entries of a map; empty for anything else. */
export const entriesOf = (tree: Tree | undefined): readonly Entry[] =>
  tree?.kind === 'map' ? tree.entries : []

/** The text of a value; undefined for anything else. */
export const textOf = (tree: Tree | undefined): string | undefined =>
  tree?.kind === 'value' && typeof tree.value === 'string' ? tree.value : undefined

/** The texts of a list, or a single text. */
export const textsOfList = (tree: Tree | undefined): readonly string[] =>
  tree?.kind === 'list' ? tree.items.flatMap((item) => textOf(item) ?? []) : [textOf(tree) ?? []].flat()

/** The tree as plain data, without locations. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'value') return tree.value
  if (tree.kind === 'list') return tree.items.map(plain)
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]))
}

const WORD = /[A-Za-z0-9][\w-]*/g

/** Every name in the tree: as a value, in a bound, or in braces in a text. */
export function namesOf(tree: Tree): ReadonlySet<string> {
  const names = new Set<string>()
  const look = (one: Tree): void => {
    if (one.kind === 'map') for (const { value } of one.entries) look(value)
    else if (one.kind === 'list') one.items.forEach(look)
    else if (typeof one.value === 'string') {
      const parts = one.value.includes('{') ? (one.value.match(/\{[^{}]*\}/g) ?? []) : [one.value]
      for (const part of parts) for (const name of part.match(WORD) ?? []) names.add(name)
    }
  }
  look(tree)
  return names
}
