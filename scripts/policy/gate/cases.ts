/** Checks whether the app's answers to a place's cases are as expected. */
import {
  type Answers,
  answerText,
  entriesOf,
  type Guide,
  indexOf,
  interview,
  type Question,
  search,
  type Verdict,
  verdictWord,
  type WholeRegion,
} from '@/rules/authoring'
import type { Aliases } from '../aliases'
import { finish, lookedUp } from '../answered'
import { type Answered, type Case, type Find, readCases } from '../cases'
import { cached, cachedEach, hashOf } from '../cache'
import { readCached } from '../cached-trees'
import { withoutOutcomeTexts } from '../logic'
import type { Place } from '../place'
import type { Policy } from '../policy'
import type { Problem } from '../problems'
import { placeOn } from '../slices'

const compact = (text: string): string => text.replace(/[\s“”「」]/g, '')
const NEGATION = /(不|没|无|非|别|未|勿|免)[^，。；：]{0,8}$/

/** Whether the text contains one of these wordings. */
export const says = (text: string, ways: readonly string[], aliases: Aliases): boolean =>
  ways
    .flatMap((words) => [words, ...(aliases.get(words) ?? [])])
    .some((words) => compact(text).includes(compact(words)))

/** Whether the text claims it; a negation (「不可以办」) does not count. */
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

interface Checked {
  /** What a resident reads as the answer. */
  readonly text: string
  /** The guide's outcomes that it is about, as `guide/outcome`. */
  readonly names: readonly string[]
  /** Differences from what the case expects. */
  readonly wrong: readonly string[]
}

/** Questions that the case does not answer, with possible answers; one may have been added since. */
function unanswered({ questions }: Guide, answers: Answers, given: Answers): string {
  const asked = Object.entries(questions).filter(([id]) => id in given && !(id in answers))
  if (asked.length === 0) return ''
  const ways = (question: Question): string =>
    'options' in question
      ? Object.entries(question.options)
          .map(([option, { label }]) => `${option} ${label}`)
          .join('、')
      : question.kind === 'date'
        ? '写成 2023-02-28 这样'
        : '写数字'
  return `；没有回答${asked.map(([id, question]) => `“${question.ask}”（${id}：${ways(question)}）`).join('，也没有回答')}`
}

