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

test('gives the only option that leads to a result', () => {
  expect(answersIn({ home: 'abroad', permit: UNSURE, groups: ['poor'] })).toEqual({
    outside: [{ question: 'permit', value: 'no' }],
    free: [{ question: 'permit', value: 'yes' }],
  })
})

test('gives no answer if several options or a range of days would do', () => {
  expect(answersIn({ home: 'north', groups: [], born: UNSURE, year: 2027 })).toEqual({
    'too-young': null,
    pay: null,
  })
})

test('gives a number if only one would do', () => {
  expect(answersIn({ home: 'north', groups: [], born: '1950-01-01', year: UNSURE })).toEqual({
    pay: [{ question: 'year', value: 2027 }],
    late: null,
  })
})

test('gives no answer for several ways, because the resident has not said which one applies', () => {
  const { free } = answersIn({ home: UNSURE, permit: 'no', groups: ['poor'] })
  expect(free).toBeNull()
})

test('gives no answer to a choices question unless it is known for every choice', () => {
  expect(answersIn({ home: 'north', groups: UNSURE, born: '2000-01-01' })).toEqual({
    free: null,
    'too-young': null,
  })
})

test('gives no answer if more questions follow it', () => {
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
