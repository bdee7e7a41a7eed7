/** Links name questions and options by a few characters made of their ids: no two of a guide may have the same. */
import type { Guide } from '@/rules'
import { linkName } from '@/rules/engine/link'

/** Two ids of one list that have the same name in a link. */
export function alikeInLinks(ids: readonly string[]): readonly (readonly [string, string])[] {
  const seen = new Map<string, string>()
  return ids.flatMap((id) => {
    const other = seen.get(linkName(id))
    if (other === undefined) seen.set(linkName(id), id)
    return other === undefined ? [] : [[other, id] as const]
  })
}

export function checkLinks(guide: Guide): readonly string[] {
  const lists = [
    { kind: '问题', ids: Object.keys(guide.questions) },
    ...Object.values(guide.questions).flatMap((question) =>
      'options' in question ? [{ kind: '选项', ids: Object.keys(question.options) }] : [],
    ),
  ]
  return lists.flatMap(({ kind, ids }) =>
    alikeInLinks(ids).map(([a, b]) => `${kind}“${a}”和“${b}”在链接里成了一样的，给新的那个换个名字`),
  )
}
