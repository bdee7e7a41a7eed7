/** Mistakes in the policy files: a sentence and a location each. */

/** A place in a file; line and column count from 1. */
export interface At {
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface Problem {
  readonly at: At
  readonly words: string
  /** A reminder, not a mistake: it is intended, and each check repeats it for whoever changes the number. */
  readonly meant?: true
}

/** 「policy/…/refund.yaml 第12行第7列：…」 */
export const problemText = ({ at, words }: Problem): string =>
  `${at.file} 第${at.line}行第${at.column}列：${words}`

/** Thrown by a reader that has reported a mistake. The caller goes on with the next entries. */
export class Unreadable extends Error {}

/** Runs a reader. Returns undefined or `none` if it could not read, so that the caller can go on. */
export function attempt<T>(read: () => T): T | undefined
export function attempt<T, None>(read: () => T, none: None): T | None
export function attempt<T, None>(read: () => T, none?: None): T | None | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return none
    throw error
  }
}

/** Collects mistakes, so that one run reports them all. */
export class Problems {
  // without duplicates: a shared entry is read wherever it is used
  readonly #all = new Map<string, Problem>()

  say(at: At, words: string): void {
    this.add({ at, words })
  }

  add(problem: Problem): void {
    const text = problemText(problem)
    if (!this.#all.has(text)) this.#all.set(text, problem)
  }

  /** @throws {Unreadable} always */
  refuse(at: At, words: string): never {
    this.say(at, words)
    throw new Unreadable(words)
  }

  /** Sorted by file and position. */
  all(): readonly Problem[] {
    const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
    return [...this.#all.values()].sort(
      ({ at: a }, { at: b }) => order(a.file, b.file) || a.line - b.line || a.column - b.column,
    )
  }
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}

/** Words that people write instead of ours. */
const MEANT: Readonly<Record<string, string>> = {
  是: 'yes',
  有: 'yes',
  否: 'no',
  不: 'no',
  没有: 'no',
  true: 'yes',
  false: 'no',
}
export const meant = (word: string): string | undefined =>
  Object.prototype.hasOwnProperty.call(MEANT, word.toLowerCase()) ? MEANT[word.toLowerCase()] : undefined

/** The most similar known word; undefined if none is similar. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const all = [...known]
  const same = meant(word)
  if (same !== undefined) return all.includes(same) ? same : undefined
  let best: { word: string; distance: number } | undefined
  for (const one of all) {
    const far = distance(word, one)
    if (!best || far < best.distance) best = { word: one, distance: far }
  }
  return best && best.distance <= Math.max(2, word.length / 2) ? best.word : undefined
}

/** 「没有“to-young”这个结论，最像的是“too-young”」 */
export function unknown(word: string, kind: string, known: Iterable<string>): string {
  const near = nearest(word, known)
  const like = near === undefined ? '' : `，最像的是“${near}”`
  const hint = /[，、]/.test(word) ? '；几个之间要用半角的逗号“,”' : ''
  return `没有“${word}”这${kind === '项' ? '一' : '个'}${kind}${like}${hint}`
}
