import { UNSURE, type Answers } from '@/rules/engine/answers'
import type { IsoDate } from '@/rules/engine/days'
import { explain } from '@/rules/engine/explanation'
import { interview } from '@/rules/engine/interview'
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

test('why: only what is known, where an unsure answer leaves the row open', () => {
  expect(explained({ home: 'north', groups: [], born: '1960-01-01', year: UNSURE }).why).toEqual([
    'old',
    'open',
  ])
})

test('what would change it: an answer within reach, with what would still be asked', () => {
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

test('when: nothing within five years', () => {
  expect(explained({ home: 'north', groups: [], born: '1972-01-01' }).turn).toBeNull()
})

test('when: only while the answers can still be given', () => {
  const oldest = { home: 'north', groups: [], born: '1906-11-24', year: 2027 }
  expect(explained({ ...oldest, born: '1906-11-26' }).turn?.date).toBe('2026-11-26')
  expect(explained(oldest).turn).toBeNull()
})

test('when: an answer that rests and leaves its bounds does not count then', () => {
  const soon = { home: 'north', groups: [], born: '1967-01-15', year: 2024 }
  expect(interview(sample, soon, '2026-11-23').resting).toEqual(['year'])
  expect(explained(soon).turn?.date).toBe('2027-01-15')
})

test('when: not beyond the life of the documents', () => {
  const at = interview(sample, { home: 'north', groups: [], born: '1966-11-25', year: 2027 }, '2026-11-23')
  expect(explain(at, '2026-11-24').turn).toBeNull()
  expect(explain(at, '2026-11-25').turn).not.toBeNull()
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
