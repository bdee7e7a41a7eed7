import { AnswerError, readAnswers, UNSURE, type Answers } from '@/rules/engine/answers'
import { HOLE, partsOfOutcome } from '@/rules/engine/compile'
import type { IsoDate } from '@/rules/engine/days'
import { possible, type Node } from '@/rules/engine/diagram'
import { compiledFor, interview, known, narrowToPath, questionsIn } from '@/rules/engine/interview'
import type { Guide } from '@/rules/engine/model'
import { testReading } from './readings'
import { sample } from './sample-guide'

const TODAY: IsoDate = '2026-11-23'
const outcomes = (guide: Guide, answers: Answers, today: IsoDate = TODAY) => [
  ...new Set(interview(guide, answers, today).results.map((r) => r.outcome)),
]

describe('the sample guide', () => {
  const at = (answers: Answers, today: IsoDate = TODAY) => interview(sample, answers, today)

  test('asks in order and stops when nothing can change the result', () => {
    expect(at({}).next).toBe('home')
    expect(at({ home: 'north' }).next).toBe('groups')
    expect(at({ home: 'north', groups: [] }).next).toBe('born')
    expect(at({ home: 'north', groups: [], born: '1990-01-01' }).next).toBeNull()
    expect(at({ home: 'north', groups: [], born: '1960-01-01' }).next).toBe('year')
  })

  test('asks nothing if the day alone decides', () => {
    expect(at({}, '2024-12-31')).toMatchObject({ next: null, results: [{ outcome: 'not-yet', parts: [] }] })
    expect(at({}, '2025-01-01').next).toBe('home')
  })

  test('asks a question only if its condition is known to hold', () => {
    expect(at({ home: 'abroad' }).next).toBe('permit')
    expect(at({ home: 'south' }).next).toBe('groups')
    expect(at({ home: UNSURE }).next).toBe('groups')
  })

  test('a part with `ask` makes its question matter and is part of the result', () => {
    expect(at({ home: 'south', groups: ['poor'] }).results).toEqual([
      { outcome: 'free', parts: ['southern-paper'] },
    ])
    expect(at({ home: 'north', groups: ['poor'] }).results).toEqual([{ outcome: 'free', parts: [] }])
    expect(at({ home: UNSURE, groups: ['poor'] }).results).toContainEqual({
      outcome: 'free',
      parts: ['southern-paper'],
    })
  })

  test('an unsure answer keeps every outcome it could lead to', () => {
    const answers = { home: 'north', groups: [], born: UNSURE, year: 2027 }
    expect(outcomes(sample, answers)).toEqual(['too-young', 'pay'])
  })

  test('answers that are no longer used are kept and named', () => {
    const answers = { home: 'north', permit: 'yes', groups: ['poor'], born: '1990-01-01' }
    expect(at(answers)).toMatchObject({ next: null, unused: ['permit', 'born'], answers })
  })

  test.each([
    [{ nobody: 'x' }, 'unknown-question'],
    [{ home: 'west' }, 'unknown-option'],
    [{ groups: 'poor,rich' }, 'unknown-option'],
    [{ born: '2023-02-29' }, 'not-a-date'],
    [{ born: '2026-11-24' }, 'too-late'],
    [{ born: '1906-11-22' }, 'too-early'],
    [{ year: 'soon' }, 'not-a-number'],
    [{ year: 2028 }, 'too-late'],
    [{ year: 2023 }, 'too-early'],
  ])('refuses %j: %s', (answers: Answers, reason) => {
    expect(() => at(answers)).toThrow(AnswerError)
    expect(readAnswers(sample, answers, TODAY).problems).toMatchObject([
      { question: Object.keys(answers)[0], reason },
    ])
  })

  test.each([
    { born: '2026-11-23' },
    { born: '1906-11-23' },
    { year: 2024 },
    { year: 2027 },
    { year: '2026' },
    { groups: '' },
  ])('accepts %j, bounds included', (answers: Answers) => {
    expect(() => at(answers)).not.toThrow()
  })
})

testReading('the sample', sample)

test('an unknown criterion or outcome is named', () => {
  const at = interview(sample, {}, TODAY)
  expect(() => known(at, '!nothing')).toThrow(new RangeError('sample: no criterion nothing'))
  const wrong = (change: Partial<Guide>) => () => interview({ ...sample, ...change }, {}, TODAY)
  expect(wrong({ rules: [{ when: ['nothing'], then: 'free' }] })).toThrow('sample: no criterion nothing')
  expect(wrong({ rules: [{ when: ['south'], then: 'nowhere' }] })).toThrow('sample: no outcome nowhere')
  expect(() => partsOfOutcome(sample, 'nowhere')).toThrow('sample: no outcome nowhere')
})

test('a criterion is known if all remaining possibilities agree', () => {
  const at = interview(sample, { home: 'north', groups: UNSURE }, TODAY)
  expect(['south', '!south', 'open', 'helped', '!helped'].map((ref) => known(at, ref))).toEqual([
    false,
    true,
    true,
    null,
    null,
  ])
})

test('partsOfOutcome lists parts of every kind in the order they are shown', () => {
  const part = (text: string) => ({ text, tip: true as const })
  const outcome = {
    ...sample.outcomes.pay,
    notes: [part('note')],
    steps: [part('step')],
    materials: [part('material')],
    dates: [],
    timeLimit: part('limit'),
    cautions: [part('caution')],
    channels: [{ id: 'app' }],
    contacts: [{ id: 'desk' }],
  }
  const guide: Guide = { ...sample, outcomes: { pay: outcome } }
  expect(partsOfOutcome(guide, 'pay')).toEqual([
    part('note'),
    part('step'),
    part('material'),
    part('limit'),
    part('caution'),
    { id: 'app' },
    { id: 'desk' },
  ])
  expect(partsOfOutcome(sample, 'shut')).toEqual([{ text: 'wait', cite: ['law'] }, { id: 'desk' }])
})

