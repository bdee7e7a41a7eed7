/** Splits texts into sentences, and measures them for somebody who reads or hears them once. */
import { charactersIn } from '@/rules/authoring'

/** Longest sentence in characters, with numbers and punctuation. */
export const LONGEST_SENTENCE = 30

const ENDS = /[。！？；\n]/

/** An official name, a title or a quotation cannot be shortened by us, and counts as this many characters. */
const NAMED_AS = 8
const NAME = /“[^”]*”|《[^》]*》/gu

/**
 * A list of three things or more, up to the next punctuation mark: read one by one, it counts as its longest
 * item.
 */
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
  /** Without its final punctuation. */
  readonly sentence: string
  /** Number of counted characters. */
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
