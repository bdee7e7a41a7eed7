/** Shared by the gate's checks: their findings, and positions in the files. */
import type { At, Problem } from '../problems'
import { type Tree, under } from '../tree'

export type Trees = ReadonlyMap<string, Tree>

/** Findings: an error stops publishing, a note is for somebody to judge. */
export interface Findings {
  readonly errors: readonly Problem[]
  readonly notes: readonly Problem[]
}

/** The position of something in a file, or the file's beginning. */
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
