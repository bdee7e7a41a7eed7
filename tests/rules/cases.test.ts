/**
 * Situations with expected answers, each driven through the guide that covers it. An answer is judged by what a
 * resident would read: every `mustMention` (or a plainer alias) is said, no `mustNotSay` is claimed.
 */
import {
  adviceText,
  advise,
  find,
  findGuide,
  findRegion,
  interview,
  isIsoDate,
  readAnswers,
  UNSURE,
  type Answers,
  type Caller,
  type IsoDate,
} from '@/rules'
import aliases from './cases/aliases.json'
import { answers as beijingTianjin } from './cases/beijing-tianjin'
import { answers as benefitStart, covers as benefitStartCovers } from './cases/benefit-start'
import cases from './cases/cases.json'
import { answers as chronicOutpatient } from './cases/chronic-outpatient'
import { answers as disabilityBus } from './cases/disability-bus'
import { ENTRIES, entryText } from './cases/entries'
import { answers as filing } from './cases/filing'
import { answers as filingValidity } from './cases/filing-validity'
import { answers as flexibleEligibility } from './cases/flexible-eligibility'
import { answers as flexibleInsurance } from './cases/flexible-insurance'
import { answers as lateFiling } from './cases/late-filing'
import lookups from './cases/lookups.json'
import { answers as lowIncomeWater } from './cases/low-income-water'
import { answers as manualClaim } from './cases/manual-claim'
import { answers as refund } from './cases/refund'
import { answers as residentContribution2025 } from './cases/resident-contribution-2025'
import { answers as seniorBusCard } from './cases/senior-bus-card'
import { answers as suspension } from './cases/suspension'
import { answers as waterTier } from './cases/water-tier'

interface Case {
  readonly id: string
  readonly topic: string
  readonly situation: string
  readonly facts: Readonly<Record<string, string | number | boolean | null>>
  readonly mustMention: readonly string[]
  readonly mustNotSay: readonly string[]
}

/** Which guides answer the cases of a topic. */
const GUIDES: readonly {
  readonly guide: string
  readonly covers: (c: Case) => boolean
  readonly answers: (facts: Case['facts'], id: string, today: IsoDate) => Answers
  /** The day of cases that name none. */
  readonly today?: IsoDate
}[] = [
  {
    guide: 'qinhuangdao/filing',
    covers: (c) => ['filing', 'exclusion', 'validity', 'retro', 'scope'].includes(c.topic),
    answers: filing,
  },
  {
    guide: 'qinhuangdao/beijing-tianjin',
    covers: (c) =>
      ['filing', 'scope'].includes(c.topic) && ['北京市', '天津市'].includes(String(c.facts['dest'])),
    answers: beijingTianjin,
  },
  { guide: 'qinhuangdao/late-filing', covers: (c) => c.topic === 'retro', answers: lateFiling },
  { guide: 'qinhuangdao/filing-validity', covers: (c) => c.topic === 'validity', answers: filingValidity },
  {
    guide: 'qinhuangdao/chronic-outpatient',
    covers: (c) => c.topic === 'chronic',
    answers: chronicOutpatient,
  },
  { guide: 'qinhuangdao/manual-claim', covers: (c) => c.topic === 'reimburse', answers: manualClaim },
  { guide: 'qinhuangdao/refund', covers: (c) => c.topic === 'refund', answers: refund },
  { guide: 'qinhuangdao/senior-bus-card', covers: (c) => c.topic === 'senior', answers: seniorBusCard },
  {
    guide: 'qinhuangdao/flexible-insurance',
    covers: (c) => c.topic === 'flexQHD',
    answers: flexibleInsurance,
  },
  { guide: 'qinhuangdao/disability-bus', covers: (c) => c.topic === 'disability', answers: disabilityBus },
  { guide: 'qinhuangdao/suspension', covers: (c) => c.topic === 'suspend', answers: suspension },
  {
    guide: 'qinhuangdao/low-income-water',
    covers: ({ topic, facts }) => topic === 'water' && 'dibao' in facts,
    answers: lowIncomeWater,
  },
  {
    guide: 'qinhuangdao/water-tier',
    covers: ({ topic, facts }) => topic === 'water' && 'persons' in facts,
    answers: waterTier,
  },
  {
    guide: 'zhoukou/flexible-eligibility',
    covers: ({ topic, facts }) => topic === 'flexZK' && !benefitStartCovers(facts),
    answers: flexibleEligibility,
    today: '2024-11-01',
  },
  {
    guide: 'zhoukou/benefit-start',
    covers: ({ topic, facts }) => topic === 'flexZK' && benefitStartCovers(facts),
    answers: benefitStart,
    today: '2024-11-01',
  },
  {
    guide: 'chengde-shuangqiao/resident-contribution-2025',
    covers: (c) => c.topic === 'chengde',
    answers: residentContribution2025,
    today: '2024-10-10',
  },
]

/** Case districts and insurances in the words of the region, where they pick a number to call. */
const CALLER = {
  district: {
    海港区: 'haigang',
    北戴河区: 'beidaihe',
    开发区: 'kaifaqu',
    抚宁区: 'funing',
    昌黎县: 'changli',
    卢龙县: 'lulong',
    青龙满族自治县: 'qinglong',
    北戴河新区: 'beidaihe-new-area',
  },
  insurance: { 职工: 'employee', 居民: 'resident', 灵活就业: 'flexible' },
} as const

