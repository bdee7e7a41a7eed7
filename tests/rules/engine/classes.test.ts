import {
  boundsOf,
  classOf,
  clockName,
  conditionsOf,
  factOf,
  firstChange,
  kindOfDay,
  optionsOf,
  testsOf,
  variablesOn,
  within,
} from '@/rules/engine/classes'
import { toDay, toIsoDate, type IsoDate } from '@/rules/engine/days'
import type { ConditionTest, DerivedFact, Guide } from '@/rules/engine/model'
import { sample } from './sample-guide'

const TODAY: IsoDate = '2026-11-23'
const { born, year } = sample.questions

/** A guide that asks for a date and tests one fact of it. */
const testing = (fact: DerivedFact, ...tests: ConditionTest[]): Guide => ({
  ...sample,
  questions: { born, year },
  derived: { fact },
  criteria: Object.fromEntries(
    tests.map((test, index) => [`c${index}`, { when: { fact: test }, yes: '', no: '', cite: [] }]),
  ),
})
const classesOf = (guide: Guide, question: string, today: IsoDate = TODAY) =>
  variablesOn(guide, toDay(today)).find((variable) => variable.question === question)?.classes ?? []
/** The classes of the birthday, each as its name and runs of dates. */
const runs = (guide: Guide, today: IsoDate = TODAY) =>
  classesOf(guide, 'born', today).map((c) =>
    c.kind === 'runs' ? [c.name, ...c.runs.map((run) => run.map(toIsoDate).join('..'))] : [],
  )

test('options that no test distinguishes form one class', () => {
  const home = {
    ...sample.questions.home,
    options: { ...sample.questions.home.options, east: { label: 'e' } },
  }
  expect(classesOf({ ...sample, questions: { ...sample.questions, home } }, 'home')).toEqual([
    { kind: 'options', options: ['north', 'east'] },
    { kind: 'options', options: ['south'] },
    { kind: 'options', options: ['abroad'] },
  ])
})

test('each option of a choices question is a separate variable, with not-chosen first', () => {
  const groups = variablesOn(sample, toDay(TODAY)).filter(({ question }) => question === 'groups')
  expect(groups.map(({ option }) => option)).toEqual(['poor', 'disabled', 'student'])
  expect(groups[0]?.classes).toEqual([
    { kind: 'chosen', chosen: false },
    { kind: 'chosen', chosen: true },
  ])
})

test('a birthday belongs to a run of days with the same tested age', () => {
  expect(runs(sample)).toEqual([
    ['age 60..', '1906-11-23..1966-11-23'],
    ['age ..59', '1966-11-24..2026-11-23'],
  ])
})

test('tests of months, days and years ahead split the answers', () => {
  expect(runs(testing({ months: 'born' }, { from: 6, to: 11 }))).toEqual([
    ['fact 12..|fact ..5', '1906-11-23..2025-11-23', '2026-05-24..2026-11-23'],
    ['fact 6..11', '2025-11-24..2026-05-23'],
  ])
  expect(runs(testing({ days: 'born' }, { to: 90 }))).toEqual([
    ['fact 91..', '1906-11-23..2026-08-24'],
    ['fact ..90', '2026-08-25..2026-11-23'],
  ])
  const ahead = classesOf(testing({ yearsAhead: 'year' }, { from: 0, to: 0 }), 'year')
  expect(ahead).toEqual([
    {
      kind: 'runs',
      runs: [
        [2024, 2025],
        [2027, 2027],
      ],
      name: 'fact ..-1|fact 1..',
    },
    { kind: 'runs', runs: [[2026, 2026]], name: 'fact 0..0' },
  ])
})

test('a test of the date itself splits at the dates it names', () => {
  const dated: Guide = {
    ...sample,
    criteria: {
      c: { when: { born: { from: '2000-01-01', to: '2000-12-31' } }, yes: '', no: '', cite: [] },
    },
  }
  expect(runs(dated)).toEqual([
    ['born ..1999-12-31|born 2001-01-01..', '1906-11-23..1999-12-31', '2001-01-01..2026-11-23'],
    ['born 2000-01-01..2000-12-31', '2000-01-01..2000-12-31'],
  ])
})

