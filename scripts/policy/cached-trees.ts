/** A cache of parsed files: otherwise most of a check would be spent on unchanged YAML. */
import { cached, hashesOf } from './cache'
import { Problems } from './problems'
import type { Tree } from './tree'
import { readYaml } from './yaml'

/** A tree in the cache: compact, without the file's name. */
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
  readonly problems: Problems
}

const readBefore = new Map<string, Read>()
/** Most trees held in memory: about ten places. */
const MOST = 500

/** Parses a file as `readYaml` does, unless it is unchanged since the last time. */
export function readCached(file: string, text: string, problems: Problems): Tree | null {
  const before = readBefore.get(file)
  const read = before?.text === text ? before : { text, ...readOrCached(file, text) }
  if (readBefore.size >= MOST) readBefore.clear()
  readBefore.set(file, read)
  for (const { at, words } of read.problems.all()) problems.say(at, words)
  return read.tree
}

/** The place in `policy/zhoukou/guides/x.yaml`; the common files are cached together. */
const folderOf = (file: string): string => {
  const [, folder = '', ...inside] = file.split('/')
  return inside.length > 0 ? folder : 'beside'
}

function readOrCached(file: string, text: string): Pick<Read, 'tree' | 'problems'> {
  const problems = new Problems()
  const packedTree = cached<Packed | null>(folderOf(file), `read ${file}`, hashesOf([[file, text]]), () => {
    const tree = readYaml(file, text, problems)
    return tree && packed(tree)
  })
  // a file with problems is cached as null: it is parsed again for its messages
  if (packedTree === null && problems.all().length === 0)
    return { tree: readYaml(file, text, problems), problems }
  return { tree: packedTree && unpacked(file, packedTree), problems }
}
