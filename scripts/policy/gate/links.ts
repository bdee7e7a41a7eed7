/** Links name questions and options by short hashes of their ids, which must be unique in a guide. */
import { type Guide, linkName } from '@/rules/authoring'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { atOf } from './findings'

/** Pairs of ids in a list that have the same name in a link. */
export function alikeInLinks(ids: readonly string[]): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>()
  return ids.flatMap((id) => {
    const other = seen.get(linkName(id))
    if (other === undefined) seen.set(linkName(id), id)
    return other === undefined ? [] : [[other, id] as const]
  })
}

export function checkLinks({ trees }: Place, guide: Guide): readonly Problem[] {
  const file = `guides/${guide.id}.yaml`
  const alike = (kind: string, ids: readonly string[], path: readonly string[]): readonly Problem[] =>
    alikeInLinks(ids).map(([a, b]) => ({
      at: atOf(trees, file, ...path, b),
      words: `${kind}“${a}”和“${b}”在链接里成了一样的，给新的那个换个名字`,
    }))
  return [
    ...alike('问题', Object.keys(guide.questions), ['questions']),
    ...Object.entries(guide.questions).flatMap(([id, question]) =>
      'options' in question ? alike('选项', Object.keys(question.options), ['questions', id, 'options']) : [],
    ),
  ]
}
