/** Every single change of a policy file that removes something, changes its type, or misspells it. */
import type { Entry, Tree } from '../policy/tree'

export const CHANGE_KINDS = ['deleted', 'mistyped', 'misspelt'] as const

export interface Change {
  /** What is changed, as `outcomes yes steps 0 text`. */
  readonly path: string
  readonly kind: (typeof CHANGE_KINDS)[number]
  /** The replacement, in words: `list`, or the misspelt name. */
  readonly by: string
  /** The file with the change. */
  readonly tree: Tree
}

/** Latin words are names; texts for residents are Chinese. */
const NAME = /^(?:not )?[A-Za-z][\w -]*$/
const IN_BRACES = /\{([A-Za-z][\w-]*)/

const typeOf = (tree: Tree): string =>
  tree.kind === 'value' ? (tree.value === null ? 'nothing' : typeof tree.value) : tree.kind

/** The same position with a value of each other type. */
function otherTypes(tree: Tree): readonly (readonly [type: string, tree: Tree])[] {
  const { at } = tree
  const value = (it: string | number | boolean | null): Tree => ({ kind: 'value', at, value: it })
  const all: readonly Tree[] = [
    value('七个'),
    value(7),
    value(true),
    value(null),
    { kind: 'list', at, items: tree.kind === 'list' ? [value('七个')] : [tree] },
    { kind: 'map', at, entries: [{ key: 'seven', at, value: value('七个') }] },
  ]
  return all.flatMap((other) => (typeOf(other) === typeOf(tree) ? [] : [[typeOf(other), other] as const]))
}

/** The text with a misspelt name; undefined if it contains none. */
function misspelt(text: string): string | undefined {
  if (NAME.test(text)) return `${text}x`
  return IN_BRACES.test(text) ? text.replace(IN_BRACES, '{$1x') : undefined
}

/** @param path the position of the tree */
export function* changesOf(tree: Tree, path: readonly string[] = []): Generator<Change> {
  const at = path.join(' ')
  if (path.length > 0)
    for (const [by, other] of otherTypes(tree)) yield { path: at, kind: 'mistyped', by, tree: other }
  if (tree.kind === 'value') {
    const by = typeof tree.value === 'string' ? misspelt(tree.value) : undefined
    if (by !== undefined) yield { path: at, kind: 'misspelt', by, tree: { ...tree, value: by } }
    return
  }
  if (tree.kind === 'list') {
    for (const [i, item] of tree.items.entries()) {
      const inside = [...path, String(i)]
      const items = (put: readonly Tree[]): Tree => ({
        ...tree,
        items: [...tree.items.slice(0, i), ...put, ...tree.items.slice(i + 1)],
      })
      yield { path: inside.join(' '), kind: 'deleted', by: '', tree: items([]) }
      for (const change of changesOf(item, inside)) yield { ...change, tree: items([change.tree]) }
    }
    return
  }
  for (const [i, entry] of tree.entries.entries()) {
    const inside = [...path, entry.key]
    const entries = (put: readonly Entry[]): Tree => ({
      ...tree,
      entries: [...tree.entries.slice(0, i), ...put, ...tree.entries.slice(i + 1)],
    })
    const key = `${entry.key}x`
    yield { path: inside.join(' '), kind: 'deleted', by: '', tree: entries([]) }
    yield { path: inside.join(' '), kind: 'misspelt', by: key, tree: entries([{ ...entry, key }]) }
    for (const change of changesOf(entry.value, inside))
      yield { ...change, tree: entries([{ ...entry, value: change.tree }]) }
  }
}

/** Keys whose entries have names of their own, which say nothing about the kind of change. */
const NAMED =
  /^(questions|options|criteria|outcomes|derived|parts|words|figures|terms|faqs|items|groups|network|levels|changes|cases|sections|unsaid|districts|insurances|purposes|fill|answers|when)$/

/** The path without individual names: `guides/card.yaml outcomes * steps # text`. */
export function shapeOf(file: string, path: string): string {
  const table = /^(sources|citations|contacts|channels|rulings|reports|search|aliases)\.yaml$/.test(file)
  const shape: string[] = []
  for (const [i, key] of path.split(' ').entries()) {
    const before = i === 0 ? (table ? 'words' : '') : (shape[i - 1] ?? '')
    shape.push(/^\d+$/.test(key) ? '#' : NAMED.test(before) ? '*' : key)
  }
  return [file.replace(/^(guides|cases)\/.*/, '$1'), ...shape].join(' ')
}
