/** Which answers lead to one of several results, for the button that gives them. */
import { alternatives } from '@/rules/engine/alternatives'
import { answersTo } from '@/rules/engine/answering'
import { UNSURE, type Answers } from '@/rules/engine/answers'
import { interview } from '@/rules/engine/interview'
import type { Guide } from '@/rules/engine/model'
import { sample } from './sample-guide'

/** Each possible outcome with the answers that lead to it. */
function answersIn(answers: Answers, guide: Guide = sample) {
  const at = interview(guide, answers, '2026-11-23')
  return Object.fromEntries(alternatives(at).map((one) => [one.outcome, answersTo(at, one)]))
}

test('the one option that leads to a result is its answer', () => {
  expect(answersIn({ home: 'abroad', permit: UNSURE, groups: ['poor'] })).toEqual({
    outside: [{ question: 'permit', value: 'no' }],
    free: [{ question: 'permit', value: 'yes' }],
  })
})

test('options of which any would do, and spans of days, are no answer', () => {
  expect(answersIn({ home: 'north', groups: [], born: UNSURE, year: 2027 })).toEqual({
    'too-young': null,
    pay: null,
  })
})

test('a number of which only one would do is an answer', () => {
  expect(answersIn({ home: 'north', groups: [], born: '1950-01-01', year: UNSURE })).toEqual({
    pay: [{ question: 'year', value: 2027 }],
    late: null,
  })
})

test('several ways to a result give no answer, because the resident has not said which one applies', () => {
  const { free } = answersIn({ home: UNSURE, permit: 'no', groups: ['poor'] })
  expect(free).toBeNull()
})

test('of several choices an answer is known only where all of them are', () => {
  expect(answersIn({ home: 'north', groups: UNSURE, born: '2000-01-01' })).toEqual({
    free: null,
    'too-young': null,
  })
})

test('an answer after which more is asked leads to no result yet', () => {
  const later: Guide = {
    ...sample,
    outcomes: {
      ...sample.outcomes,
      free: {
        ...sample.outcomes.free,
        notes: [{ when: ['old'], ask: 'old', text: 'old', cite: ['law'] }],
      },
    },
  }
  expect(answersIn({ home: 'abroad', permit: UNSURE, groups: ['poor'] }, later)).toEqual({
    outside: [{ question: 'permit', value: 'no' }],
    free: null,
  })
})