test('all tests of a condition must hold, one condition of a list is enough, undefined tests are ignored', () => {
  const when = [
    { home: 'north', permit: undefined, year: { from: 2027 } },
    { home: ['south', 'abroad'], groups: ['poor', 'student'] },
  ]
  const guide: Guide = {
    ...sample,
    criteria: { c: { when, yes: '', no: '', cite: [] } },
    questions: { home: sample.questions.home, year: sample.questions.year, groups: sample.questions.groups },
    rules: [
      { when: ['c'], then: 'free' },
      { when: ['!c'], then: 'late' },
    ],
    outcomes: { free: { ...sample.outcomes.free, materials: [] }, late: sample.outcomes.late },
  }
  const decided = (answers: Answers) => outcomes(guide, answers)
  expect(decided({ home: 'north', year: 2027 })).toEqual(['free'])
  expect(decided({ home: 'north', year: 2026 })).toEqual(['late'])
  expect(decided({ home: 'abroad', groups: ['student'] })).toEqual(['free'])
  expect(decided({ home: 'south', groups: ['disabled'] })).toEqual(['late'])
})

test('two parts with `ask` make four results, each listed once', () => {
  const material = (when: string, ask: string) => ({ when: [when], ask, text: '', tip: true as const })
  const free = {
    ...sample.outcomes.free,
    materials: [material('south', 'a'), material('nextYear', 'b'), { text: 'always', tip: true as const }],
  }
  const guide: Guide = { ...sample, outcomes: { ...sample.outcomes, free } }
  const { results, next } = interview(guide, { home: UNSURE, groups: ['poor'] }, TODAY)
  expect(next).toBe('year')
  const parts = results.filter(({ outcome }) => outcome === 'free').map((r) => r.parts.join())
  expect([...parts].sort()).toEqual(['', 'a', 'a,b', 'b'])
})

test('a guide is compiled once per day', () => {
  const first = compiledFor(sample, TODAY)
  expect(compiledFor(sample, TODAY)).toBe(first)
  expect(compiledFor(sample, '2026-11-24').today).toBe(first.today + 1)
  expect(compiledFor({ ...sample }, TODAY)).not.toBe(first)
})

test('resultWithout is what the later rows decide', () => {
  const compiled = compiledFor(sample, TODAY)
  const index = sample.rules.findIndex(({ then }) => then === 'too-young')
  const left = (node: Node) => possible(node).includes(HOLE)
  expect(left(compiled.result)).toBe(false)
  expect(left(compiled.resultWithout(index))).toBe(true)
  expect(possible(compiled.row)).not.toContain(0) // the law is in force on that day
})

test('narrowToPath keeps unsure questions on request', () => {
  const at = interview(sample, { home: 'north', groups: [], born: UNSURE, year: UNSURE }, TODAY)
  const { result } = at.compiled
  expect(questionsIn(at.compiled, narrowToPath(at, result))).toEqual(new Set())
  expect(questionsIn(at.compiled, narrowToPath(at, result, true))).toEqual(new Set(['born', 'year']))
  expect(questionsIn(at.compiled, result)).toEqual(new Set(['home', 'permit', 'groups', 'born', 'year']))
})

test('the path holds the asked questions with their answers, in order', () => {
  const { path } = interview(sample, { groups: [], home: 'north', permit: 'yes' }, TODAY)
  expect(path).toEqual([
    { question: 'home', answer: 'north' },
    { question: 'groups', answer: [] },
  ])
  expect(interview(sample, {}, TODAY).path).toEqual([])
})

test('questions with the same option names are not confused', () => {
  const { kind, ask, howToFind, can, options } = sample.questions.permit
  const plain = { kind, ask, howToFind, can, options }
  const guide: Guide = {
    ...sample,
    questions: { first: plain, second: plain },
    criteria: {
      first: { when: { first: 'yes' }, yes: '', no: '', cite: [] },
      second: { when: { second: 'yes' }, yes: '', no: '', cite: [] },
    },
    rules: [
      { when: ['second'], then: 'shut' },
      { when: ['first'], then: 'late' },
      { when: ['!first'], then: 'not-yet' },
    ],
    outcomes: {
      shut: sample.outcomes.shut,
      late: sample.outcomes.late,
      'not-yet': sample.outcomes['not-yet'],
    },
  }
  expect(outcomes(guide, { first: 'yes', second: 'no' })).toEqual(['late'])
  expect(outcomes(guide, { first: 'no', second: 'yes' })).toEqual(['shut'])
  expect(outcomes(guide, { first: 'no', second: 'no' })).toEqual(['not-yet'])
})

test('every result is listed once, including parts with `ask` of the first outcome', () => {
  const { free, ...others } = sample.outcomes
  const { results } = compiledFor({ ...sample, outcomes: { free, ...others } }, TODAY)
  expect(results.slice(0, 2)).toEqual([
    { outcome: 'free', parts: [] },
    { outcome: 'free', parts: ['southern-paper'] },
  ])
  const names = results.map(({ outcome, parts }) => [outcome, ...parts].join())
  expect(new Set(names).size).toBe(names.length)
})
