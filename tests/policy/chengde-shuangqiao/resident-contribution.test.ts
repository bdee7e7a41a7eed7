import { explain } from '@/rules/engine/explanation'
import { UNSURE, type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const IN_DRIVE: IsoDate = '2024-10-10'
const { region, guide, at, outcomes, view } = asking('chengde-shuangqiao/resident-contribution', IN_DRIVE)

const of2025 = (more: Answers): Answers => ({ who: 'resident', year: 'y2025', ...more })
const of2026 = (more: Answers): Answers => ({ who: 'resident', year: 'y2026', ...more })
const pay2025 = of2025({ want: 'pay' })
const pay2026 = of2026({ want: 'pay' })
const having = (...identities: string[]) => of2025({ want: 'amount', identities })

describe('the questions', () => {
  test('asks for identities only if the amount of 2025 is wanted', () => {
    expect(at({}).next).toBe('who')
    expect(at({ who: 'resident' }).next).toBe('year')
    expect(at(pay2025).next).toBeNull()
    expect(at(of2025({ want: 'amount' })).next).toBe('identities')
    expect(at(of2026({ want: 'amount' })).next).toBeNull()
    expect(at({ who: 'resident', year: 'y2027' }).next).toBeNull()
  })
})

describe('K7 K8 ruling-shut-days: days on which the contribution for 2025 can be paid', () => {
  test.each([
    ['2024-08-31', 'not-yet'],
    ['2024-09-01', 'open'],
    ['2024-09-24', 'open'],
    ['2024-09-25', 'last-day'],
    ['2024-09-26', 'shut'],
    ['2024-09-30', 'shut'],
    ['2024-10-01', 'open'],
    ['2024-10-26', 'shut'],
    ['2024-11-25', 'last-day'],
    ['2024-11-26', 'shut'],
    ['2024-12-01', 'open'],
    ['2024-12-25', 'open'],
    ['2024-12-28', 'last-day'],
    ['2024-12-29', 'over'],
    ['2025-01-10', 'over'],
    ['2025-12-31', 'over'],
    ['2026-01-01', 'expired'],
    ['2026-11-26', 'expired'],
    ['2027-06-01', 'expired'],
  ] as const)('on %s: %s', (today, outcome) => {
    expect(outcomes(pay2025, today)).toEqual([outcome])
  })

  test('a closed day names the 1st of the next month', () => {
    expect(explain(at(pay2025, '2024-09-26')).turn).toMatchObject({ date: '2024-10-01', to: 'better' })
    expect(explain(at(pay2025, '2024-11-30')).turn).toMatchObject({ date: '2024-12-01', to: 'better' })
  })

  test('the very last day has no next period, the last day of a month does', () => {
    const first = (today: IsoDate) => view(pay2025, today).notes[0]?.cite
    expect(first('2024-12-28')).toEqual(['K7'])
    expect(first('2024-09-25')).toEqual(['K8'])
  })
})

describe('K1–K6 ruling-lowest-amount: the lowest amount wins, never stacked', () => {
  test.each([
    [[], 'pays-all'],
    [['low-income'], 'pays-least'],
    [['lifted'], 'pays-less'],
    [['severe-disability'], 'pays-less'],
    [['lifted', 'severe-disability'], 'pays-less'],
    [['low-income', 'severe-disability'], 'pays-least'],
    [['low-income', 'lifted', 'severe-disability'], 'pays-least'],
    [['extreme-poor', 'low-income'], 'pays-nothing'],
  ])('%j: %s', (identities, outcome) => {
    expect(outcomes(having(...identities))).toEqual([outcome])
    expect(outcomes(having(...identities), '2024-12-29')).toEqual(['over'])
    expect(outcomes(having(...identities), '2026-11-26')).toEqual(['expired'])
  })

  test('K2 ruling-extreme-poor: fully subsidised people are told to check their registration', () => {
    expect(view(having('extreme-poor'))).toMatchObject({
      verdict: 'not-needed',
      steps: [{ cite: ['K2', 'K7'] }],
    })
  })

  test('ruling-edge-of-allowance: 低保边缘 pays the full amount and is told where to ask', () => {
    expect(view(having()).notes.flatMap(({ cite }) => cite)).toContain('K16')
    expect(view(having()).contacts[0]?.id).toBe('community')
  })
})

test('ruling-drive-of-2025: after the drive, nothing is promised or refused', () => {
  for (const today of ['2024-12-29', '2026-11-26'] as const)
    expect(view(pay2025, today)).toMatchObject({ verdict: 'ask', certainty: 'unclear', channels: [] })
})

test('ruling-september-students K13 K14: for students, September is no deadline and insurance is not forced', () => {
  const cited = view({ ...pay2025, who: 'student' }).notes.flatMap(({ cite }) => cite)
  expect(cited).toEqual(expect.arrayContaining(['K9', 'K13', 'K14']))
})

test('K12 people from elsewhere can join with a residence permit', () => {
  expect(view({ ...pay2025, who: 'migrant' }).notes.flatMap(({ cite }) => cite)).toContain('K12')
})

test('K15 a newborn is never put off to next year', () => {
  for (const today of ['2024-09-26', '2024-12-30', '2026-11-26', '2027-01-01'] as const)
    expect(view({ who: 'newborn' }, today)).toMatchObject({ id: 'newborn', verdict: 'ask' })
})

describe('ruling-drive-of-2026: the drive for 2026', () => {
  test.each([
    ['2025-09-10', 'not-yet-2026', 'no'],
    ['2025-10-19', 'not-yet-2026', 'no'],
    ['2025-10-20', 'open-2026', 'yes'],
    ['2025-12-30', 'open-2026', 'yes'],
    ['2025-12-31', 'new-years-eve', 'yes'],
    ['2026-01-01', 'open-2026', 'yes'],
    ['2026-02-27', 'open-2026', 'yes'],
    ['2026-02-28', 'last-day-2026', 'yes'],
    ['2026-03-01', 'late-2026', 'ask'],
    ['2026-12-31', 'late-2026', 'ask'],
    ['2027-01-01', 'over-2026', 'ask'],
    ['2027-06-30', 'over-2026', 'ask'],
  ] as const)('on %s: %s (%s)', (today, id, verdict) => {
    expect(view(pay2026, today)).toMatchObject({ id, verdict })
  })

  test.each([
    ['before', 'resident', ['start-at-new-year']],
    ['in-drive', 'resident', ['start-on-arrival']],
    ['before', 'none', ['start-after-wait']],
    ['in-drive', 'none', ['start-after-wait']],
    ['in-drive', 'other', ['start-unclear']],
    ['later', UNSURE, ['start-after-wait']],
    ['not-yet', UNSURE, ['start-not-paid']],
  ])('paid %s, before that %s: %j', (paidWhen, yearBefore, expected) => {
    expect(outcomes(of2026({ want: 'start', paidWhen, yearBefore }), '2026-11-26')).toEqual(expected)
  })
})

test('ruling-wait: the only months mentioned are those in the text', () => {
  const waits = JSON.stringify(guide.outcomes).match(/\d+个月/g) ?? []
  expect(new Set(waits)).toEqual(new Set(['3个月']))
})

test('ruling-year-2027: no rule was found for 2027 on any day, and other years’ dates and amounts are not used instead', () => {
  for (const today of ['2025-11-01', '2026-11-26', '2026-12-31', '2027-01-01', '2027-06-30'] as const) {
    const { verdict, headline, notes } = view({ who: 'resident', year: 'y2027' }, today)
    expect(verdict).toBe('ask')
    expect(headline).toMatch(/2027年.*没有找到/)
    expect(notes.map(({ text }) => text).join('')).not.toMatch(/400元|2月28日|12月28日/)
  }
})

test('a result for a year names the year in its headline', () => {
  const years = Object.entries(guide.outcomes).filter(([id]) => !['newborn', 'elsewhere'].includes(id))
  for (const [id, { headline }] of years) expect(`${id} ${headline}`).toMatch(/202[567]年/)
})

test('ruling-no-office: answers only for 双桥区, and no number is printed', () => {
  expect(outcomes({ who: 'elsewhere' })).toEqual(['elsewhere'])
  expect(Object.values(region.contacts).map(({ kind }) => kind)).not.toContain('phone')
  expect(JSON.stringify(region)).not.toMatch(/\d{7}|12345/)
})
