/** The sentences of a place as written, with their positions. */
import type { At } from '../problems'
import type { MapTree, Tree } from '../tree'

export interface ResidentText {
  readonly at: At
  /** As written, with names in braces. */
  readonly text: string
  /** The keys and list indexes that lead to it, starting with the file. */
  readonly path: readonly string[]
  /** The map that contains it, if any. */
  readonly beside: MapTree | null
}

/**
 * Files with quotations, with what people reported, with text for maintainers only, or with outdated text.
 */
const PRINTED = [
  'citations.yaml',
  'sources.yaml',
  'statements.yaml',
  'figures.yaml',
  'reports.yaml',
  'rulings.yaml',
  'matters.yaml',
  'revisions.yaml',
]
/** Our own texts in files of quotations. */
const OURS: Readonly<Record<string, RegExp>> = {
  'service-items.yaml': /^service-items\.yaml (parts|words|items \S+ remarks) /,
  'services.yaml': /^services\.yaml (parts|words|remarks|network \S+ when) /,
}

const CHINESE = /[\u4e00-\u9fff]/

/** Everything written for residents, file by file. */
export function residentTexts(trees: ReadonlyMap<string, Tree>): readonly ResidentText[] {
  const all: ResidentText[] = []
  function look(tree: Tree, path: readonly string[], beside: MapTree | null): void {
    if (tree.kind === 'map') for (const { key, value } of tree.entries) look(value, [...path, key], tree)
    else if (tree.kind === 'list')
      tree.items.forEach((item, i) => {
        look(item, [...path, String(i)], beside)
      })
    else if (typeof tree.value === 'string' && CHINESE.test(tree.value))
      all.push({ at: tree.at, text: tree.value, path, beside })
  }
  for (const [file, tree] of trees) if (!PRINTED.includes(file)) look(tree, [file], null)
  return all.filter(({ path }) => OURS[path[0] ?? '']?.test(path.join(' ')) ?? true)
}

/** Whether it is a search keyword, which is in the residents' words. */
export const isKeyword = ({ path }: ResidentText): boolean => path.includes('keywords')

/** The names that a text, or the bound of a condition, may use. */
export function namesIn(text: string): readonly string[] {
  const inside = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)
  return [...inside, text].flatMap((name) => /^\s*([A-Za-z][\w-]*)/.exec(name)?.[1] ?? [])
}
