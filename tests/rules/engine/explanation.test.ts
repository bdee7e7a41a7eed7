import { UNSURE, type Answers } from '@/rules/engine/answers'
import type { IsoDate } from '@/rules/engine/days'
import { explain, wordsOf } from '@/rules/engine/explanation'
import { interview } from '@/rules/engine/interview'
import type { Guide } from '@/rules/engine/model'
import { sample } from './sample-guide'

const explained = (answers: Answers, today: IsoDate = '2026-11-23') =>
  explain(interview(sample, answers, today))

test('why: the criteria of the row that decided', () => {
  expect(explained({ home: 'north', groups: [], born: '1960-01-01', year: 2027 }).why).toEqual([
    'nextYear',
    'old',
    'open',
  ])
  expect(explained({ home: 'abroad', permit: 'no' }).why).toEqual(['abroad', '!permit'])
})

test('why: only known criteria if an unsure answer leaves the row open', () => {
  expect(explained({ home: 'north', groups: [], born: '1960-01-01', year: UNSURE }).why).toEqual([
    'old',
    'open',
  ])
})

test('what would change it: an answer the resident can change, and the question asked after it', () => {
  expect(explained({ home: 'abroad', permit: 'no' }).changes).toEqual([
    { question: 'permit', options: ['yes'], outcome: 'free', stillAsked: 'groups' },
  ])
  expect(explained({ home: 'north', groups: [], born: '1990-01-01' }).changes).toEqual([])
})

test('when: the first later day on which the result differs', () => {
  const soon = { home: 'north', groups: [], born: '1966-11-25', year: 2027 }
  expect(explained(soon).turn).toEqual({ date: '2026-11-25', outcomes: ['pay'], to: 'better' })
  const now = { ...soon, born: '1960-01-01' }
  expect(explained(now).turn).toEqual({ date: '2026-11-26', outcomes: ['shut'], to: 'worse' })
})

test('when: stops looking ahead when an answer, used or not, can no longer be given', () => {
  const oldest = { home: 'north', groups: [], born: '1906-11-23', year: 2027 }
  expect(explained(oldest).turn).toBeNull()
  expect(explained({ home: 'abroad', permit: 'no', born: '1906-11-23' }).turn).toBeNull()
})

test('when: nothing within five years', () => {
  expect(explained({ home: 'north', groups: [], born: '1972-01-01' }).turn).toBeNull()
})

test('when: only while the answers can still be given', () => {
  const oldest = { home: 'north', groups: [], born: '1906-11-24', year: 2027 }
  expect(explained({ ...oldest, born: '1906-11-26' }).turn?.date).toBe('2026-11-26')
  expect(explained(oldest).turn).toBeNull()
})

test('when: an unused answer that goes out of bounds is ignored', () => {
  const soon = { home: 'north', groups: [], born: '1967-01-15', year: 2024 }
  expect(interview(sample, soon, '2026-11-23').unused).toEqual(['year'])
  expect(explained(soon).turn?.date).toBe('2027-01-15')
})

test('when: not beyond the validity of the documents', () => {
  const answers = { home: 'north', groups: [], born: '1966-11-25', year: 2027 }
  const turnUntil = (until: IsoDate) => explain(interview({ ...sample, until }, answers, '2026-11-23')).turn
  expect(turnUntil('2026-11-24')).toBeNull()
  expect(turnUntil('2026-11-25')).not.toBeNull()
})

test('also: other refusals that are known to hold', () => {
  const answers = { home: 'abroad', permit: 'no', groups: [], born: '1990-01-01' }
  expect(explained(answers).also).toEqual([])
  const [notYet, outside, free, tooYoung, ...rest] = sample.rules
  if (!notYet || !outside || !free || !tooYoung) throw new Error('the sample has these rows')
  const guide = { ...sample, rules: [notYet, free, tooYoung, outside, ...rest] }
  expect(explain(interview(guide, answers, '2026-11-23'))).toMatchObject({
    why: ['!old'],
    also: [{ outcome: 'outside', because: ['abroad', '!permit'] }],
  })
})

