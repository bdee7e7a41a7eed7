/**
 * 窗口单: the result in large type to show or hand over at a counter, with everything that the office needs.
 */
import type { Guide, Verdict } from '../engine/model'
import type { Finished } from './advice'
import type { AnsweredView } from './question'
import { phoneScript } from './phone-script'
import { callsFor, type CallView } from './contacts'
import { clauseLines, clausesFor, conditionFor } from './clauses'
import { wantedBy, type Group } from './conditions'
import type { OutcomeView } from './outcome'
import { verdictOf } from './common'
import { headingFor } from './heading'
import { privateReasons, publicAnswers, publicDates } from './private'
import { firstSentence, shortTitle } from './short'
import { verdictWord } from './text'

/** The result, or one of a few possible results. */
export interface SlipResult {
  /** 「如果…」 or 「要看…」, if there are several results. */
  readonly when: string | null
  readonly verdict: Verdict
  /** The verdict in a word. */
  readonly word: string
  /** 「按2023年3月的规定」, if the rule is old or undated. */
  readonly asOf: string | null
  readonly headline: string
}

export interface SlipView {
  /** What the resident wants, in a few words. */
  readonly title: string
  readonly results: readonly SlipResult[]
  /** 「距今3年7个月，可能变了」; null if the rules are new, or if several results have rules of their own. */
  readonly age: string | null
  /** The case as answered, without private answers. */
  readonly situation: readonly AnsweredView[]
  /** What the rules derive from private answers: 「已满65周岁」 instead of a birthday. */
  readonly facts: readonly string[]
  /** The materials of all possible results together, each with the results that require it. */
  readonly papers: readonly Group[]
  /** Without dates that reveal a private one. */
  readonly dates: readonly Group[]
  /** The documents with the citations of the verdict, one line each. */
  readonly clauses: readonly string[]
  readonly calls: readonly CallView[]
  /** A note on the area code, which is our addition (提示); otherwise null. */
  readonly callingTip: string | null
  /** The question to the office. */
  readonly asks: string
}

function resultsOf(advice: Finished): SlipResult[] {
  const result = (when: string | null, { verdict, asOf, headline }: OutcomeView): SlipResult => ({
    when,
    verdict,
    word: verdictWord(verdict),
    asOf,
    headline,
  })
  switch (advice.kind) {
    case 'decided':
      return [result(null, advice.outcome)]
    case 'alternatives':
      return advice.alternatives.map(({ when, outcome }) => result(conditionFor(advice, when), outcome))
    case 'answer-missing': {
      const verdict = verdictOf(advice)
      const word = verdictWord(verdict)
      return verdict === 'ask'
        ? [{ when: null, verdict, word, asOf: null, headline: `先弄清：${advice.first.ask}` }]
        : [{ when: null, verdict, word, asOf: advice.asOf, headline: headingFor(advice) }]
    }
  }
}

/** The slip of a result. @param guide the guide of the result */
export function slipView(advice: Finished, guide: Guide): SlipView {
  const results = resultsOf(advice)
  return {
    title: shortTitle(guide),
    results,
    age: results.length === 1 && results[0]?.asOf !== null ? advice.age : null,
    situation: publicAnswers(guide, advice),
    facts: privateReasons(guide, advice.kind === 'answer-missing' ? [] : advice.why).map(({ text }) => text),
    papers: wantedBy(advice, ({ materials }) => materials),
    // absolute dates, because paper and pictures are read on later days
    dates: wantedBy(advice, (outcome) =>
      publicDates(guide, outcome).map(({ remember }) => ({ text: remember.text, condition: null })),
    ),
    clauses: clauseLines(clausesFor(advice, guide)),
    calls: callsFor(advice),
    callingTip: advice.away === null ? null : `（提示）${firstSentence(advice.callingNote)}`,
    asks: phoneScript(advice).asksBeside,
  }
}