test('a test of a recurring month splits every year', () => {
  const round = testing({ monthsUntilMonthOf: 'born' }, { from: 1, to: 2 })
  const short: Guide = { ...round, questions: { ...round.questions, born: { ...born, from: 'today-2y' } } }
  const [others, [name, ...matching] = []] = runs(short)
  expect(name).toBe('fact 1..2')
  expect(matching).toEqual([
    '2024-12-01..2024-12-31',
    '2025-01-01..2025-01-31',
    '2025-12-01..2025-12-31',
    '2026-01-01..2026-01-31',
  ])
  expect(others?.slice(0, 3)).toEqual([
    'fact ..0|fact 3..',
    '2024-11-23..2024-11-30',
    '2025-02-01..2025-02-28',
  ])
  expect(others?.at(-1)).toBe('2026-11-01..2026-11-23')
})

test('a fact without a test, or a question that nothing tests, has one class', () => {
  expect(runs(testing({ days: 'born' }))).toEqual([['', '1906-11-23..2026-11-23']])
})

test('a test that holds on all days or on none splits nothing', () => {
  expect(runs(testing({ days: 'born' }, { from: 0 }, { to: -1 }))).toEqual([
    ['fact 0..', '1906-11-23..2026-11-23'],
  ])
})

test('computes facts from the answer and the day', () => {
  const today = toDay(TODAY)
  const value = (fact: DerivedFact, asked: number) => factOf(testing(fact), 'fact').value(asked, today)
  const at = toDay('2025-12-24')
  expect(value({ years: 'born' }, toDay('1960-11-24'))).toBe(65)
  expect(value({ months: 'born' }, at)).toBe(10)
  expect(value({ days: 'born' }, at)).toBe(334)
  expect(value({ yearsAhead: 'year' }, 2025)).toBe(-1)
  expect(value({ monthsUntilMonthOf: 'born' }, at)).toBe(1)
  expect(value({ monthsUntilMonthOf: 'born' }, toDay('2025-11-01'))).toBe(0)
  expect(value({ monthsUntilMonthOf: 'born' }, toDay('2025-10-31'))).toBe(11)
  expect(value({ ofToday: 'month' }, 0)).toBe(11)
  expect(value({ ofToday: 'date' }, 0)).toBe(23)
  expect(value({ ofToday: 'daysLeft' }, 0)).toBe(7)
  expect(value({ days: 'born', after: { years: 65 } }, toDay('1961-11-23'))).toBe(0)
  expect(value({ days: 'born', after: { years: 65, days: 1 } }, toDay('1961-11-24'))).toBe(-2)
  expect(factOf(sample, 'today')).toMatchObject({ question: null })
  expect(factOf(sample, 'today').value(0, today)).toBe(today)
  expect(factOf(sample, 'born')).toMatchObject({ question: 'born' })
  expect(factOf(sample, 'born').value(7, today)).toBe(7)
})

test('the last day of a month has no days left, also in February', () => {
  const left = (today: IsoDate) => factOf(testing({ ofToday: 'daysLeft' }), 'fact').value(0, toDay(today))
  expect(['2026-12-31', '2027-02-28', '2028-02-28', '2028-02-29'].map((day) => left(day as IsoDate))).toEqual(
    [0, 0, 1, 0],
  )
})

test('a number of years is complete on one day per reading, also for a birthday on 29 February', () => {
  const turning = testing({ days: 'born', after: { years: 65 } }, { from: 0, to: 0 })
  const on = (today: IsoDate, birth: IsoDate) =>
    factOf(turning, 'fact').readings.map((reading) =>
      factOf(turning, 'fact').value(toDay(birth), toDay(today), reading),
    )
  expect(on('2025-02-28', '1960-02-29')).toEqual([0, -1])
  expect(on('2025-03-01', '1960-02-29')).toEqual([1, 0])
  expect(on('2025-03-02', '1960-02-29')).toEqual([2, 1])
  expect(on('2025-03-01', '1960-03-01')).toEqual([0, 0])
  expect(runs(turning).find(([name]) => name === 'fact 0..0')).toEqual([
    'fact 0..0',
    '1961-11-23..1961-11-23',
  ])
})

