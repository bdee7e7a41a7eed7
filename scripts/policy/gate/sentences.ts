/** Where a sentence ends, and how long it is for somebody who reads it or hears it once. */
import { charactersIn } from '@/rules/authoring'

/** So many characters a sentence has at most, with its numbers and marks. */
export const LONGEST_SENTENCE = 30

const ENDS = /[。！？；\n]/

/** An official name, a title, or the words of a document: they are not ours to shorten, and count as so many characters. */
const NAMED_AS = 8
const NAME = /“[^”]*”|《[^》]*》/gu

/** Three things or more in a row, up to the next mark: they are read one by one, and count as the longest of them. */
const ROW = /[^，：、（）→]+(?:、[^，：、（）→]+){2,}/gu

const longestOf = (row: string): string =>
  row.split('、').reduce((longest, one) => (charactersIn(one) > charactersIn(longest) ? one : longest))

const lengthOf = (sentence: string): number =>
  charactersIn(
    sentence
      .replace(NAME, (name) => (charactersIn(name) > NAMED_AS ? '名'.repeat(NAMED_AS) : name))
      .replace(ROW, longestOf),
  )

export interface LongSentence {
  /** Without the mark that ends it. */
  readonly sentence: string
  /** How many characters count. */
  readonly length: number
}

/** The sentences of a text that are too long. */
export const longSentencesOf = (text: string): readonly LongSentence[] =>
  text.length <= LONGEST_SENTENCE
    ? []
    : text
        .split(ENDS)
        .filter((sentence) => sentence.length > LONGEST_SENTENCE)
        .map((sentence) => ({ sentence: sentence.trim(), length: lengthOf(sentence.trim()) }))
        .filter(({ length }) => length > LONGEST_SENTENCE)
