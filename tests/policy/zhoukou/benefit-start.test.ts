import { UNSURE, type IsoDate } from '@/rules'
import { explain } from '@/rules/engine/explanation'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { at, outcomes, view } = asking('zhoukou/benefit-start', TODAY, { insuredIn: 'zhoukou' })

const switching = (insuredMonths: number, gap: number) => ({
  situation: 'switch',
  insuredMonths,
  gap,
  missedAgain: 'no',
})

test.each([
  [0, 'first-too-early'],
  [2, 'first-too-early'],
  [3, 'first-ready'],
  [12, 'first-ready'],
])('J13 first joined, %i payments in a row: %s', (payments, outcome) => {
  expect(outcomes({ situation: 'first', missed: 'no', payments })).toEqual([outcome])
})

test.each([
  [0, 'first-broken'],
  [2, 'first-broken'],
  [3, 'first-ready'],
])('ruling-broken-wait: a month missed, then %i payments in a row: %s', (payments, outcome) => {
  expect(outcomes({ situation: 'first', missed: 'yes', payments })).toEqual([outcome])
  expect(view({ situation: 'first', missed: 'yes', payments: 2 }).certainty).toBe('inferred')
})

test('ruling-third-payment: says that the day the third payment counts from is not written', () => {
  expect(view({ situation: 'first', missed: 'no', payments: 3 }).steps[0]?.cite).toEqual(['J13'])
})

test.each([
  [2, 'chronic-too-early'],
  [5, 'chronic-too-early'],
  [6, 'chronic-ready'],
])('J14 chronic care, %i payments in a row: %s', (payments, outcome) => {
  expect(outcomes({ situation: 'chronic', firstTime: 'yes', payments })).toEqual([outcome])
})

test('ruling-chronic-six-months: chronic care after joining again is not written', () => {
  expect(view({ situation: 'chronic', firstTime: 'no' })).toMatchObject({
    id: 'chronic-unwritten',
    verdict: 'ask',
  })
})

test.each([
  [1, ['resumes-at-once']],
  [3, ['resumes-at-once']],
  [4, ['waiting-after-arrears']],
  [24, ['waiting-after-arrears']],
])('J16 J17 ruling-three-months-owed: %i months owed: %j', (owed, expected) => {
  expect(outcomes({ situation: 'arrears', owed, missedAgain: 'no', resumed: TODAY })).toEqual(expected)
})

describe('J17 the three-month wait counts from the day of the regular payment', () => {
  const owing = { situation: 'arrears', owed: 4, missedAgain: 'no', resumed: '2024-10-10' }

  test.each([
    ['2024-10-10', 'waiting-after-arrears'],
    ['2025-01-09', 'waiting-after-arrears'],
    ['2025-01-10', 'waited-after-arrears'],
    ['2025-01-11', 'waited-after-arrears'],
  ] as const)('on %s: %s', (today, outcome) => {
    expect(outcomes(owing, today)).toEqual([outcome])
    expect(view(owing, today).dates).toMatchObject([{ kind: 'earliest', date: '2025-01-10' }])
  })

  test('a month without that day ends later, not earlier', () => {
    expect(view({ ...owing, resumed: '2024-11-30' }, '2024-12-01').dates[0]?.date).toBe('2025-03-01')
  })

  test('names the end as a day to wait for', () => {
    expect(explain(at(owing, '2024-11-01')).turn).toMatchObject({ date: '2025-01-10', to: 'better' })
  })

  test('accepts a future payment', () => {
    expect(view({ ...owing, resumed: '2026-12-01' }).dates[0]?.date).toBe('2027-03-01')
  })

  test('an unknown day gets both results', () => {
    expect(outcomes({ ...owing, resumed: UNSURE })).toEqual(['waiting-after-arrears', 'waited-after-arrears'])
  })
})

test('ruling-three-months-owed ruling-end-of-waiting: the gap, the debt and the supplement are left open', () => {
  expect(view({ situation: 'arrears', owed: 2 }).cautions.map(({ cite }) => cite)).toEqual([['J15', 'J16']])
  expect(
    view({ situation: 'arrears', owed: 4, missedAgain: 'no', resumed: TODAY }).cautions.map(
      ({ cite }) => cite,
    ),
  ).toContainEqual(['J15', 'J17'])
})

test('ruling-broken-wait: a month missed while waiting gets no day', () => {
  const answers = { situation: 'arrears', owed: 4, missedAgain: 'yes' }
  expect(at(answers).next).toBeNull()
  expect(view(answers)).toMatchObject({ id: 'wait-broken', verdict: 'ask', dates: [] })
})

test.each([
  ['first', 'hospital-at-first'],
  ['later', 'hospital-later'],
])(
  'J15 ruling-hospital-in-arrears: in hospital in the %s month owed: %s, never promised',
  (hospitalMonth, id) => {
    expect(view({ situation: 'hospital', hospitalMonth })).toMatchObject({ id, verdict: 'ask' })
  },
)

test('ruling-law-of-2027: the measure decides before and after the law, whose first day is mentioned', () => {
  for (const today of ['2026-12-31', '2027-01-01'] as const) {
    const result = view({ situation: 'first', missed: 'no', payments: 2 }, today)
    expect(result.id).toBe('first-too-early')
    expect(result.cautions.flatMap(({ cite }) => cite)).toContain('cn-N22')
  }
})

test('ruling-supplement-alone: only the yearly supplement owed: ask', () => {
  expect(view({ situation: 'supplement-only' }).verdict).toBe('ask')
})

describe('J20 J21 switching between employee and flexible insurance', () => {
  test.each([
    [23, 0, ['switch-unwritten']],
    [24, 0, ['switches-at-once']],
    [24, 3, ['switches-at-once']],
    [24, 4, ['waiting-after-switch']],
    [120, 4, ['waiting-after-switch']],
  ])('insured %i months, gap of %i: %j', (insuredMonths, gap, expected) => {
    expect(outcomes({ ...switching(insuredMonths, gap), resumed: TODAY })).toEqual(expected)
  })

  test('ruling-switching: under two years or from resident insurance, neither a wait nor its absence is promised', () => {
    for (const answers of [switching(23, 1), { situation: 'from-resident' }]) {
      const decided = view(answers)
      expect(decided).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
      expect(decided.cite).toEqual(expect.arrayContaining(['J13', 'J20']))
    }
  })

  test('ruling-former-insurance: warns not to give up the former insurance before asking', () => {
    expect(view({ ...switching(24, 4), resumed: TODAY }).cautions[0]?.cite).toEqual(['J21'])
  })

  test('ruling-two-articles: small arrears do not need two years', () => {
    expect(at({ situation: 'arrears', owed: 3 }).next).toBeNull()
  })
})

test('J1 the measure is in force from 1 June 2024', () => {
  expect(outcomes({ situation: 'first', missed: 'no', payments: 3 }, '2024-05-31')).toEqual(['not-in-force'])
  expect(outcomes({ situation: 'first', missed: 'no', payments: 3 }, '2024-06-01')).toEqual(['first-ready'])
})

test('only people insured in 周口 get its rules', () => {
  expect(outcomes({ insuredIn: 'elsewhere' })).toEqual(['elsewhere'])
})
