/** What a resident reads in the end, and whether it says what it must and claims nothing that it must not. */
import {
  adviceText,
  advise,
  findGuide,
  readAnswers,
  UNSURE,
  type Answers,
  type Caller,
  type Finished,
  type IsoDate,
} from '@/rules'
import aliases from './aliases.json'

/** The words by which an answer is judged. */
export interface Judged {
  readonly mustMention: readonly string[]
  readonly mustNotSay: readonly string[]
}

const ALIASES: Readonly<Record<string, readonly string[]>> = aliases

const compact = (text: string) => text.replace(/[\s“”「」]/g, '')
const NEGATION = /(不|没|无|非|别|未|勿|免)[^，。；：]{0,8}$/

export function said(text: string, words: string): boolean {
  const plainer = ALIASES[words] ?? []
  return [words, ...plainer].some((way) => compact(text).includes(compact(way)))
}

/** Whether the claim is made; inside a negation (「不可以办」) it is not. */
export function claimed(text: string, claim: string): boolean {
  const parts = compact(text).split(compact(claim))
  return parts.slice(0, -1).some((before) => !NEGATION.test(before))
}

/** The result for these answers; what they leave out is not known. */
export function finish(guideId: string, raw: Answers, today: IsoDate, caller: Caller): Finished {
  const found = findGuide(guideId)
  if (!found) throw new Error(`no guide ${guideId}`)
  const { region, guide } = found
  let { answers } = readAnswers(guide, raw, today)
  for (;;) {
    const advice = advise(region, guide, answers, today, caller)
    if (advice.kind !== 'question') return advice
    answers = { ...answers, [advice.id]: UNSURE }
  }
}

/** What a resident reads in the end. */
export const read = (guideId: string, raw: Answers, today: IsoDate, caller: Caller): string =>
  adviceText(finish(guideId, raw, today, caller))

/** Judges what a resident reads. */
export function judge(text: string, { mustMention, mustNotSay }: Judged): void {
  expect({ missing: mustMention.filter((words) => !said(text, words)), text }).toEqual({ missing: [], text })
  expect({ claims: mustNotSay.filter((claim) => claimed(text, claim)), text }).toEqual({ claims: [], text })
}
