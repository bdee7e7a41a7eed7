/** Where an id stands in the text of a file. Only those letters change: comments and layout stay as they are. */
import { type RenameKind, RECKONED } from './rename-kinds'
import { scalarsOf, type Scalar } from './yaml'

export interface Edit {
  /** The first letter of the id in the text. */
  readonly at: number
  readonly line: number
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const all = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length)

/** The places in what is written, from its beginning, where texts and bounds name the id. */
function namedIn(
  { written, path, value }: Scalar,
  before: string,
  id: string,
  isOption: (path: string) => boolean,
) {
  const name = `${escaped(before)}(?=${escaped(id)}(?![\\w-]))`
  const inText = all(written, new RegExp(`\\{\\s*${name}`, 'g'))
  const isReckoned =
    RECKONED.some((pattern) => pattern.test(path)) &&
    !isOption(path) &&
    new RegExp(`^${name}${escaped(id)}(\\.[\\w.-]+)?( *[-+*] *\\d+)?$`).test(value)
  return isReckoned ? all(written, new RegExp(`^['"]?${name}`, 'g')) : inText
}

/**
 * @param file its path in the folder, without the ending
 * @param isOption whether a condition at that path tells options of a question, and no number or day
 * @param concerns whether what stands at that path is about what is renamed
 */
export function occurrences(
  file: string,
  text: string,
  kind: RenameKind,
  id: string,
  isOption: (path: string) => boolean,
  concerns: (path: string) => boolean = () => true,
): readonly Edit[] {
  return scalarsOf(file, text).flatMap((scalar): readonly Edit[] => {
    const { isKey, path, above, value, written, start, line } = scalar
    if (!concerns(path)) return []
    const edit = (at: number): Edit => ({ at: start + at, line })
    if (isKey)
      return value === id && kind.keys.some((pattern) => pattern.test(above))
        ? [edit(written.indexOf(id))]
        : []
    if ((value === id || value === `not ${id}`) && kind.values.some((pattern) => pattern.test(path)))
      return [edit(written.lastIndexOf(id))]
    return kind.named === null ? [] : namedIn(scalar, kind.named, id, isOption).map(edit)
  })
}

/** The text with another id at those places. */
export const edited = (text: string, edits: readonly Edit[], old: string, now: string): string =>
  [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((so, { at }) => `${so.slice(0, at)}${now}${so.slice(at + old.length)}`, text)
