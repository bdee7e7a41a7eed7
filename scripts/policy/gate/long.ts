/** Sentences that are too long to be read aloud in one breath. */
import type { Problem } from '../problems'
import { isKeyword, type Said } from './said'

/** So many Chinese characters a sentence has at most. */
const AT_MOST = 30

/** What is not ours to shorten: official names, titles, and what a name in braces stands for. */
const NAMES = /“[^”]*”|《[^》]*》|\{[^{}]*\}/g

const lengthOf = (sentence: string): number =>
  sentence.replace(NAMES, '').match(/[\u4e00-\u9fff]/g)?.length ?? 0

/** What only those read who keep the policy: what to write into a template. */
const isForWriters = ({ path }: Said): boolean => path.includes('write')

/** One note for each sentence that is too long. */
export const checkLong = (said: readonly Said[]): readonly Problem[] =>
  said
    .filter((one) => !isKeyword(one) && !isForWriters(one))
    .flatMap(({ at, text }) =>
      text.split(/[。！？；]/).flatMap((sentence): Problem[] => {
        const length = lengthOf(sentence)
        if (length <= AT_MOST) return []
        return [{ at, words: `这一句有${length}个字，最多${AT_MOST}个，分成两句：${sentence.trim()}` }]
      }),
    )
