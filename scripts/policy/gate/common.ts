/** Words in common files that nothing in any place needs. */
import { ALIASES } from '../aliases'
import { cached, hashOfTexts, REPORTS } from '../cache'
import { readCached } from '../cached-trees'
import type { OpenPolicy } from '../policy'
import { type Problem, Problems } from '../problems'
import { SYNONYMS } from '../synonyms'
import { entriesOf, textsOfList, type Tree } from '../tree'

/** What cases expect to be mentioned, in any wording. */
const mentionedIn = (tree: Tree): readonly string[] => {
  if (tree.kind === 'list') return tree.items.flatMap(mentionedIn)
  if (tree.kind === 'value') return []
  return tree.entries.flatMap(({ key, value }) => {
    if (key !== 'mentions') return mentionedIn(value)
    return value.kind === 'list' ? value.items.flatMap(textsOfList) : textsOfList(value)
  })
}

export function checkCommon(policy: OpenPolicy): readonly Problem[] {
  const ids = [...policy.placeIds, ...policy.layerIds]
  const of = ids.map((id) => [id, hashOfTexts(policy.texts(id))])
  return cached(REPORTS, 'common', [of, [...policy.common]], () => {
    const files = ids.flatMap((id) =>
      [...policy.texts(id)].map(([file, text]) => [`policy/${id}/${file}`, text] as const),
    )
    const ignored = new Problems()
    const isCase = (file: string): boolean => file.includes('/cases/')
    const mentioned = new Set(
      files.flatMap(([file, text]) => {
        const tree = isCase(file) ? readCached(file, text, ignored) : null
        return tree ? mentionedIn(tree) : []
      }),
    )
    const unused = (name: string, isUsed: (word: string) => boolean, words: string): readonly Problem[] => {
      const tree = readCached(`policy/${name}`, policy.common.get(name) ?? '', ignored)
      return entriesOf(tree ?? undefined).flatMap(({ key, at }) =>
        isUsed(key) ? [] : [{ at, words: `“${key}”${words}` }],
      )
    }
    return [
      ...unused(
        ALIASES,
        (word) => mentioned.has(word),
        '没有一个案例的“mentions”用到：删去，或者检查有没有写错',
      ),
      ...unused(
        SYNONYMS,
        (word) => files.some(([file, text]) => !isCase(file) && text.includes(word)),
        '没有一个地方的文件里有这个词，换成它就什么也搜不到：删去，或者检查有没有写错',
      ),
    ]
  })
}
