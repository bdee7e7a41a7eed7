/** Resolves `use`, which inserts something that is defined once under a name. */
import { type Problems, unknown } from './problems'
import { type Entry, type MapTree, type Tree, under } from './tree'

export class Uses {
  readonly #problems: Problems
  readonly #kind: string
  readonly #known: ReadonlyMap<string, Tree>
  readonly #used: Set<Tree>

  /** @param kind the kind of the named things, for error messages */
  constructor(problems: Problems, kind: string, known: ReadonlyMap<string, Tree>, used: Set<Tree>) {
    this.#problems = problems
    this.#kind = kind
    this.#known = known
    this.#used = used
  }

  /** Adds the names of a file. */
  with(more: ReadonlyMap<string, Tree>): Uses {
    return new Uses(this.#problems, this.#kind, new Map([...this.#known, ...more]), this.#used)
  }

  /**
   * Returns the tree; if it has `use`, merged with what that names. Keys beside `use` override keys of the same name.
   */
  one(tree: Tree, open: readonly Tree[] = []): Tree {
    const whole = this.#merged(tree, open)
    // the overrides count as used, too
    if (whole !== tree && whole.kind === 'map') for (const { value } of whole.entries) this.#used.add(value)
    return whole
  }

  #merged(tree: Tree, open: readonly Tree[]): Tree {
    if (tree.kind !== 'map' || !under(tree, 'use')) return tree
    const merged: Entry[] = []
    const put = (entry: Entry): void => {
      const index = merged.findIndex(({ key }) => key === entry.key)
      if (index < 0) merged.push(entry)
      else merged[index] = entry
    }
    for (const entry of tree.entries) {
      if (entry.key !== 'use') {
        put(entry)
        continue
      }
      const named = this.#merged(this.#find(entry.value, open), [...open, tree])
      if (named.kind === 'list')
        this.#problems.refuse(entry.at, '这个名字下是一个列表，只能在列表里取，不能再加别的')
      if (named.kind !== 'map') this.#problems.refuse(entry.at, '这个名字下不是一组“名字: 内容”')
      // keys beside `use` override, whether before or after it
      for (const one of named.entries) if (!merged.some(({ key }) => key === one.key)) merged.push(one)
    }
    const whole: MapTree = { kind: 'map', at: tree.at, entries: merged }
    return whole
  }

  /** The list with each `use` resolved; a named list contributes all its items. A single `use` counts as a list. */
  list(tree: Tree, open: readonly Tree[] = []): Tree {
    if (tree.kind === 'map' && under(tree, 'use'))
      return this.list({ kind: 'list', at: tree.at, items: [tree] }, open)
    if (tree.kind !== 'list') return tree
    return {
      ...tree,
      items: tree.items.flatMap((item): readonly Tree[] => {
        if (item.kind !== 'map') return [item]
        const [only, ...more] = item.entries
        if (only?.key !== 'use' || more.length > 0) return [this.one(item, open)]
        const named = this.#find(only.value, open)
        if (named.kind !== 'list') return [this.one(item, open)]
        const whole = this.list(named, [...open, named])
        return whole.kind === 'list' ? whole.items : [whole]
      }),
    }
  }

  #find(name: Tree, open: readonly Tree[]): Tree {
    const named =
      name.kind === 'value' && typeof name.value === 'string' ? this.#known.get(name.value) : undefined
    if (!named)
      return this.#problems.refuse(
        name.at,
        name.kind === 'value'
          ? unknown(String(name.value), this.#kind, this.#known.keys())
          : 'use 后面只写一个名字',
      )
    if (open.length > 20) return this.#problems.refuse(name.at, '这里用来用去，又用到了它自己')
    this.#used.add(named)
    return named
  }
}

/** A map's values by key. */
export const namedIn = (tree: Tree | undefined): ReadonlyMap<string, Tree> =>
  new Map(tree?.kind === 'map' ? tree.entries.map(({ key, value }) => [key, value] as const) : [])
