/** Whether what the app says to the residents of a place's cases is what it is to say. */
import {
  answerText,
  indexOf,
  interview,
  search,
  type Verdict,
  verdictWord,
  type WholeRegion,
} from '@/rules/authoring'
import type { Aliases } from '../aliases'
import { finish, lookedUp } from '../answered'
import { type Answered, type Case, type Find, readCases } from '../cases'
import type { Place } from '../place'
import type { Policy } from '../policy'
import type { Problem } from '../problems'
import { placeOn } from '../slices'
import { keptOr } from '../kept'

const compact = (text: string): string => text.replace(/[\s“”「」]/g, '')
const NEGATION = /(不|没|无|非|别|未|勿|免)[^，。；：]{0,8}$/

/** Whether the text says it in one of these ways. */
export const says = (text: string, ways: readonly string[], aliases: Aliases): boolean =>
  ways
    .flatMap((words) => [words, ...(aliases.get(words) ?? [])])
    .some((words) => compact(text).includes(compact(words)))

/** Whether the text claims it; inside a negation (「不可以办」) it does not. */
export function claims(text: string, claim: string): boolean {
  const parts = compact(text).split(compact(claim))
  return parts.slice(0, -1).some((before) => !NEGATION.test(before))
}

type Verdicts = readonly { readonly id: string; readonly verdict: Verdict }[]
const verdictsWords = (outcomes: Verdicts): string =>
  [...outcomes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, verdict }) => `“${verdictWord(verdict)}”（${id}）`)
    .join('、')

const CERTAINTY = { clear: '文件写明', inferred: '我们的理解', unclear: '文件没写清' } as const

interface Told {
  /** What a resident reads as the answer. */
  readonly text: string
  /** What is told otherwise than the case expects. */
  readonly wrong: readonly string[]
}

function toldBy(region: WholeRegion, one: Answered, { today, caller }: Case): Told {
  if (one.kind !== 'guide') return { text: lookedUp(region, one.kind, one.id, today, caller), wrong: [] }
  const guide = region.guides.find(({ id }) => id === one.id)
  if (!guide) throw new Error(`no guide ${one.id}`)
  const advice = finish(region, guide, one.answers, today, caller)
  const ids = new Set(interview(guide, advice.given, today).results.map(({ outcome }) => outcome))
  const now = [...ids].flatMap((id) => {
    const outcome = guide.outcomes[id]
    return outcome ? [{ ...outcome, id }] : []
  })
  const [expected, found] = [verdictsWords(one.outcomes), verdictsWords(now)]
  const { certainty } = one
  return {
    text: answerText(advice),
    wrong: [
      ...(expected === found ? [] : [`该是${expected}，现在是${found}`]),
      ...(expected === found &&
      certainty !== undefined &&
      now.some((outcome) => outcome.certainty !== certainty)
        ? [
            `把握该是“${CERTAINTY[certainty]}”，现在是${now.map((outcome) => `“${CERTAINTY[outcome.certainty]}”`).join('、')}`,
          ]
        : []),
    ],
  }
}

function judge(region: WholeRegion, one: Case, aliases: Aliases): readonly Problem[] {
  return one.answered.flatMap((by) => {
    const { text, wrong } = toldBy(region, by, one)
    const missing = one.mentions.filter((ways) => !says(text, ways, aliases)).map((ways) => ways.join('或'))
    const claimed = one.never.filter((claim) => claims(text, claim))
    // another outcome says other things: that it is another one is enough
    const words = [
      ...wrong,
      ...(wrong.length > 0 || missing.length === 0
        ? []
        : [`没有说到${missing.map((said) => `“${said}”`).join('、')}`]),
      ...(wrong.length > 0 || claimed.length === 0
        ? []
        : [`不该说${claimed.map((said) => `“${said}”`).join('、')}`]),
    ]
    return words.map((said): Problem => ({
      at: by.at,
      words: `${one.id}“${one.says}”由“${by.id}”回答，${said}`,
    }))
  })
}

/** What cases are judged by, beside the place. */
export type Words = Pick<Policy, 'aliases' | 'synonyms'>

/** Without pinyin, whose dictionary is large: people are taken to have typed Chinese. */
function judgeFinds(region: WholeRegion, finds: readonly Find[], { synonyms }: Words): readonly Problem[] {
  if (finds.length === 0) return []
  const index = indexOf(region, {}, { synonyms })
  return finds.flatMap(({ at, kind, id, words }) => {
    const key = `${kind} ${region.id}/${id}`
    return words.flatMap((typed): readonly Problem[] => {
      const first = search(index, typed)
        .slice(0, 3)
        .map((found) => found.key)
      const now = first.map((one) => `“${one}”`).join('、') || '空的'
      return first.includes(key) ? [] : [{ at, words: `搜索“${typed}”，前三条里该有“${key}”，现在是${now}` }]
    })
  })
}

/** What the file's cases rest on; a case names whatever answers it. */
function groundOf({ guides, faqs, services, ...base }: WholeRegion, text: string, words: Words): unknown {
  if (text.includes('finds:')) return [base, guides, faqs, services, words.synonyms]
  return [
    base,
    guides.filter(({ id }) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text)),
    text.includes('faq:') ? faqs : [],
    /item:|network:/.test(text) ? services : null,
  ]
}

export interface CaseReport {
  readonly cases: number
  readonly finds: number
  readonly problems: readonly Problem[]
}

/** One file of cases. What was judged before and rests on the same is not judged again. */
function judgeFile(place: Place, name: string, text: string, by: Words): CaseReport {
  const { region, slices } = place
  return keptOr(
    `${region.id}-${name.replace(/\W+/g, '-')}`,
    [text, [...by.aliases], region.id, slices.map(({ from, value }) => [from, groundOf(value, text, by)])],
    () => {
      const { cases, finds, problems } = readCases(`policy/${region.id}/${name}`, text, region)
      const wrong = problems.all()
      return {
        cases: cases.length,
        finds: finds.reduce((sum, { words }) => sum + words.length, 0),
        problems:
          wrong.length > 0
            ? wrong
            : [
                ...cases.flatMap((one) => judge(placeOn(place, one.today).region, one, by.aliases)),
                ...judgeFinds(region, finds, by),
              ],
      }
    },
  )
}

export function checkCases(place: Place, by: Words): CaseReport {
  const reports = [...place.cases].map(([name, text]) => judgeFile(place, name, text, by))
  return {
    cases: reports.reduce((sum, { cases }) => sum + cases, 0),
    finds: reports.reduce((sum, { finds }) => sum + finds, 0),
    problems: reports.flatMap(({ problems }) => problems),
  }
}
