/** 窗口单: the result in large type to show or hand over at a counter, with everything that the answers made necessary. */
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

/** What was found, or one of a few possibilities. */
export interface SlipResult {
  /** 「如果…」 or 「要看…」, where several results stand side by side. */
  readonly when: string | null
  readonly verdict: Verdict
  /** The verdict in a word. */
  readonly word: string
  /** 「按2023年3月的规定」, where the rule is old or undated. */
  readonly asOf: string | null
  readonly headline: string
}

export interface SlipView {
  /** What the resident wants, in a few words. */
  readonly title: string
  readonly results: readonly SlipResult[]
  /** The case as it was answered, without private answers. */
  readonly situation: readonly AnsweredView[]
  /** What the rules made of private answers: 「已满65周岁」 in place of a birthday. */
  readonly facts: readonly string[]
  /** Of several possible results all that any of them wants, with which of them wants it. */
  readonly papers: readonly Group[]
  /** None that tells a private date. */
  readonly dates: readonly Group[]
  /** The documents with the places that the verdict stands on, one line each. */
  readonly clauses: readonly string[]
  readonly calls: readonly CallView[]
  /** What the numbers begin with, where that is ours (提示); else null. */
  readonly callingTip: string | null
  /** What the office is asked. */
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

/** The slip of a result. @param guide the one that the result is of */
export function slipView(advice: Finished, guide: Guide): SlipView {
  return {
    title: shortTitle(guide),
    results: resultsOf(advice),
    situation: publicAnswers(guide, advice),
    facts: privateReasons(guide, advice.kind === 'answer-missing' ? [] : advice.why).map(({ text }) => text),
    papers: wantedBy(advice, ({ materials }) => materials),
    // paper and pictures are read on later days
    dates: wantedBy(advice, (outcome) =>
      publicDates(guide, outcome).map(({ remember }) => ({ text: remember.text, condition: null })),
    ),
    clauses: clauseLines(clausesFor(advice, guide)),
    calls: callsFor(advice),
    callingTip: advice.away === null ? null : `（提示）${firstSentence(advice.callingNote)}`,
    asks: phoneScript(advice).asksBeside,
  }
}
