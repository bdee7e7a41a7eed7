/** A word that residents type, and the one that the documents say for it. */
export type Synonym = readonly [common: string, official: string]

const FULL_WIDTH = /[！-～]/g

/** Lower case, half width, no spaces or punctuation; common words become official ones, one after the other. */
export function plain(text: string, synonyms: readonly Synonym[]): string {
  const bare = text
    .replace(FULL_WIDTH, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
  return synonyms.reduce(
    (words, [common, official]) => (words.includes(common) ? words.split(common).join(official) : words),
    bare,
  )
}

/** The words of a query, in any order. */
export const wordsOf = (query: string, synonyms: readonly Synonym[]): string[] =>
  query
    .split(/\s+/)
    .map((word) => plain(word, synonyms))
    .filter(Boolean)

/** Neighbouring pairs of characters; a single character is itself one. */
export function pairs(text: string): string[] {
  const characters = Array.from(text)
  if (characters.length < 2) return characters
  return characters.slice(1).map((second, index) => `${characters[index] ?? ''}${second}`)
}