test('what would change it: groups options with the same effect, without the given one', () => {
  const home = { ...sample.questions.home, can: 'choose' as const }
  const guide: Guide = { ...sample, questions: { ...sample.questions, home } }
  const answers = { home: 'abroad', permit: 'no', groups: ['poor'] }
  expect(explain(interview(guide, answers, '2026-11-23')).changes).toEqual([
    { question: 'home', options: ['north', 'south'], outcome: 'free', stillAsked: null },
    { question: 'permit', options: ['yes'], outcome: 'free', stillAsked: null },
  ])
})

test('what would change it: nothing without a better verdict', () => {
  const home = { ...sample.questions.home, can: 'choose' as const }
  const guide: Guide = { ...sample, questions: { ...sample.questions, home } }
  expect(explain(interview(guide, { home: 'north', groups: ['poor'] }, '2026-11-23')).changes).toEqual([])
})

test('when: looks ahead exactly five years', () => {
  const born = (date: IsoDate) =>
    explained({ home: 'north', groups: [], born: date, year: UNSURE }).turn?.date
  expect(born('1971-11-22')).toBe('2031-11-22')
  expect(born('1971-11-23')).toBe('2031-11-23')
  expect(born('1971-11-24')).toBeUndefined()
})

test('when: not beyond the last year in which the answers can be given', () => {
  const late = { home: 'north', groups: [], born: '1960-01-01', year: 2025 }
  expect(explained(late, '2026-11-23').turn).toBeNull() // late in 2026 and 2027, no answer from 2028 on
})

test('when: a different result that is no better is marked “other”', () => {
  const rules = sample.rules.map((rule) => (rule.then === 'late' ? { ...rule, then: 'shut' as const } : rule))
  const guide: Guide = { ...sample, rules }
  const at = interview(guide, { home: 'north', groups: [], born: '1960-01-01', year: UNSURE }, '2026-11-25')
  expect(explain(at).turn).toEqual({ date: '2026-11-26', outcomes: ['shut'], to: 'other' })
})

test('also: leaves out a refusal without a criterion of its own, and what is not known', () => {
  const [notYet, outside, ...rest] = sample.rules
  if (!notYet || !outside) throw new Error('the sample has these rows')
  const twice: Guide = { ...sample, rules: [notYet, outside, { ...outside, then: 'too-young' }, ...rest] }
  const answers = { home: 'abroad', permit: 'no' }
  expect(explain(interview(twice, answers, '2026-11-23')).also).toEqual([])
})

test('also: nothing unless the result is a refusal', () => {
  expect(explained({ home: 'south', groups: ['poor'], born: '1990-01-01' }).also).toEqual([])
})

test('the words of a criterion follow its negation', () => {
  const at = interview(sample, {}, '2026-11-23')
  expect(wordsOf(at, 'abroad')).toEqual({ text: 'abroad', cite: ['law'] })
  expect(wordsOf(at, '!abroad')).toEqual({ text: 'not abroad', cite: ['law'] })
  expect(() => wordsOf(at, '!nothing')).toThrow('sample: no criterion nothing')
})

describe('also, with the age checked before the place', () => {
  const [notYet, outside, free, tooYoung, ...rest] = sample.rules
  const known = [notYet, free, tooYoung, outside, ...rest].flatMap((rule) => rule ?? [])
  const rules: Guide['rules'] = [...known, { when: ['abroad'], then: 'late' }]
  const alsoOf = (answers: Answers) => explain(interview({ ...sample, rules }, answers, '2026-11-23')).also
  const young = { home: 'abroad', permit: 'no', groups: [], born: '1990-01-01' }

  test('names another refusal that would hold, and no other verdict', () => {
    expect(alsoOf(young)).toEqual([{ outcome: 'outside', because: ['abroad', '!permit'] }])
  })

  test('is empty while a result other than a refusal is possible', () => {
    expect(alsoOf({ ...young, groups: UNSURE })).toEqual([])
  })

  test('leaves out a refusal that holds only in part', () => {
    expect(alsoOf({ ...young, permit: 'yes' })).toEqual([])
  })
})

