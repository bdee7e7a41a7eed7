/** A result as a short chat message. */
import type { Guide } from '../engine/model'
import type { Finished } from './advice'
import { callLine, callsFor } from './contacts'
import { clausesFor, conditionFor } from './clauses'
import { wantedBy } from './conditions'
import type { OutcomeView } from './outcome'
import { publicDates } from './private'
import { undecidedLine, verdictWord } from './text'
import { conditional } from './words'

/** Chat apps fold longer messages, in characters; whole lines are dropped to stay below. */
const LONGEST = 500
const MOST_DOCUMENTS = 2
const LEFT_OUT = '（写不下的，请看完整结果。）'

interface Line {
  readonly text: string
  /** 0: always kept. Otherwise lines with the highest number are dropped first. */
  readonly leave: 0 | 1 | 2 | 3
}

const always = (...texts: readonly string[]): Line[] => texts.map((text) => ({ text, leave: 0 }))

/** Verdict and headline in one line. */
export const headlineOf = ({ verdict, asOf, headline }: OutcomeView): string =>
  `${verdictWord(verdict)}｜${asOf === null ? '' : `${asOf}，`}${headline}`

/** All materials or none: with half a list somebody would set out without a document. */
function paperLine(advice: Finished): Line[] {
  const papers = wantedBy(advice, ({ materials }) => materials).map(({ condition, texts }) =>
    conditional({ condition, text: texts.join('；') }),
  )
  return papers.length === 0 ? [] : [{ text: `带上：${papers.join('；')}`, leave: 2 }]
}

function outcomeLines(advice: Finished, guide: Guide, outcome: OutcomeView): Line[] {
  const { certaintyNote, ageNote, timeLimit } = outcome
  const steps = outcome.steps.map(conditional)
  // absolute dates, because a message may be read days later
  const dates = [
    ...publicDates(guide, outcome).map(({ remember }) => remember.text),
    ...(timeLimit ? [conditional(timeLimit)] : []),
  ]
  return [
    ...always(headlineOf(outcome), ...[certaintyNote, ageNote].filter((note) => note !== null)),
    ...steps.map((step, index): Line => ({
      text: `${index === 0 ? '现在做：' : ''}${steps.length > 1 ? `${index + 1}. ` : ''}${step}`,
      leave: 3,
    })),
    ...paperLine(advice),
    ...dates.map((text): Line => ({ text: `时间：${text}`, leave: 1 })),
  ]
}

function bodyLines(advice: Finished, guide: Guide): Line[] {
  switch (advice.kind) {
    case 'decided':
      return outcomeLines(advice, guide, advice.outcome)
    case 'alternatives':
      return [
        ...always(undecidedLine(advice) ?? `还差一点没弄清，有${advice.alternatives.length}种可能：`),
        ...advice.alternatives.flatMap(({ when, outcome }) =>
          always(`${conditionFor(advice, when)}：${headlineOf(outcome)}`),
        ),
        ...paperLine(advice),
      ]
    case 'answer-missing':
      return always(
        undecidedLine(advice) ?? '还不能下结论，先弄清一件事：',
        `${advice.first.ask}怎么查：${advice.first.howToFind}`,
      )
  }
}

/** The first number is always kept; contacts without a number are dropped before the materials. */
function callLines(advice: Finished): Line[] {
  const calls = callsFor(advice).map((call, index): Line => ({
    text: `${call.phone === null ? '问' : '电话'}：${callLine(call, ' ')}`,
    leave: index === 0 ? 0 : call.phone === null ? 3 : 1,
  }))
  return advice.away === null ? calls : [...calls, { text: `（提示）${advice.callingNote}`, leave: 1 }]
}

/** The lines that fit into `room` characters, in order. Among equal lines the last is dropped first. */
function fitting(lines: readonly Line[], room: number): readonly string[] {
  const join = (kept: readonly Line[]): string[] => [
    ...kept.map(({ text }) => text),
    ...(kept.length < lines.length ? [LEFT_OUT] : []),
  ]
  let kept = lines
  for (const leave of [3, 2, 1] as const)
    while (join(kept).join('\n').length > room) {
      const last = kept.map((line) => line.leave).lastIndexOf(leave)
      if (last < 0) break
      kept = kept.filter((_, index) => index !== last)
    }
  return join(kept)
}

/**
 * The message: verdict, what to do, whom to call and the sources. It contains no answers and no date that
 * reveals a private one. Without the link it has at most about 500 characters.
 * @param guide the guide of the result
 * @param link the address of the result, if it has one
 */
export function chatText(advice: Finished, guide: Guide, link?: string): string {
  const clauses = clausesFor(advice, guide).map(({ document, published }) => `《${document}》${published}`)
  const documents = [...new Set(clauses)].slice(0, MOST_DOCUMENTS)
  const end = [
    ...(documents.length === 0 ? [] : [`依据：${documents.join('、')}`]),
    ...(link === undefined ? [] : [`看完整结果：${link}`]),
    '以经办单位的答复为准。',
  ]
  const room = LONGEST + (link?.length ?? 0) - end.join('\n').length - 1
  const lines = [...always(`【${advice.title}】`), ...bodyLines(advice, guide), ...callLines(advice)]
  return [...fitting(lines, room), ...end].join('\n')
}