const callerOf = (facts: Case['facts']): Caller =>
  Object.fromEntries(
    Object.entries(CALLER).flatMap(([key, names]) => {
      const id = Object.entries(names).find(([name]) => name === facts[key])?.[1]
      return id === undefined ? [] : [[key, id]]
    }),
  )

const ALIASES: Readonly<Record<string, readonly string[]>> = aliases

const compact = (text: string) => text.replace(/[\s“”「」]/g, '')
const NEGATION = /(不|没|无|非|别|未|勿|免)[^，。；：]{0,8}$/

function said(text: string, words: string): boolean {
  const plainer = ALIASES[words] ?? []
  return [words, ...plainer].some((way) => compact(text).includes(compact(way)))
}

/** Whether the claim is made; inside a negation (「不可以办」) it is not. */
function claimed(text: string, claim: string): boolean {
  const parts = compact(text).split(compact(claim))
  return parts.slice(0, -1).some((before) => !NEGATION.test(before))
}

/** What a resident reads in the end. */
function read(guideId: string, raw: Answers, today: IsoDate, facts: Case['facts']): string {
  const found = findGuide(guideId)
  if (!found) throw new Error(`no guide ${guideId}`)
  const { region, guide } = found
  const caller = callerOf(facts)
  let { answers } = readAnswers(guide, raw, today)
  for (;;) {
    const advice = advise(region, guide, answers, today, caller)
    if (advice.kind !== 'question') return adviceText(advice)
    answers = { ...answers, [advice.id]: UNSURE } // what a case does not tell is not known
  }
}

const driven = GUIDES.flatMap(({ guide, covers, answers, today = '2023-04-01' }) =>
  (cases as readonly Case[])
    .filter(covers)
    .map((c) => [`${c.id} by ${guide}: ${c.situation}`, c, guide, answers, today] as const),
)

function todayOf({ id, facts }: Case, usual: IsoDate): IsoDate {
  const today = String(facts['today'] ?? usual)
  if (!isIsoDate(today)) throw new Error(`${id}: ${today} is no date`)
  return today
}

/** Judges what a resident reads. */
function judge(text: string, { mustMention, mustNotSay }: Case): void {
  expect({ missing: mustMention.filter((words) => !said(text, words)), text }).toEqual({ missing: [], text })
  expect({ claims: mustNotSay.filter((claim) => claimed(text, claim)), text }).toEqual({ claims: [], text })
}

test.each(driven)('%s', (_, c, guide, answers, usual) => {
  const today = todayOf(c, usual)
  judge(read(guide, answers(c.facts, c.id, today), today, c.facts), c)
})

const byEntry = ENTRIES.map(([id, entry]) => {
  const c = (cases as readonly Case[]).find((one) => one.id === id)
  if (!c) throw new Error(`no case ${id}`)
  return [`${id} by ${entry}: ${c.situation}`, c, entry] as const
})

test.each(byEntry)('%s', (_, c, entry) => {
  judge(entryText(entry, todayOf(c, '2023-04-01'), callerOf(c.facts)), c)
})

test('every case is answered by a guide, a question, an item, the agencies or a number', () => {
  const answered = new Set([...driven, ...byEntry].map(([, c]) => c.id))
  expect((cases as readonly Case[]).filter(({ id }) => !answered.has(id)).map(({ id }) => id)).toEqual([])
})

/** A situation of our own, with the answers it gives, what answers it and the words that lead there. */
interface Lookup extends Case {
  /** `guide region id`, or an entry. */
  readonly by: string
  readonly answers?: Answers
  readonly outcome?: string
  readonly words: readonly string[]
}

const looked = (lookups as readonly Lookup[]).map((c) => [`${c.id} by ${c.by}: ${c.situation}`, c] as const)

test.each(looked)('%s', (_, c) => {
  const today = todayOf(c, '2024-11-01')
  const [kind, region = '', id = ''] = c.by.split(' ')
  if (kind !== 'guide') {
    judge(entryText(c.by, today, callerOf(c.facts)), c)
    return
  }
  const guide = `${region}/${id}`
  judge(read(guide, c.answers ?? {}, today, c.facts), c)
  const found = findGuide(guide)
  const results = found
    ? interview(found.guide, readAnswers(found.guide, c.answers ?? {}, today).answers, today)
    : null
  expect([...new Set(results?.results.map(({ outcome }) => outcome))]).toEqual([c.outcome])
})

const searched = looked.flatMap(([, { by, words }]) => words.map((query) => [query, by] as const))

test.each(searched)('“%s” leads to %s', (query, by) => {
  const [kind = '', place = '', id = ''] = by.split(' ')
  const region = findRegion(place)
  const first = region ? find(query, region).slice(0, 3) : []
  expect(first.map(({ key }) => key)).toContain(`${kind} ${place}/${id}`)
})

test('the reader of cases sees a claim, and not its negation', () => {
  expect(claimed('今天可以办。', '可以办')).toBe(true)
  expect(claimed('今天不可以办。', '可以办')).toBe(false)
  expect(said('去医院前打社保卡上的电话', '社会保障卡')).toBe(true)
})