test('what would change it: the best outcome that the other answer may lead to', () => {
  const home = { ...sample.questions.home, can: 'choose' as const }
  const guide: Guide = { ...sample, questions: { ...sample.questions, home } }
  const { changes } = explain(
    interview(guide, { home: 'abroad', permit: 'no', born: '1990-01-01' }, '2026-11-23'),
  )
  expect(changes[0]).toEqual({
    question: 'home',
    options: ['north', 'south'],
    outcome: 'free', // or too young, by an answer that is still asked
    stillAsked: 'groups',
  })
})

test('when: an unused answer that is already out of bounds is ignored', () => {
  const answers = { home: 'north', groups: [], born: '1968-01-01', year: 2025 }
  expect(explained(answers)).toMatchObject({ turn: { date: '2028-01-01', to: 'better' } })
})

test('when: not beyond the last day on which the date can be given', () => {
  const born = { ...sample.questions.born, from: 'today-1y' } as const
  const guide: Guide = {
    ...sample,
    questions: { born },
    derived: { since: { days: 'born' } },
    criteria: {
      long: { when: { since: { from: 300 } }, yes: '', no: '', cite: [] },
      longer: { when: { since: { from: 400 } }, yes: '', no: '', cite: [] },
    },
    rules: [
      { when: ['longer'], then: 'outside' },
      { when: ['long'], then: 'pay' },
      { when: ['!long'], then: 'too-young' },
    ],
    outcomes: {
      outside: sample.outcomes.outside,
      pay: sample.outcomes.pay,
      'too-young': sample.outcomes['too-young'],
    },
  }
  const turn = (date: IsoDate) => explain(interview(guide, { born: date }, '2026-11-23')).turn
  expect(turn('2026-11-23')).toEqual({ date: '2027-09-19', outcomes: ['pay'], to: 'better' })
  expect(turn('2025-11-25')).toBeNull()
})

test('when: includes the last day on which the date can be given', () => {
  const born = { ...sample.questions.born, from: 'today-1y' } as const
  const after = (days: number): Guide => ({
    ...sample,
    questions: { born },
    derived: { since: { days: 'born' } },
    criteria: { long: { when: { since: { from: days } }, yes: '', no: '', cite: [] } },
    rules: [
      { when: ['long'], then: 'pay' },
      { when: ['!long'], then: 'too-young' },
    ],
    outcomes: { pay: sample.outcomes.pay, 'too-young': sample.outcomes['too-young'] },
  })
  const turn = (days: number) => explain(interview(after(days), { born: '2025-12-01' }, '2026-11-23')).turn
  expect(turn(365)?.date).toBe('2026-12-01')
  expect(turn(366)).toBeNull()
})

describe('when: a result that lasts only one day, such as 「今天是最后一天」,', () => {
  /** Free for ten days, then another result for `days` days, then too late. */
  const lasting = (days: number): Guide => ({
    ...sample,
    questions: { born: sample.questions.born },
    derived: { since: { days: 'born' } },
    criteria: {
      last: { when: { since: { from: 10 } }, yes: '', no: '', cite: [] },
      over: { when: { since: { from: 10 + days } }, yes: '', no: '', cite: [] },
    },
    rules: [
      { when: ['over'], then: 'too-young' },
      { when: ['last'], then: 'pay' },
      { when: ['!last'], then: 'free' },
    ],
    outcomes: {
      'too-young': sample.outcomes['too-young'],
      pay: { ...sample.outcomes.pay, verdict: 'yes' },
      free: { ...sample.outcomes.pay, verdict: 'yes' },
    },
  })
  const turn = (days: number) => explain(interview(lasting(days), { born: '2026-11-20' }, '2026-11-23')).turn

  test('is skipped for the one that follows', () => {
    expect(turn(1)).toEqual({ date: '2026-12-01', outcomes: ['too-young'], to: 'worse' })
  })

  test('is given if it lasts longer', () => {
    expect(turn(2)).toEqual({ date: '2026-11-30', outcomes: ['pay'], to: 'other' })
  })
})
