/** The explanation of an answer that is not accepted. */
import { answerProblemWords } from '@/rules/advice/answers'
import type { AnswerProblem } from '@/rules/engine/answers'
import { toDay } from '@/rules/engine/days'
import { sample } from '../engine/sample-guide'

const questions = {
  ...sample.questions,
  count: { ...sample.questions.year, unit: '口', from: 1, to: 9 },
} as const
const explain = (problem: AnswerProblem): string => answerProblemWords({ title: '某事', questions }, problem)

test('an unknown question is answered with the questions of the guide', () => {
  const words = explain({ question: 'moon', reason: 'unknown-question' })
  expect(words).toContain('某事')
  expect(words).toContain('moon')
  expect(words).toContain('home、permit、groups、born、year、count')
  expect(explain({ question: 'moon', reason: 'not-a-number', given: 'x' })).toBe(words)
  expect(explain({ question: 'home', reason: 'unknown-question' })).toContain('home、permit')
})

test('an unknown option is answered with the options, including 不清楚', () => {
  const words = explain({ question: 'home', reason: 'unknown-option', given: 'mars' })
  expect(words).toContain('mars')
  expect(words).toContain('north、south、abroad、unsure')
  expect(explain({ question: 'born', reason: 'unknown-option', given: 'mars' })).toContain('：unsure')
})

test.each(['2023-02-29', '1999-13-01'])('%s is a complete date that does not exist', (given) => {
  const words = explain({ question: 'born', reason: 'not-a-date', given })
  expect(words).toContain(given)
  expect(words).toContain('日历')
})

test.each([
  '2023-2-9',
  '2023-02',
  '0023-02-01',
  '02023-02-01',
  '2023-02-011',
  'a2023-02-01',
  '23-02-01',
  'abcd-ef-gh',
])('%s is not written as a date', (given) => {
  const words = explain({ question: 'born', reason: 'not-a-date', given })
  expect(words).toContain(given)
  expect(words).not.toContain('日历')
  expect(words).toMatch(/\d{4}-\d\d-\d\d/)
})

test('a number that is not whole is answered with the accepted ones', () => {
  const words = explain({ question: 'count', reason: 'not-a-number', given: '1.5' })
  expect(words).toContain('1.5')
  expect(words).toContain('999999999')
})

test.each([
  ['born', 'too-early', toDay('1906-11-20'), ['早', '1906-11-20']],
  ['born', 'too-late', toDay('2026-11-20'), ['晚', '2026-11-20']],
  // years are early or late, counts small or large
  ['year', 'too-early', 2024, ['早', '2024y']],
  ['year', 'too-late', 2027, ['晚', '2027y']],
  ['count', 'too-early', 1, ['小', '1口']],
  ['count', 'too-late', 9, ['大', '9口']],
] as const)('%s %s names the limit and its side', (question, reason, limit, [side, value]) => {
  const words = explain({ question, reason, limit })
  expect(words).toContain(`太${side}了`)
  expect(words).toContain(`最${side}`)
  expect(words).toContain(value)
})
