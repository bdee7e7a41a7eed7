/** Dates, ages and answers in words. */
import {
  answerWords,
  clauseWords,
  conditional,
  dateWords,
  joinedRuns,
  labelOf,
  labelsOf,
  readingWords,
  sourceDateWords,
  spanWords,
  weekendsOnlyNote,
} from '@/rules/advice/words'
import { missingDayNote, readingView } from '@/rules/advice/readings'
import type { Clause } from '@/rules/engine/alternatives'
import { toDay, type IsoDate } from '@/rules/engine/days'
import type { Guide } from '@/rules/engine/model'
import type { Source } from '@/rules/engine/region'
import { sample } from '../engine/sample-guide'
import { sampleRegion } from '../engine/sample-region'

const TODAY: IsoDate = '2026-11-20'

test('a date is written without leading zeros', () => {
  expect(dateWords('2025-05-02')).toBe('2025年5月2日')
})

test.each([
  [0, '不到1个月'],
  [1, '1个月'],
  [11, '11个月'],
  [12, '1年'],
  [13, '1年1个月'],
  [45, '3年9个月'],
])('%i months', (months, words) => {
  expect(spanWords(months)).toBe(words)
})

const source: Source = { title: '', publisher: '', dating: '', known: 'print', published: null }
test.each([
  [{ published: '2023-02' }, '2023年2月'],
  [{ published: '2023-02-05' }, '2023年2月5日'],
  [{ from: '2023-12-01' }, '2023年12月1日起实行'],
  [{}, '没有注明日期'],
] as const)('a document of %j', (dates, words) => {
  expect(sourceDateWords({ ...source, ...dates })).toBe(words)
})

test('only a day beyond the published calendar needs a note', () => {
  expect(weekendsOnlyNote(true)).toBe('')
  expect(weekendsOnlyNote(false)).toContain('周末')
})

const { home, groups, born, year } = sample.questions
test('an answer is written in the words of its question', () => {
  expect(labelsOf(home, 'south')).toBe('s')
  expect(labelsOf(home, 'moon')).toBe('moon')
  expect(labelsOf(groups, ['poor', 'student'])).toBe('p、s')
  expect(labelsOf(groups, 'poor')).toBe('p')
  expect(labelsOf(groups, [])).toBe('都没有')
  expect(labelsOf(born, '1950-01-02')).toBe('1950年1月2日')
  expect(labelsOf(year, 2026)).toBe('2026y')
  for (const question of [home, groups, born, year]) expect(labelsOf(question, 'unsure')).toBe('不清楚')
  expect(labelOf(born, 'x')).toBe('x')
  expect(labelOf(undefined, 'x')).toBe('x')
})

test('adjacent runs are joined, in order', () => {
  expect(
    joinedRuns([
      [10, 12],
      [1, 3],
      [4, 5],
      [7, 8],
    ]),
  ).toEqual([
    [1, 5],
    [7, 8],
    [10, 12],
  ])
})

test('a condition is written before its text', () => {
  expect(conditional({ text: '去', condition: null })).toBe('去')
  expect(conditional({ text: '去', condition: '如果有' })).toBe('如果有：去')
})

describe('a month without that day', () => {
  test('ends on its last day or the day after', () => {
    expect(readingWords('last-day', '2026-02-28')).toContain('2月28日')
    expect(readingWords('next-day', '2026-02-28')).toContain('3月1日')
  })

  test('is asked about without the private date, by phone if a number is printed', () => {
    const view = readingView(sampleRegion, 'born', '2026-02-28')
    expect(view.question).toBe('born')
    expect(view.label).not.toBe('')
    expect(view.ask).toMatch(/2月28日.*3月1日/)
    expect(view.howToFind).toContain('3月1日')
    expect(view.howToFind).toContain('到经办单位')
    const desk = { kind: 'phone', name: '', phone: '1', hours: null, scope: '', cite: '' } as const
    expect(readingView({ ...sampleRegion, contacts: { desk } }, 'born', '2026-02-28').howToFind).toContain(
      '打电话',
    )
  })

  test('makes a deadline early and an earliest day late', () => {
    expect(missingDayNote('deadline')).toContain('早')
    expect(missingDayNote('earliest')).toContain('晚')
  })
})