function answerTo(region: WholeRegion, one: Answered, { today, caller }: Case): Checked {
  if (one.kind !== 'guide')
    return { text: lookedUp(region, one.kind, one.id, today, caller), names: [], wrong: [] }
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
  const text = answerText(advice)
  return {
    text,
    // the description of a later change contains headlines of other outcomes
    names: Object.entries(guide.outcomes).flatMap(([id, { headline }]) =>
      ids.has(id) || text.includes(headline) ? [`${guide.id}/${id}`] : [],
    ),
    wrong: [
      ...(expected === found
        ? []
        : [`该是${expected}，现在是${found}${unanswered(guide, one.answers, advice.given)}`]),
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

/** The findings about a case. */
interface Judged {
  /** Problems of each answer to it, in words. */
  readonly wrong: readonly (readonly string[])[]
  /** The outcomes that its answers name, as they were. */
  readonly names: Readonly<Record<string, string>>
}

function judge(region: WholeRegion, one: Case, aliases: Aliases): Judged {
  const all = one.answered.map((by) => answerTo(region, by, one))
  const names = [...new Set(all.flatMap((answer) => answer.names))]
  const wrongOf = ({ text, wrong }: Checked): readonly string[] => {
    // another outcome has other texts: reporting that it differs is enough
    if (wrong.length > 0) return wrong
    const missing = one.mentions.filter((ways) => !says(text, ways, aliases)).map((ways) => ways.join('或'))
    const claimed = one.never.filter((claim) => claims(text, claim))
    const quoted = (all: readonly string[]) => all.map((text) => `“${text}”`).join('、')
    return [
      ...(missing.length === 0 ? [] : [`没有说到${quoted(missing)}`]),
      ...(claimed.length === 0 ? [] : [`不该说${quoted(claimed)}`]),
    ]
  }
  return {
    wrong: all.map(wrongOf),
    names: Object.fromEntries(names.map((name) => [name, outcomeHash(region, name)])),
  }
}

/** A hash of an outcome's texts; empty if there is none with that name, `guide/outcome`. */
function outcomeHash({ guides }: WholeRegion, name: string): string {
  const [guide, id = ''] = name.split('/')
  const outcome = guides.find((one) => one.id === guide)?.outcomes[id]
  return outcome ? hashOf(outcome) : ''
}

/** Word lists used to check cases. */
export type Words = Pick<Policy, 'aliases' | 'synonyms'>

const indexes = new WeakMap<WholeRegion, ReturnType<typeof indexOf>>()

/** Without pinyin, whose dictionary is large: queries in cases are Chinese. */
function searchable(region: WholeRegion, synonyms: Words['synonyms']): ReturnType<typeof indexOf> {
  const index = indexes.get(region) ?? indexOf(region, {}, { synonyms })
  indexes.set(region, index)
  return index
}

function judgeFinds(region: WholeRegion, finds: readonly Find[], { synonyms }: Words): readonly Problem[] {
  if (finds.length === 0) return []
  const of = [finds, hashOf(entriesOf(region)), region.insurances, synonyms]
  return cached(region.id, `finds ${finds[0]?.at.file}`, of, () => {
    const index = searchable(region, synonyms)
    return finds.flatMap(({ at, kind, id, words }) => {
      const key = `${kind} ${region.id}/${id}`
      return words.flatMap((typed): readonly Problem[] => {
        const first = search(index, typed)
          .slice(0, 3)
          .map((found) => found.key)
        const now = first.map((one) => `“${one}”`).join('、') || '空的'
        return first.includes(key)
          ? []
          : [{ at, words: `搜索“${typed}”，前三条里该有“${key}”，现在是${now}` }]
      })
    })
  })
}

interface Ground {
  readonly base: object
  readonly faqs: object
  readonly services: object
}
const grounds = new WeakMap<WholeRegion, Ground>()

/** What answers depend on besides the guides; outcomes mention the titles of other guides. */
function groundOf(region: WholeRegion): Ground {
  const known = grounds.get(region)
  if (known) return known
  const { guides, faqs, services, changes, ...base } = region
  const titles = guides.map(({ id, title }) => [id, title])
  const ground = { base: [base, titles, changes], faqs: [faqs], services: [services] }
  grounds.set(region, ground)
  return ground
}

/** Everything that the answers to a case depend on, except the texts of the outcomes that they name. */
function restsOf(region: WholeRegion, { answered }: Case): readonly string[] {
  const { base, faqs, services } = groundOf(region)
  const guides = region.guides.filter(({ id }) => answered.some((by) => by.kind === 'guide' && by.id === id))
  return [
    base,
    ...guides.map(withoutOutcomeTexts),
    ...(answered.some(({ kind }) => kind === 'faq') ? [faqs] : []),
    ...(answered.some(({ kind }) => kind === 'item' || kind === 'network') ? [services] : []),
  ].map(hashOf)
}

/** A case without its position. */
const placeless = (one: Case): unknown => ({
  ...one,
  answered: one.answered.map((by) => ({ ...by, at: null })),
})

const dayAndGuide = ({ today, answered: [first] }: Case): string => `${first?.id ?? ''} ${today}`

/** Checks the cases; results for unchanged inputs are reused. */
function judgeAll(
  place: Place,
  name: string,
  cases: readonly Case[],
  { aliases }: Words,
): readonly Problem[] {
  const aliasHash = hashOf([...aliases])
  // guides are compiled for a day, so cases of the same day are checked together
  const byDay = [...cases].sort((a, b) => dayAndGuide(a).localeCompare(dayAndGuide(b)))
  const judged = cachedEach(
    place.region.id,
    `cases ${name}`,
    byDay.map((one) => {
      const { region } = placeOn(place, one.today)
      return {
        of: [placeless(one), restsOf(region, one), aliasHash],
        make: () => judge(region, one, aliases),
        still: ({ names }: Judged) =>
          Object.entries(names).every(([name, hash]) => outcomeHash(region, name) === hash),
      }
    }),
  )
  const wrong = new Map(byDay.map((one, i) => [one, judged[i]?.wrong ?? []]))
  return cases.flatMap((one) =>
    one.answered.flatMap((by, i) =>
      (wrong.get(one)?.[i] ?? []).map((problem): Problem => ({
        at: by.at,
        words: `${one.id}“${one.says}”由“${by.id}”回答，${problem}`,
      })),
    ),
  )
}

export interface CaseReport {
  readonly cases: number
  readonly finds: number
  readonly problems: readonly Problem[]
}

function judgeFile(place: Place, name: string, text: string, by: Words): CaseReport {
  const { region } = place
  const { cases, finds, problems } = readCases(`policy/${region.id}/${name}`, text, region, readCached)
  const wrong = problems.all()
  return {
    cases: cases.length,
    finds: finds.reduce((sum, { words }) => sum + words.length, 0),
    problems:
      wrong.length > 0 ? wrong : [...judgeAll(place, name, cases, by), ...judgeFinds(region, finds, by)],
  }
}

export function checkCases(place: Place, by: Words): CaseReport {
  const reports = [...place.cases].map(([name, text]) => judgeFile(place, name, text, by))
  return {
    cases: reports.reduce((sum, { cases }) => sum + cases, 0),
    finds: reports.reduce((sum, { finds }) => sum + finds, 0),
    problems: reports.flatMap(({ problems }) => problems),
  }
}
