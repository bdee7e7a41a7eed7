/** A short summary of a result, to store and to compare with a later one. */
import type { Finished } from './advice'
import { verdictOf } from './common'
import { headingFor } from './heading'
import { verdictWord } from './text'

export interface ResultSummary {
  /** The ids of the possible outcomes; equal keys mean equal results. */
  readonly key: string
  /** The verdict and headline, or the number of possible results. */
  readonly words: string
}

/** What all results share, otherwise that it is open. */
function undecidedWords(advice: Finished, open: string): string {
  const verdict = verdictOf(advice)
  return verdict === 'ask' ? open : `${verdictWord(verdict)}：${headingFor(advice)}`
}

export function resultSummary(advice: Finished): ResultSummary {
  switch (advice.kind) {
    case 'decided': {
      const { id, verdict, headline } = advice.outcome
      return { key: id, words: `${verdictWord(verdict)}：${headline}` }
    }
    case 'alternatives': {
      const { alternatives } = advice
      return {
        key: alternatives.map(({ outcome }) => outcome.id).join(' '),
        words: undecidedWords(advice, `还差一点没弄清，有${alternatives.length}种可能`),
      }
    }
    case 'answer-missing':
      return {
        key: advice.possible.map(({ verdict, headline }) => `${verdict} ${headline}`).join('\n'),
        words: undecidedWords(advice, '还不能下结论，先弄清一件事'),
      }
  }
}

/** Splits 「不可以：还没到年龄」 into 「不可以」 and the rest. */
const split = (words: string): readonly [verdict: string, rest: string] => {
  const [verdict = words, ...rest] = words.split('：')
  return [verdict, rest.length > 0 ? rest.join('：') : words]
}

/**
 * The shortest texts that distinguish the former and the present result: the verdicts if they differ,
 * otherwise the rest.
 */
export function toldApart(was: string, now: string): readonly [was: string, now: string] {
  const [[before, beforeRest], [after, afterRest]] = [split(was), split(now)]
  return before === after ? [beforeRest, afterRest] : [before, after]
}
