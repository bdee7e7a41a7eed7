/** Files that were read before: most of a check would go into reading YAML that has not changed. */
import { hashesOf, keptOr } from './kept'
import { Problems } from './problems'
import type { Tree } from './tree'
import { readYaml } from './yaml'

/** A tree as it is kept: short, without the name of the file. */
type Packed = readonly [line: number, column: number, inside: Inside]
type Inside =
  | string
  | number
  | boolean
  | null
  | { readonly items: readonly Packed[] }
  | { readonly entries: readonly (readonly [key: string, line: number, column: number, value: Packed])[] }

function packed(tree: Tree): Packed {
  const { line, column } = tree.at
  switch (tree.kind) {
    case 'value':
      return [line, column, tree.value]
    case 'list':
      return [line, column, { items: tree.items.map(packed) }]
    case 'map':
      return [
        line,
        column,
        { entries: tree.entries.map(({ key, at, value }) => [key, at.line, at.column, packed(value)]) },
      ]
  }
}

function unpacked(file: string, [line, column, inside]: Packed): Tree {
  const at = { file, line, column }
  if (inside === null || typeof inside !== 'object') return { kind: 'value', at, value: inside }
  if ('items' in inside) return { kind: 'list', at, items: inside.items.map((item) => unpacked(file, item)) }
  return {
    kind: 'map',
    at,
    entries: inside.entries.map(([key, line, column, value]) => ({
      key,
      at: { file, line, column },
      value: unpacked(file, value),
    })),
  }
}

interface Read {
  readonly text: string
  readonly tree: Tree | null
  readonly told: Problems
}

const readBefore = new Map<string, Read>()
/** So many files of trees are in the memory at most: those of some ten places. */
const MOST = 500

/** Reads a file as `readYaml` does; one that is as it was when it was last read is not read again. */
export function readKept(file: string, text: string, problems: Problems): Tree | null {
  const before = readBefore.get(file)
  const read = before?.text === text ? before : { text, ...readOrKept(file, text) }
  if (readBefore.size >= MOST) readBefore.clear()
  readBefore.set(file, read)
  for (const { at, words } of read.told.all()) problems.say(at, words)
  return read.tree
}

/** Of `policy/zhoukou/guides/x.yaml` the place; the files beside the folders are kept together. */
const folderOf = (file: string): string => {
  const [, folder = '', ...inside] = file.split('/')
  return inside.length > 0 ? folder : 'beside'
}

function readOrKept(file: string, text: string): Pick<Read, 'tree' | 'told'> {
  const told = new Problems()
  const kept = keptOr<Packed | null>(folderOf(file), `read ${file}`, hashesOf([[file, text]]), () => {
    const tree = readYaml(file, text, told)
    return tree && packed(tree)
  })
  // a file with faults is kept as null: it is read again, for what is said of it
  if (kept === null && told.all().length === 0) return { tree: readYaml(file, text, told), told }
  return { tree: kept && unpacked(file, kept), told }
}
