/** Every single change of a policy file that takes something away, makes another type of it, or misspells it. */
import type { Entry, Tree } from '../../../scripts/policy/tree'

export interface Change {
  /** What is changed, as `outcomes yes steps 0 text`. */
  readonly path: string
  readonly kind: 'deleted' | 'mistyped' | 'misspelt'
  readonly tree: Tree
}

/** Latin words are names of something; what residents read is Chinese. */
const NAME = /^[A-Za-z][\w -]*$/

const otherType = (value: string | number | boolean | null): string | number =>
  typeof value === 'string' ? 7 : typeof value === 'number' ? '七个' : '七个'

/** @param path where the tree stands */
export function changesOf(tree: Tree, path: readonly string[] = []): readonly Change[] {
  const change = (kind: Change['kind'], at: readonly string[], changed: Tree): Change => ({
    path: at.join(' '),
    kind,
    tree: changed,
  })
  if (tree.kind === 'value') {
    const { value } = tree
    const mistyped = change('mistyped', path, { ...tree, value: otherType(value) })
    return typeof value === 'string' && NAME.test(value)
      ? [mistyped, change('misspelt', path, { ...tree, value: `${value}x` })]
      : [mistyped]
  }
  if (tree.kind === 'list')
    return tree.items.flatMap((item, i) => [
      change('deleted', [...path, String(i)], { ...tree, items: tree.items.filter((_, j) => j !== i) }),
      ...changesOf(item, [...path, String(i)]).map((inside) => ({
        ...inside,
        tree: { ...tree, items: tree.items.map((one, j) => (j === i ? inside.tree : one)) },
      })),
    ])
  const put = (i: number, entry: Entry): Tree => ({
    ...tree,
    entries: tree.entries.map((one, j) => (j === i ? entry : one)),
  })
  return tree.entries.flatMap((entry, i) => {
    const at = [...path, entry.key]
    return [
      change('deleted', at, { ...tree, entries: tree.entries.filter((_, j) => j !== i) }),
      change('misspelt', at, put(i, { ...entry, key: `${entry.key}x` })),
      ...changesOf(entry.value, at).map((inside) => ({
        ...inside,
        tree: put(i, { ...entry, value: inside.tree }),
      })),
    ]
  })
}