test('a test is either options or a range, open at a missing end', () => {
  expect([boundsOf('a'), boundsOf(['a', 'b'])]).toEqual([null, null])
  expect(boundsOf({ from: 3 })).toEqual({ from: 3, to: Infinity })
  expect(boundsOf({ to: 3 })).toEqual({ from: -Infinity, to: 3 })
  expect(boundsOf({ from: '1970-01-02', to: '1970-01-03' })).toEqual({ from: 1, to: 2 })
  expect([optionsOf('a'), optionsOf(['a', 'b']), optionsOf({ from: 3 })]).toEqual([['a'], ['a', 'b'], []])
  expect([2, 3, 4, 5].map((n) => within(n, { from: 3, to: 4 }))).toEqual([false, true, true, false])
})

test('a criterion is one condition or a list', () => {
  const when = { home: 'north' }
  const words = { yes: '', no: '', cite: [] }
  expect(conditionsOf({ when, ...words })).toEqual([when])
  expect(conditionsOf({ when: [when, when], ...words })).toEqual([when, when])
})

test('an undefined test of a fact is ignored', () => {
  const criteria = { c: { when: { home: undefined, permit: 'yes' }, yes: '', no: '', cite: [] } }
  expect(testsOf({ ...sample, criteria })).toEqual([{ fact: 'permit', options: ['yes'], bounds: null }])
})

test('clockName lists the tests of the day that hold', () => {
  expect(clockName(sample, toDay('2024-12-31'))).toBe('')
  expect(clockName(sample, toDay('2024-12-25'))).toBe('dayNow ..25')
  expect(clockName(sample, toDay('2025-11-25'))).toBe('monthNow ..11&dayNow ..25&today 2025-01-01..')
  const twice = { ...sample.criteria, again: { ...sample.criteria.inForce } }
  expect(clockName({ ...sample, criteria: twice }, toDay('2025-12-31'))).toBe('today 2025-01-01..')
})

test('the kind of day is the same until a test of the day or a possible class changes', () => {
  const kind = (today: IsoDate) => kindOfDay(sample, toDay(today))
  expect(kind('2026-11-23')).toBe(kind('2026-03-01'))
  expect(kind('2026-11-23')).not.toBe(kind('2026-11-26'))
  // the question accepts dates only from a fixed day on: the later class is impossible at first
  const late: Guide = {
    ...testing({ days: 'born' }, { from: 100 }),
    questions: { born: { ...born, from: '2026-01-01' } },
  }
  const possible = (today: IsoDate) => kindOfDay(late, toDay(today))
  expect(possible('2026-04-10')).toBe(possible('2026-01-01'))
  expect(possible('2026-04-11')).not.toBe(possible('2026-04-10'))
})

test('the kind of day ignores the month if all months of a recurring test are possible', () => {
  const round: Guide = {
    ...testing({ monthsUntilMonthOf: 'born' }, { from: 1, to: 2 }),
    questions: { born: { ...born, from: 'today-2y' } },
  }
  expect(kindOfDay(round, toDay('2026-11-23'))).toBe(kindOfDay(round, toDay('2026-12-01')))
})

test('classOf finds the class of an answer', () => {
  const variables = variablesOn(sample, toDay(TODAY))
  const index = (question: string, answer: Parameters<typeof classOf>[1], option?: string) => {
    const variable = variables.find((v) => v.question === question && v.option === option)
    if (!variable) throw new Error('the sample asks this')
    return classOf(variable, answer)
  }
  expect([index('home', 'north'), index('home', 'south'), index('home', 'abroad')]).toEqual([0, 1, 2])
  expect([index('groups', ['poor'], 'poor'), index('groups', ['poor'], 'student')]).toEqual([1, 0])
  expect([index('born', '1966-11-23'), index('born', '1966-11-24')]).toEqual([0, 1])
  expect([index('born', '1906-11-23'), index('born', '2026-11-23')]).toEqual([0, 1])
  expect([index('year', 2026), index('year', 2027)]).toEqual([0, 1])
  expect(() => index('home', 'west')).toThrow(new RangeError('home: west is of no class'))
  expect(() => index('year', 2028)).toThrow('year: 2028 is of no class')
  expect(() => index('home', ['north'])).toThrow('home: north is of no class')
  expect(() => index('groups', 'poor', 'poor')).toThrow('groups: poor is of no class')
})

