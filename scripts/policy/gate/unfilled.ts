/** Blanks left by `policy new`. */
import type { Problem } from '../problems'
import type { Tree } from '../tree'
import type { Trees } from './findings'

/** The beginning of a text that somebody still has to write. */
const UNFILLED = '待填'

function unfilledIn(tree: Tree): readonly Tree[] {
  if (tree.kind === 'map') return tree.entries.flatMap(({ value }) => unfilledIn(value))
  if (tree.kind === 'list') return tree.items.flatMap(unfilledIn)
  return typeof tree.value === 'string' && tree.value.startsWith(UNFILLED) ? [tree] : []
}

/** One sentence for the whole place with every line, as a list of things to do. */
export function checkUnfilled(trees: Trees): readonly Problem[] {
  const found = [...trees].flatMap(([file, tree]) => {
    const all = unfilledIn(tree)
    return all.length === 0 ? [] : [{ file, all }]
  })
  const first = found[0]?.all[0]
  if (!first) return []
  const count = found.reduce((sum, { all }) => sum + all.length, 0)
  const lines = found.map(
    ({ file, all }) => `${file} 第${[...new Set(all.map(({ at }) => at.line))].join('、')}行`,
  )
  return [{ at: first.at, words: `还有${count}处“${UNFILLED}”没有填：${lines.join('；')}` }]
}
