/** Reads `revisions.yaml`: what the maintainers of a place changed in its results, and why. */
import { type Guide, LONGEST_REASON, type Revision, todayHere } from '@/rules/authoring'
import { dayOf } from './base'
import type { Book } from './book'
import { must, type Read } from './shapes'
import { plainId, withIds } from './library'
import { unknown } from './problems'
import type { Tree } from './tree'

/** @param guides the readable guides */
export function readRevisions(book: Book, guides: readonly Guide[], file: Tree): readonly Revision[] {
  const { problems, shapes } = book
  const day = dayOf(problems, shapes)

  const past: Read<Revision['on']> = (tree) => {
    const on = day(tree)
    return on <= todayHere() ? on : problems.refuse(tree.at, `${on}还没有到：写改的那一天`)
  }
  const why: Read<string> = (tree) => {
    const text = shapes.word(tree)
    const length = Array.from(text).length
    return length <= LONGEST_REASON
      ? text
      : problems.refuse(tree.at, `原因最多${LONGEST_REASON}个字，现在是${length}个：居民在结果旁边看`)
  }
  const concerned: Read<Revision['guides']> = (tree) => {
    const { entries } = shapes.asMap(tree)
    if (entries.length === 0) return problems.refuse(tree.at, '写上改了哪个指引，比如 { filing: [] }')
    for (const { key, at } of entries)
      if (!guides.some(({ id }) => id === key)) {
        const ids = guides.map(({ id }) => id)
        problems.refuse(at, unknown(key, '指引', ids))
      }
    return shapes.mapOf((outcomes, id) => {
      const guide = guides.find((one) => one.id === id)
      return shapes.eachOnce(shapes.idOf('结论', Object.keys(guide?.outcomes ?? {})))(outcomes)
    })(tree)
  }
  const revision = shapes.record<Omit<Revision, 'id'>>({
    on: must(past),
    why: must(why),
    guides: must(concerned),
  })
  return withIds(book, plainId(book), revision)(file)
}
