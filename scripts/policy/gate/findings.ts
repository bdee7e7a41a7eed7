/** What the gate's checks share: what they find, and the way to a thing in the files. */
import type { At, Problem } from '../problems'
import { type Tree, under } from '../tree'

export type Trees = ReadonlyMap<string, Tree>

/** What is found: an error stops the publishing, a note is for somebody to judge. */
export interface Findings {
  readonly errors: readonly Problem[]
  readonly notes: readonly Problem[]
}

/** Where something of a file stands; its beginning where it does not. */
export function atOf(trees: Trees, file: string, ...path: readonly string[]): At {
  let tree = trees.get(file)
  let at: At = tree?.at ?? { file, line: 1, column: 1 }
  for (const key of path) {
    const entry = tree?.kind === 'map' ? tree.entries.find((one) => one.key === key) : undefined
    if (!entry) break
    at = entry.at
    tree = entry.value
  }
  return at
}

export function treeOf(trees: Trees, file: string, ...path: readonly string[]): Tree | undefined {
  return path.reduce<Tree | undefined>((tree, key) => under(tree, key), trees.get(file))
}