test('classOf finds an answer in any run of its class', () => {
  const guide = testing({ months: 'born' }, { from: 6, to: 11 })
  const variable = variablesOn(guide, toDay(TODAY)).find(({ question }) => question === 'born')
  if (!variable) throw new Error('the guide asks this')
  const dates = ['1960-01-01', '2025-11-23', '2025-11-24', '2026-05-23', '2026-05-24', '2026-11-23'] as const
  expect(dates.map((date) => classOf(variable, date))).toEqual([0, 0, 1, 1, 0, 0])
})

test('a class is named by all tested facts, in any order of the tests', () => {
  expect(runs(testing({ days: 'born' }, { from: 90 }, { from: 30 })).map(([name]) => name)).toEqual([
    'fact 90..',
    'fact 30..89',
    'fact ..29',
  ])
  const both: Guide = {
    ...sample,
    derived: { age: sample.derived.age, since: { days: 'born' } },
    criteria: {
      a: { when: { age: { from: 60 } }, yes: '', no: '', cite: [] },
      b: { when: { since: { from: 30 } }, yes: '', no: '', cite: [] },
    },
  }
  expect(runs(both).map(([name]) => name)).toEqual([
    'age 60..&since 30..',
    'age ..59&since 30..',
    'age ..59&since ..29',
  ])
})

test('a test of the number itself is named by the question', () => {
  const asked: Guide = {
    ...sample,
    criteria: { c: { when: { year: { from: 2026 } }, yes: '', no: '', cite: [] } },
  }
  expect(classesOf(asked, 'year')).toEqual([
    { kind: 'runs', runs: [[2024, 2025]], name: 'year ..2025' },
    { kind: 'runs', runs: [[2026, 2027]], name: 'year 2026..' },
  ])
})

test('a month that begins on the last day is a separate class', () => {
  const round = testing({ monthsUntilMonthOf: 'born' }, { from: 1, to: 2 })
  const question = { ...born, from: '2026-10-15', to: '2026-12-01' } as const
  expect(runs({ ...round, questions: { ...round.questions, born: question } })).toEqual([
    ['fact 3..|fact ..0', '2026-10-15..2026-10-31', '2026-11-01..2026-11-30'],
    ['fact 1..2', '2026-12-01..2026-12-01'],
  ])
})

test('the kind of day changes when the same answers have passed a test', () => {
  const question = { ...born, from: '2026-01-01', to: '2026-01-10' } as const
  const passed: Guide = { ...testing({ days: 'born' }, { from: 100 }), questions: { born: question } }
  expect(kindOfDay(passed, toDay('2026-12-01'))).toBe(kindOfDay(passed, toDay('2026-11-01')))
  expect(kindOfDay(passed, toDay('2026-12-01'))).not.toBe(kindOfDay(passed, toDay('2026-02-01')))
  const counted: Guide = {
    ...testing({ yearsAhead: 'year' }, { from: 0 }),
    questions: { year: { ...year, from: 2026, to: 2026 } },
  }
  expect(kindOfDay(counted, toDay('2026-12-31'))).not.toBe(kindOfDay(counted, toDay('2027-01-01')))
})

test('firstChange finds the change from any guess', () => {
  const last = 20
  for (let change = 1; change <= last; change++)
    for (let guess = -2; guess <= last + 2; guess++)
      expect(firstChange((value) => value >= change, 0, last, guess)).toBe(change)
  expect(firstChange(() => true, 0, last, 7)).toBeNull()
})
