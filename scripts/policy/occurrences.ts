/** Finds the occurrences of an id in a file's text, so that comments and layout can stay unchanged. */
import { type RenameKind, COMPUTED } from './rename-kinds'
import { scalarsOf, type Scalar } from './yaml'

export interface Edit {
  /** The position of the id's first letter in the text. */
  readonly at: number
  readonly line: number
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const all = (text: string, pattern: RegExp): readonly number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length)

/** Occurrences in texts and bounds. */
function namedIn(
  { written, path, value }: Scalar,
  before: string,
  id: string,
  isOption: (path: string) => boolean,
) {
  const name = `${escaped(before)}(?=${escaped(id)}(?![\\w-]))`
  const inText = all(written, new RegExp(`\\{\\s*${name}`, 'g'))
  const isComputed =
    COMPUTED.some((pattern) => pattern.test(path)) &&
    !isOption(path) &&
    new RegExp(`^${name}${escaped(id)}(\\.[\\w.-]+)?( *[-+*] *\\d+)?$`).test(value)
  return isComputed ? all(written, new RegExp(`^['"]?${name}`, 'g')) : inText
}

/**
 * The occurrences of an id.
 * @param file its path in the folder, without the extension
 * @param isOption whether a condition at that path tests options of a question, not numbers or days
 * @param concerns whether the path belongs to the renamed thing
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

/** The text with the other id at those positions. */
export const edited = (text: string, edits: readonly Edit[], old: string, now: string): string =>
  [...edits]
    .sort((a, b) => b.at - a.at)
    .reduce((so, { at }) => `${so.slice(0, at)}${now}${so.slice(at + old.length)}`, text)
