import { alternatives, missingQuestions } from '@/rules/engine/alternatives'
import { UNSURE, type Answers } from '@/rules/engine/answers'
import { interview } from '@/rules/engine/interview'
import { sample } from './sample-guide'

const at = (answers: Answers) => interview(sample, answers, '2026-11-23')
/** Each outcome with its ways. A way is written as `question=options or name of the class`. */
const sideBySide = (answers: Answers) =>
  alternatives(at(answers)).map(({ outcome, ways }) => [
    outcome,
    ...ways.map((way) =>
      way
        .map(
          ({ variable, classes }) =>
            `${[variable.question, variable.option].filter(Boolean).join(':')}=${classes
              .map((c) =>
                c.kind === 'options'
                  ? c.options.join('|')
                  : c.kind === 'runs'
                    ? c.name
                    : c.kind === 'reading'
                      ? c.reading
                      : c.chosen,
              )
              .join('|')}`,
        )
        .join(' '),
    ),
  ])

test('there is a single outcome if no answer is missing', () => {
  expect(sideBySide({ home: 'north', groups: ['poor'] })).toEqual([['free', '']])
  expect(missingQuestions(at({ home: 'north', groups: ['poor'] }))).toEqual([])
})

test('each outcome says which missing answer leads to it', () => {
  const answers = { home: 'north', groups: [], born: UNSURE, year: 2027 }
  expect(sideBySide(answers)).toEqual([
    ['too-young', 'born=age ..59'],
    ['pay', 'born=age 60..'],
  ])
  expect(missingQuestions(at(answers))).toEqual(['born'])
})

test('a way names every missing answer, in guide order', () => {
  const answers = { home: 'north', groups: [], born: UNSURE, year: UNSURE }
  expect(sideBySide(answers)).toEqual([
    ['too-young', 'born=age ..59'],
    ['pay', 'born=age 60.. year=ahead 1..'],
    ['late', 'born=age 60.. year=ahead ..0'],
  ])
  expect(missingQuestions(at(answers))).toEqual(['born', 'year'])
})

test('answers that lead to the same outcome are merged', () => {
  const answers = { home: UNSURE, permit: 'no', groups: ['poor'] }
  expect(sideBySide(answers)).toContainEqual(['free', 'home=north|south', 'home=abroad permit=yes'])
})

test('every way to an outcome is listed', () => {
  const answers = { home: 'north', groups: UNSURE, born: '1990-01-01' }
  expect(sideBySide(answers)).toEqual([
    ['free', 'groups:poor=false groups:disabled=true', 'groups:poor=true'],
    ['too-young', 'groups:poor=false groups:disabled=false'],
  ])
  expect(missingQuestions(at(answers))).toEqual(['groups'])
})

test('an answer that only affects a part adds no outcome, but counts as missing', () => {
  const answers = { home: UNSURE, groups: ['poor'] }
  const free = alternatives(at(answers)).filter(({ outcome }) => outcome === 'free')
  expect(free).toHaveLength(1)
  expect(missingQuestions(at(answers))).toEqual(['home', 'permit'])
})

test('missing questions are in guide order, not diagram order', () => {
  expect(missingQuestions(at({}))).toEqual(['home', 'permit', 'groups', 'born', 'year'])
})
