/** 窗口单: one page in large type to show or hand over at a counter; the most important only. */
import type { Guide, Verdict } from '../engine/model'
import type { AnsweredView, Finished } from './advice'
import { callsFor, type CallView } from './calls'
import { clausesFor, conditionFor, type ClauseView } from './clauses'
import type { DateView, OutcomeView, StatementView } from './outcome'
import { privateReasons, publicAnswers, publicDates } from './private'
import { verdictWord } from './text'

// what one sheet of paper holds in large type
const MOST_ANSWERS = 8
const MOST_PAPERS = 8
const MOST_CLAUSES = 3
const MOST_CALLS = 2

/** What was found, or one of a few possibilities. */
export interface SlipResult {
  /** 「如果…」: what would have to be so, where several results stand side by side. */
  readonly when: string | null
  readonly verdict: Verdict
  /** The verdict in a word. */
  readonly word: string
  /** With its age: 「按2023年3月的规定，可以办敬老卡」. */
  readonly headline: string
}

export interface SlipView {
  /** What the resident wants. */
  readonly title: string
  readonly results: readonly SlipResult[]
  /** The case as it was answered, without private answers. */
  readonly situation: readonly AnsweredView[]
  /** What the rules made of private answers: 「已满65周岁」 in place of a birthday. */
  readonly facts: readonly string[]
  /** Of several possible results all that any of them wants: to bring more is safe. */
  readonly papers: readonly Pick<StatementView, 'text' | 'condition'>[]
  /** How many papers more there are than the slip has room for. */
  readonly morePapers: number
  /** Where one result is certain; none that tells a private date. */
  readonly dates: readonly Pick<DateView, 'text' | 'condition'>[]
  readonly clauses: readonly ClauseView[]
  readonly calls: readonly CallView[]
  readonly callingNote: string
}

const asOfFirst = (asOf: string | null, headline: string): string =>
  asOf === null ? headline : `${asOf}，${headline}`

function resultsOf(advice: Finished): SlipResult[] {
  const result = (when: string | null, { verdict, asOf, headline }: OutcomeView): SlipResult => ({
    when,
    verdict,
    word: verdictWord(verdict),
    headline: asOfFirst(asOf, headline),
  })
  switch (advice.kind) {
    case 'decided':
      return [result(null, advice.outcome)]
    case 'alternatives':
      return advice.alternatives.map(({ when, outcome }) => result(conditionFor(advice, when), outcome))
    case 'open':
      return [
        { when: null, verdict: 'ask', word: verdictWord('ask'), headline: `先弄清：${advice.first.ask}` },
      ]
  }
}

/** The slip of a result. @param guide the one that the result is of */
export function slipView(advice: Finished, guide: Guide): SlipView {
  const outcomes =
    advice.kind === 'decided'
      ? [advice.outcome]
      : advice.kind === 'alternatives'
        ? advice.alternatives.map(({ outcome }) => outcome)
        : []
  const papers = new Map(outcomes.flatMap(({ materials }) => materials.map((paper) => [paper.text, paper])))
  return {
    title: advice.title,
    results: resultsOf(advice),
    // the first answers say who it is, and no guide asks more
    situation: publicAnswers(guide, advice).slice(0, MOST_ANSWERS),
    facts: privateReasons(guide, advice.kind === 'open' ? [] : advice.why).map(({ text }) => text),
    papers: [...papers.values()].slice(0, MOST_PAPERS),
    morePapers: Math.max(0, papers.size - MOST_PAPERS),
    dates: advice.kind === 'decided' ? publicDates(guide, advice.outcome) : [],
    clauses: clausesFor(advice, guide).slice(0, MOST_CLAUSES),
    calls: callsFor(advice, MOST_CALLS),
    callingNote: advice.callingNote,
  }
}
