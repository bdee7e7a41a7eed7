/** Reads `aliases.yaml`: plainer words that count as words of the documents in the cases of every place. */
import { readCommon } from './common-file'
import type { Problems } from './problems'
import { each, shapes as shapesFor } from './shapes'

export const ALIASES = 'aliases.yaml'

/** Plainer words by the words of the documents. */
export type Aliases = ReadonlyMap<string, readonly string[]>

/** @param folder the folder of the whole policy */
export function readAliases(folder: string, problems: Problems): Aliases {
  const { asMap, someOf, word } = shapesFor(problems)
  const wordings = someOf(word, '至少写一个说法')
  return readCommon(
    folder,
    ALIASES,
    problems,
    (tree) => new Map(each(asMap(tree).entries, ({ key, value }) => [key, wordings(value)] as const)),
    new Map<string, readonly string[]>(),
  )
}
