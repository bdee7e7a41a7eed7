import { answerProblemWords } from '@/rules/advice/answers'
import { AnswerError, limits, readAnswers, UNSURE, type Answer } from '@/rules/engine/answers'
import { toDay } from '@/rules/engine/days'
import { sample } from './sample-guide'

const TODAY = '2026-11-23'
const read = (answers: Readonly<Record<string, Answer>>) => readAnswers(sample, answers, TODAY)
const problem = (answers: Readonly<Record<string, Answer>>) => read(answers).problems[0]

test('accepts valid answers and puts them into the question’s form', () => {
  const answers = { home: 'north', groups: ['student', 'poor'], born: '1960-02-29', year: 2026 }
  expect(read(answers)).toEqual({ answers: { ...answers, groups: ['poor', 'student'] }, problems: [] })
})

test('reads numbers and lists from text, and normalises equal answers', () => {
  expect(read({ groups: 'student,,poor,student', year: '2026' }).answers).toEqual({
    groups: ['poor', 'student'],
    year: 2026,
  })
  expect(read({ groups: '' }).answers).toEqual({ groups: [] })
})

test('accepts 「不清楚」 for every question', () => {
  const all = Object.fromEntries(Object.keys(sample.questions).map((id) => [id, UNSURE]))
  expect(read(all)).toEqual({ answers: all, problems: [] })
})

test('a wrong answer does not affect the others', () => {
  const { answers, problems } = read({ home: 'west', born: '1960-01-01', nobody: 'x', year: 'soon' })
  expect(answers).toEqual({ born: '1960-01-01' })
  expect(problems.map(({ question, reason }) => [question, reason])).toEqual([
    ['home', 'unknown-option'],
    ['nobody', 'unknown-question'],
    ['year', 'not-a-number'],
  ])
})

test('inherited object properties are not questions', () => {
  expect(problem({ constructor: 'x', toString: 'y' })?.reason).toBe('unknown-question')
})

test.each([
  [{ nobody: 'x' }, '“Sample”不问“nobody”，它问：home、permit、groups、born、year'],
  [{ home: 'west' }, '没有“west”这个选项，可选：north、south、abroad、unsure'],
  [{ groups: ['poor', 'rich'] }, '没有“rich”这个选项，可选：poor、disabled、student、unsure'],
  [{ born: '2023-02-29' }, '日历上没有“2023-02-29”这一天。请再看看年、月、日（如2023-02-28）'],
  [{ born: '23-02-28' }, '“23-02-28”不是写全的日期，请写成2023-02-28这样'],
  [{ born: '1906-11-22' }, '太早了，最早填1906-11-23'],
  [{ born: '2026-11-24' }, '太晚了，最晚填2026-11-23'],
  [{ year: 'soon' }, '“soon”不能用，请填整数，从0到999999999'],
  [{ year: 2023 }, '太早了，最早填2024y'],
  [{ year: 2028 }, '太晚了，最晚填2027y'],
])('explains what is wrong with %j', (answers, text) => {
  const found = problem(answers)
  expect(found && answerProblemWords(sample, found)).toBe(text)
})

test.each([
  ['born', '1906-11-22', 'too-early'],
  ['born', '1906-11-23', undefined],
  ['born', '2026-11-23', undefined],
  ['born', '2026-11-24', 'too-late'],
  ['born', '2026-11-31', 'not-a-date'],
  ['year', 2023, 'too-early'],
  ['year', 2024, undefined],
  ['year', 2027, undefined],
  ['year', 2028, 'too-late'],
])('%s %s: %s', (question, answer, reason) => {
  expect(problem({ [question]: answer })?.reason).toBe(reason)
})

test.each(['2026.5', '-2026', '1234567890', 'x2026', '2026x', '', 2026.5, NaN, ['2026']])(
  '%j is not a number',
  (year) => {
    expect(problem({ year })?.reason).toBe('not-a-number')
  },
)

test('reads numbers of at most nine digits', () => {
  const guide = {
    title: 'Sample',
    questions: { amount: { ...sample.questions.year, from: 0, to: 1_000_000_000 } },
  }
  const amount = (text: string) => readAnswers(guide, { amount: text }, TODAY)
  expect(amount('123456789').answers).toEqual({ amount: 123_456_789 })
  expect(amount('0').answers).toEqual({ amount: 0 })
  expect(amount('1234567890').problems[0]?.reason).toBe('not-a-number')
})

test('limits depend on today and are inclusive', () => {
  const today = toDay(TODAY)
  expect(limits(sample.questions.born, today)).toEqual([toDay('1906-11-23'), today])
  expect(limits(sample.questions.year, today)).toEqual([2024, 2027])
  expect(limits({ ...sample.questions.year, from: 'year', to: 40 }, today)).toEqual([2026, 40])
})

test('AnswerError names the question and the problem', () => {
  const error = new AnswerError({ question: 'year', reason: 'too-late', limit: 2027 })
  expect(error).toMatchObject({ name: 'AnswerError', message: 'year: too-late' })
  expect(error.problem.reason).toBe('too-late')
})
