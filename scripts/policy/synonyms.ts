/** Reads `search.yaml`: residents' words for the words of the documents. */
import type { Synonym } from '@/rules/authoring'
import { readCommon } from './common-file'
import type { Problems } from './problems'
import { each, shapes as shapesFor } from './shapes'
import type { Tree } from './tree'

export const SYNONYMS = 'search.yaml'

/** Letters, characters and digits: the search ignores everything else. */
const SEARCHED = /^[\p{L}\p{N}]+$/u

function synonymsIn(tree: Tree, problems: Problems): readonly Synonym[] {
  const { asMap, asText, someOf } = shapesFor(problems)
  const { entries } = asMap(tree)
  const official = new Set(entries.map(({ key }) => key))
  const seen = new Set<string>()
  const word = (item: Tree): string => {
    const common = asText(item)
    if (!SEARCHED.test(common)) problems.refuse(item.at, `“${common}”里只能有字、字母和数字`)
    if (official.has(common)) problems.refuse(item.at, `“${common}”在前面是文件里的词，不能又是居民说的词`)
    if (seen.has(common)) problems.refuse(item.at, `“${common}”写了两次`)
    seen.add(common)
    return common
  }
  return each(entries, ({ key, value }) =>
    someOf(word, '这里没有词：写上居民怎么说')(value).map((common) => [common, key] as const),
  ).flat()
}

/** In order of replacement; empty if the policy has no such file. */
export const readSynonyms = (folder: string, problems: Problems): readonly Synonym[] =>
  readCommon(folder, SYNONYMS, problems, (tree) => synonymsIn(tree, problems), [])