describe('a missing answer', () => {
  const count = { ...year, unit: '口', ask: 'count', from: 1, to: 9 } as const
  const guide: Guide = {
    ...sample,
    questions: {
      ...sample.questions,
      year: { ...year, unit: '年' },
      count,
      day: { ...born, ask: 'day', from: '2020-01-01' },
    },
  }
  const at = { guide, today: TODAY }
  type Runs = readonly (readonly [number, number])[]
  // the words need no more of a variable than this
  const clause = (question: string, classes: unknown, option?: string): Clause =>
    ({ variable: { question, option }, classes }) as unknown as Clause
  const ofRuns = (question: string, ...runs: Runs) => clause(question, [{ kind: 'runs', runs }])
  const only = (...ways: readonly (readonly Clause[])[]) => answerWords(at, { outcome: 'pay', ways })

  test('is quoted with its question', () => {
    const options = clause('home', [{ kind: 'options', options: ['north', 'south'] }])
    expect(clauseWords(at, options)).toBe('“home”是“n、s”')
    expect(only([options])).toBe('n、s')
    expect(clauseWords(at, clause('none', []))).toBe('')
    expect(only([clause('none', [])])).toBeNull()
  })

  test('to a choices question says whether a choice is among them', () => {
    const chosen = (is: boolean) => clause('groups', [{ kind: 'chosen', chosen: is }], 'poor')
    expect(clauseWords(at, chosen(true))).toBe('“groups”里有“p”')
    expect(clauseWords(at, chosen(false))).toBe('“groups”里没有“p”')
    expect(only([chosen(true)])).toBeNull()
  })

  test('about a reading says how the day counts', () => {
    expect(clauseWords(at, clause('born', [{ kind: 'reading', reading: 'last-day' }]))).toBe(
      readingWords('last-day', TODAY),
    )
  })

  test.each([
    ['count', [[3, 3]], '3口'],
    ['count', [[1, 3]], '3口或更少'],
    [
      'count',
      [
        [1, 2],
        [3, 3],
      ],
      '3口或更少',
    ],
    ['count', [[4, 9]], '4口或更多'],
    ['count', [[2, 8]], '2口到8口'],
    ['count', [[1, 9]], '1口到9口'],
    [
      'count',
      [
        [1, 2],
        [5, 6],
      ],
      '2口或更少、5口到6口',
    ],
    ['year', [[2024, 2025]], '2025年或更早'],
    ['year', [[2026, 2027]], '2026年或更晚'],
  ] as const)('of %s within %j', (question, runs, words) => {
    expect(only([ofRuns(question, ...runs)])).toBe(words)
    expect(clauseWords(at, ofRuns(question, ...runs))).toContain(`“${words}”`)
  })

  test.each([
    ['2020-01-01', '2021-05-01', '2021年5月1日或更早'],
    ['2021-05-01', TODAY, '2021年5月1日或更晚'],
    ['2021-05-01', '2021-05-01', '2021年5月1日'],
    // what both dates share is written once
    ['2021-05-01', '2021-05-03', '2021年5月1日到3日'],
    ['2021-05-01', '2021-06-03', '2021年5月1日到6月3日'],
    ['2021-05-01', '2022-05-03', '2021年5月1日到2022年5月3日'],
  ] as const)('from %s to %s', (first, last, words) => {
    expect(only([ofRuns('day', [toDay(first), toDay(last)])])).toBe(words)
  })

  test('is given alone only if the result depends on nothing else', () => {
    const one = ofRuns('count', [3, 3])
    expect(only([one, one])).toBeNull()
    expect(only([one], [one])).toBeNull()
    expect(only()).toBeNull()
  })
})
