/**
 * Days that a month lacks, such as 29 February in a common year or 31 April. On days when the readings
 * differ, both count.
 */
import { advise, chatText, type Answers, type IsoDate, type WholeRegion } from '@/rules'
import { explain } from '@/rules/engine/explanation'
import { interview } from '@/rules/engine/interview'
import type { DatePart, Guide } from '@/rules/engine/model'
import { verify } from '@/rules/engine/verification'
import { sample } from './sample-guide'
import { sampleRegion } from './sample-region'

const region: WholeRegion = {
  ...sampleRegion,
  contacts: { desk: { kind: 'body', name: 'desk', scope: 'all', cite: 'law' } },
}

const outcomes = (guide: Guide, answers: Answers, today: IsoDate) =>
  interview(guide, answers, today).results.map(({ outcome }) => outcome)

const turning60 = (born: IsoDate) => ({ home: 'north', groups: [], born, year: 2030 })

test.each<[born: IsoDate, today: IsoDate, ...outcomes: string[]]>([
  ['1968-02-29', '2028-02-28', 'too-young'],
  ['1968-02-29', '2028-02-29', 'late'],
  ['1969-02-28', '2029-02-28', 'late'],
  ['1969-03-01', '2029-02-28', 'too-young'],
])('born %s, on %s: both readings agree', (born, today, ...expected) => {
  const year = Number(today.slice(0, 4))
  expect(outcomes(sample, { ...turning60(born), year }, today)).toEqual(expected)
})

/** The sample guide with the age limit at 61, so that the birthday falls in a common year. */
const at61: Guide = {
  ...sample,
  criteria: { ...sample.criteria, old: { ...sample.criteria.old, when: { age: { from: 61 } } } },
}

test.each<[today: IsoDate, ...outcomes: string[]]>([
  ['2029-02-27', 'too-young'],
  ['2029-02-28', 'too-young', 'late'],
  ['2029-03-01', 'late'],
])('born on 29 February, on %s of a common year', (today, ...expected) => {
  expect(outcomes(at61, { ...turning60('1968-02-29'), year: 2029 }, today)).toEqual(expected)
})

const months: Guide = {
  ...sample,
  questions: { born: sample.questions.born },
  derived: { months: { months: 'born' } },
  criteria: { full: { when: { months: { from: 6 } }, yes: 'full', no: 'not full', cite: ['law'] } },
  rules: [
    { when: ['full'], then: 'pay' },
    { when: ['!full'], then: 'too-young' },
  ],
  outcomes: {
    pay: { ...sample.outcomes.pay, cautions: [] },
    'too-young': sample.outcomes['too-young'],
  },
  days: [],
}

test.each<[since: IsoDate, today: IsoDate, ...outcomes: string[]]>([
  ['2025-08-28', '2026-02-28', 'pay'],
  ['2025-08-29', '2026-02-28', 'pay', 'too-young'],
  ['2025-08-31', '2026-02-28', 'pay', 'too-young'],
  ['2025-08-31', '2026-02-27', 'too-young'],
  ['2025-08-31', '2026-03-01', 'pay'],
  ['2027-08-29', '2028-02-29', 'pay'],
  ['2026-05-31', '2026-11-30', 'pay', 'too-young'],
])('six months since %s, on %s', (born, today, ...expected) => {
  expect(outcomes(months, { born }, today)).toEqual(expected)
})

test('a date with two readings is neither a hole nor an open question to verify', () => {
  expect(verify(months, '2026-02-01').problems).toEqual([])
  expect(verify(months, '2026-02-01', ['2026-02-28']).golden).toEqual([
    'born=months ..5 → too-young',
    'born=months 6.. → pay',
    'born=months 6../months ..5 → pay / too-young',
  ])
})

test('turn gives the later day for a better result, and the earlier one for a worse one', () => {
  const at = interview(months, { born: '2025-08-31' }, '2026-02-20')
  expect(explain(at).turn).toMatchObject({ date: '2026-03-01', outcomes: ['pay'], to: 'better' })
  const [first, second] = months.rules
  const ending: Guide = {
    ...months,
    rules: [
      { when: ['full'], then: 'too-young' },
      { when: ['!full'], then: 'pay' },
    ],
  }
  expect([first?.then, second?.then]).toEqual(['pay', 'too-young'])
  const until = interview(ending, { born: '2025-08-31' }, '2026-02-20')
  expect(explain(until).turn).toMatchObject({ date: '2026-02-28', to: 'worse' })
})

describe('advice on the day in doubt', () => {
  const read = (today: IsoDate) => advise(region, at61, { ...turning60('1968-02-29'), year: 2029 }, today)

  test('gives both results, each with its reading, and what to do', () => {
    const advice = read('2029-02-28')
    if (advice.kind !== 'alternatives') throw new Error(advice.kind)
    expect(advice.alternatives.map(({ when, outcome }) => [when, outcome.id])).toEqual([
      [expect.stringContaining('3月1日'), 'too-young'],
      [expect.stringContaining('2月28日'), 'late'],
    ])
    expect(advice.unsure).toMatchObject([{ question: 'born', howToFind: expect.stringContaining('3月1日') }])
  })

  test('gives one result on other days', () => {
    expect(read('2029-02-27').kind).toBe('decided')
    expect(read('2029-03-01').kind).toBe('decided')
  })

  test('asks for an unknown birthday, not for the reading', () => {
    const advice = advise(
      region,
      at61,
      { ...turning60('1968-02-29'), born: 'unsure', year: 2029 },
      '2029-02-28',
    )
    if (advice.kind !== 'alternatives') throw new Error(advice.kind)
    expect(advice.unsure.map(({ question }) => question)).toEqual(['born'])
    expect(advice.alternatives.map(({ when }) => when).join()).not.toContain('算满')
  })

  test('the chat message does not name the birthday', () => {
    const advice = read('2029-02-28')
    if (advice.kind === 'question') throw new Error(advice.kind)
    expect(chatText(advice, at61, 'https://wenban.example/')).not.toContain('29日')
  })
})

test.each<[kind: DatePart['kind'], date: IsoDate]>([
  ['deadline', '2029-02-28'],
  ['earliest', '2029-03-01'],
])('the %s counted from 29 February is %s in a common year', (kind, date) => {
  const young = sample.outcomes['too-young']
  const dates: DatePart[] = [{ kind, label: '61', of: 'born', plus: { years: 61 }, cite: ['law'] }]
  const guide: Guide = { ...at61, outcomes: { ...at61.outcomes, 'too-young': { ...young, dates } } }
  const advice = advise(region, guide, { ...turning60('1968-02-29'), year: 2029 }, '2029-01-10')
  expect(advice).toMatchObject({ kind: 'decided', outcome: { dates: [{ date }] } })
})
