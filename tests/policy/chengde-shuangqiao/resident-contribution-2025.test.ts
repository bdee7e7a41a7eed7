import { explain } from '@/rules/engine/explanation'
import { UNSURE, type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const IN_DRIVE: IsoDate = '2024-10-10'
const { region, at, outcomes, view } = asking('chengde-shuangqiao/resident-contribution-2025', IN_DRIVE)
const resident = { who: 'resident', identities: [] }
const having = (...identities: string[]) => ({ who: 'resident', identities })
const parts = (answers: Answers, today = IN_DRIVE) => at(answers, today).results[0]?.parts

test('two questions: who pays, and the identities', () => {
  expect(at({}).next).toBe('who')
  expect(at({ who: 'resident' }).next).toBe('identities')
  expect(at(resident).next).toBeNull()
})

describe('K7 K8 ruling-shut-days: the days that take payments', () => {
  test.each([
    ['2024-08-31', 'not-yet'],
    ['2024-09-01', 'open'],
    ['2024-09-25', 'open'],
    ['2024-09-26', 'shut'],
    ['2024-09-30', 'shut'],
    ['2024-10-01', 'open'],
    ['2024-10-26', 'shut'],
    ['2024-11-25', 'open'],
    ['2024-11-26', 'shut'],
    ['2024-12-01', 'open'],
    ['2024-12-26', 'open'],
    ['2024-12-28', 'open'],
    ['2024-12-29', 'over'],
    ['2025-01-10', 'over'],
    ['2025-12-31', 'over'],
    ['2026-01-01', 'expired'],
    ['2026-11-23', 'expired'],
  ] as const)('on %s: %s', (today, outcome) => {
    expect(outcomes(resident, today)).toEqual([outcome])
  })

  test('a shut day names the 1st of the next month', () => {
    expect(explain(at(resident, '2024-09-26')).turn).toMatchObject({ date: '2024-10-01', to: 'better' })
    expect(explain(at(resident, '2024-11-30')).turn).toMatchObject({ date: '2024-12-01', to: 'better' })
  })

  test('an open day names the first day that is too late', () => {
    expect(explain(at(resident, '2024-09-03')).turn).toMatchObject({ date: '2024-09-26', to: 'worse' })
    expect(explain(at(resident, '2024-12-01')).turn).toMatchObject({ date: '2024-12-29', to: 'worse' })
  })
})

describe('K1–K6 ruling-lowest-amount: the lowest amount wins, never stacked', () => {
  test.each([
    [[], 'pays-400'],
    [['low-income'], 'pays-40'],
    [['lifted'], 'pays-160'],
    [['severe-disability'], 'pays-160'],
    [['lifted', 'severe-disability'], 'pays-160'],
    [['low-income', 'severe-disability'], 'pays-40'],
    [['low-income', 'lifted', 'severe-disability'], 'pays-40'],
  ])('%j: %s', (identities, part) => {
    expect(parts(having(...identities))).toEqual([part])
    expect(parts(having(...identities), '2024-12-29')).toEqual([part])
    expect(parts(having(...identities), '2026-11-23')).toEqual([part])
  })

  test('K2 ruling-extreme-poor: who is fully subsidised pays nothing, and is told to make sure of being registered', () => {
    for (const today of ['2024-08-31', '2024-09-26', IN_DRIVE] as const)
      expect(view(having('extreme-poor', 'low-income'), today)).toMatchObject({
        id: 'nothing-to-pay',
        verdict: 'not-needed',
        steps: [{ cite: ['K2', 'K7'] }],
      })
    expect(parts(having('extreme-poor', 'lifted'), '2026-11-23')).toEqual(['pays-nothing'])
  })

  test('ruling-edge-of-allowance: no tier for 低保边缘: the full amount, with where to ask', () => {
    expect(view(resident).notes[0]?.cite).toContain('K16')
    expect(view(resident).contacts[0]?.id).toBe('community')
  })

  test('who does not know the identities still hears whether today takes payments', () => {
    expect(outcomes({ who: 'resident', identities: UNSURE })).toEqual(['open', 'nothing-to-pay'])
    expect(outcomes({ who: 'resident', identities: UNSURE }, '2024-12-29')).toEqual(['over'])
  })
})

test('ruling-drive-of-2025: after the drive nothing is promised and nothing refused', () => {
  for (const today of ['2024-12-29', '2026-11-23'] as const)
    expect(view(resident, today)).toMatchObject({ verdict: 'ask', certainty: 'unclear', channels: [] })
})

test('ruling-september-students K13 K14: students: September is no deadline; enrolment, and no forced insurance', () => {
  expect(parts({ ...resident, who: 'student' })).toEqual(['pays-400', 'student'])
  expect(view({ ...resident, who: 'student' }).notes.map(({ cite }) => cite)).toEqual([
    ['K1', 'K3', 'K5', 'K16'],
    ['K7', 'K9'],
    ['K13'],
    ['K14'],
  ])
})

test('K12 people from elsewhere join with a residence permit', () => {
  expect(parts({ ...resident, who: 'migrant' })).toEqual(['pays-400', 'permit'])
})

test('K15 a newborn is never sent to next year', () => {
  for (const today of ['2024-09-26', '2024-12-30', '2026-11-23'] as const)
    expect(view({ who: 'newborn' }, today)).toMatchObject({ id: 'newborn', verdict: 'ask' })
})

test('ruling-no-office: only 双桥区 is told, and no number is printed', () => {
  expect(outcomes({ who: 'elsewhere' })).toEqual(['elsewhere'])
  expect(Object.values(region.contacts).map(({ kind }) => kind)).not.toContain('phone')
  expect(JSON.stringify(region)).not.toMatch(/\d{7}|12345/)
})
