/**
 * Situations with expected answers, each driven through the guide that covers it. An answer is judged by what a
 * resident would read: every `mustMention` (or a plainer alias) is said, no `mustNotSay` is claimed.
 */
import type { Answers, IsoDate } from '@/rules'
import { answers as beijingTianjin } from './cases/beijing-tianjin'
import { answers as benefitStart, covers as benefitStartCovers } from './cases/benefit-start'
import cases from './cases/cases.json'
import { answers as chronicOutpatient } from './cases/chronic-outpatient'
import { answers as disabilityBus } from './cases/disability-bus'
import { ENTRIES, entryText } from './cases/entries'
import { callerOf, todayOf, type Case } from './cases/facts'
import { answers as filing } from './cases/filing'
import { answers as filingValidity } from './cases/filing-validity'
import { answers as flexibleEligibility } from './cases/flexible-eligibility'
import { answers as flexibleInsurance } from './cases/flexible-insurance'
import { claimed, judge, read, said } from './cases/judge'
import { answers as lateFiling } from './cases/late-filing'
import { answers as lowIncomeWater } from './cases/low-income-water'
import { answers as manualClaim } from './cases/manual-claim'
import { answers as refund } from './cases/refund'
import { answers as residentContribution2025 } from './cases/resident-contribution-2025'
import { answers as seniorBusCard } from './cases/senior-bus-card'
import { answers as suspension } from './cases/suspension'
import { answers as waterTier } from './cases/water-tier'

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

const driven = GUIDES.flatMap(({ guide, covers, answers, today = '2023-04-01' }) =>
  (cases as readonly Case[])
    .filter(covers)
    .map((c) => [`${c.id} by ${guide}: ${c.situation}`, c, guide, answers, today] as const),
)

test.each(driven)('%s', (_, c, guide, answers, usual) => {
  const today = todayOf(c, usual)
  judge(read(guide, answers(c.facts, c.id, today), today, callerOf(c.facts)), c)
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

test('the reader of cases sees a claim, and not its negation', () => {
  expect(claimed('今天可以办。', '可以办')).toBe(true)
  expect(claimed('今天不可以办。', '可以办')).toBe(false)
  expect(said('去医院前打社保卡上的电话', '社会保障卡')).toBe(true)
})
