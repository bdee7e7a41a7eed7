/**
 * The classes that the answers to a guide fall into on a given day: answers of one class no test tells apart,
 * so ten districts may become three classes and a birth date a few runs of days.
 */
import { limits, type Answer } from './answers'
import {
  monthsBetween,
  partsOf,
  plus,
  READINGS,
  toDay,
  toIsoDate,
  yearsBetween,
  type Day,
  type IsoDate,
  type MissingDay,
} from './days'
import type { Condition, ConditionTest, Criterion, DerivedFact, Guide, Question } from './model'

/** Answers that no test tells apart: options, runs of days or numbers (inclusive), an option chosen or not, or a reading. */
export type AnswerClass =
  | { readonly kind: 'options'; readonly options: readonly string[] }
  | {
      readonly kind: 'runs'
      readonly runs: readonly (readonly [first: number, last: number])[]
      readonly name: string
    }
  | { readonly kind: 'chosen'; readonly chosen: boolean }
  | { readonly kind: 'reading'; readonly reading: MissingDay }

export interface Variable {
  readonly question: string
  /** For one option of a `choices` question. */
  readonly option?: string
  /** Not the date itself but how it is counted where the month lacks its day; nobody is asked. */
  readonly reading?: true
  readonly classes: readonly AnswerClass[]
}

// Array.isArray alone does not narrow readonly arrays
function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}

/** The conditions of which one must hold. */
export const conditionsOf = ({ when }: Criterion): readonly Condition[] =>
  isList<Condition>(when) ? when : [when]

// ---- Facts ----

/** A fact as a function of the asked date (as a day) or number. */
interface Fact {
  /** Null for a fact of today alone; its value is then the same for anything asked. */
  readonly question: string | null
  readonly value: (asked: number, reading?: MissingDay) => number
  /** The readings by which its value may differ; one where it is the same by both. */
  readonly readings: readonly MissingDay[]
  /** Rises or falls with the asked value; else it runs through the months of the year. */
  readonly monotone: boolean
}

const ONE_READING: readonly MissingDay[] = ['last-day']

function derivedFact(fact: DerivedFact, today: Day): Fact {
  const plain = { monotone: true, readings: ONE_READING }
  if ('years' in fact)
    return {
      question: fact.years,
      monotone: true,
      readings: READINGS,
      value: (day, reading = 'last-day') => yearsBetween(day, today, reading),
    }
  if ('months' in fact)
    return {
      question: fact.months,
      monotone: true,
      readings: READINGS,
      value: (day, reading = 'last-day') => monthsBetween(day, today, reading),
    }
  if ('days' in fact) return { ...plain, question: fact.days, value: (day) => today - day }
  if ('yearsAhead' in fact)
    return { ...plain, question: fact.yearsAhead, value: (year) => year - partsOf(today).year }
  const parts = partsOf(today)
  if ('ofToday' in fact) return { ...plain, question: null, value: () => parts[fact.ofToday] }
  return {
    ...plain,
    question: fact.monthsUntilMonthOf,
    monotone: false,
    value: (day) => (partsOf(day).month - parts.month + 12) % 12,
  }
}

export function factOf(guide: Guide, id: string, today: Day): Fact {
  const plain = { monotone: true, readings: ONE_READING }
  if (id === 'today') return { ...plain, question: null, value: () => today }
  const derived = guide.derived[id]
  return derived ? derivedFact(derived, today) : { ...plain, question: id, value: (asked) => asked }
}

const isOptions = (test: ConditionTest): test is readonly string[] => Array.isArray(test)

/** A range with both ends, dates as days. */
interface Bounds {
  readonly from: number
  readonly to: number
}

/** The test as a range of numbers; null if it is one of options. */
export function boundsOf(test: ConditionTest): Bounds | null {
  if (typeof test === 'string' || isOptions(test)) return null
  const number = (end: number | IsoDate) => (typeof end === 'number' ? end : toDay(end))
  return {
    from: test.from === undefined ? -Infinity : number(test.from),
    to: test.to === undefined ? Infinity : number(test.to),
  }
}

/** The options that the test accepts; none if it is a range. */
export function optionsOf(test: ConditionTest): readonly string[] {
  if (typeof test === 'string') return [test]
  return isOptions(test) ? test : []
}

export const within = (value: number, bounds: Bounds): boolean => value >= bounds.from && value <= bounds.to

/** A test of a fact, as options or as a range. */
interface Test {
  readonly fact: string
  readonly options: readonly string[]
  readonly bounds: Bounds | null
}

const tests = new WeakMap<Guide, readonly Test[]>()

/** Each test of the guide. */
export function testsOf(guide: Guide): readonly Test[] {
  const known = tests.get(guide)
  if (known) return known
  const found = Object.values(guide.criteria)
    .flatMap(conditionsOf)
    .flatMap((condition) =>
      Object.entries(condition).flatMap(([fact, test]): Test[] =>
        test === undefined ? [] : [{ fact, options: optionsOf(test), bounds: boundsOf(test) }],
      ),
    )
  tests.set(guide, found)
  return found
}

// ---- Classes ----

/** The first value above `first` at which a monotone test changes, or null. Binary search; both ends inclusive. */
export function firstChange(holds: (value: number) => boolean, first: number, last: number): number | null {
  const start = holds(first)
  if (holds(last) === start) return null
  let [same, other] = [first, last]
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2)
    if (holds(middle) === start) same = middle
    else other = middle
  }
  return other
}

function monthStarts(first: Day, last: Day): number[] {
  const starts: number[] = []
  const { date } = partsOf(first)
  for (
    let day = plus(first - date + 1, { months: 1 }, 'last-day');
    day <= last;
    day = plus(day, { months: 1 }, 'last-day')
  )
    starts.push(day)
  return starts
}

/** The stretch between two neighbouring thresholds in which the fact's value lies, such as `age 65..`. */
function stretch(
  id: string,
  value: number,
  thresholds: readonly number[],
  show: (n: number) => string,
): string {
  const below = thresholds.filter((t) => t <= value).pop()
  const above = thresholds.find((t) => t > value)
  return `${id} ${below === undefined ? '' : show(below)}..${above === undefined ? '' : show(above - 1)}`
}

/** A fact about the question with the values at which some test of it changes, ascending. */
interface TestedFact extends Fact {
  readonly id: string
  readonly thresholds: readonly number[]
  readonly ranges: readonly Bounds[]
}

interface Ranged {
  readonly id: string
  /** The question that it comes from; null where it comes from the calendar. */
  readonly question: string | null
  readonly ranges: readonly Bounds[]
  readonly thresholds: readonly number[]
}

const ranged = new WeakMap<Guide, readonly Ranged[]>()

/** The facts that are compared with bounds. No day changes them, and a proof asks for them on thousands of days. */
function rangedFacts(guide: Guide): readonly Ranged[] {
  const known = ranged.get(guide)
  if (known) return known
  const ranges = new Map<string, Bounds[]>()
  for (const { fact, bounds } of testsOf(guide))
    if (bounds) ranges.set(fact, [...(ranges.get(fact) ?? []), bounds])
  const found = [...ranges].map(([id, of]): Ranged => {
    const ends = of.flatMap(({ from, to }) => [from, to + 1]).filter(Number.isFinite)
    const thresholds = [...new Set(ends)].sort((a, b) => a - b)
    return { id, question: factOf(guide, id, 0).question, ranges: of, thresholds }
  })
  ranged.set(guide, found)
  return found
}

function testedFacts(guide: Guide, questionId: string, today: Day): TestedFact[] {
  return rangedFacts(guide)
    .filter(({ question }) => question === questionId)
    .map(({ id, ranges, thresholds }) => ({ ...factOf(guide, id, today), id, ranges, thresholds }))
}

/** Where a test may change, ascending, from the first value on. Months come round: all of them, or a year's after each other change. */
function cutsOf(
  facts: readonly TestedFact[],
  [first, last]: readonly [number, number],
  allMonths: boolean,
): number[] {
  const cuts = [first]
  for (const { value, monotone, readings, thresholds } of facts)
    for (const threshold of monotone ? thresholds : [])
      for (const reading of readings) {
        const cut = firstChange((asked) => value(asked, reading) >= threshold, first, last)
        if (cut !== null) cuts.push(cut)
      }
  const months = facts.every(({ monotone }) => monotone)
    ? []
    : allMonths
      ? monthStarts(first, last)
      : cuts.flatMap((cut) => monthStarts(cut, Math.min(plus(cut, { years: 1 }, 'next-day'), last)))
  return [...new Set([...cuts, ...months])].sort((a, b) => a - b)
}

function runClasses(
  guide: Guide,
  questionId: string,
  question: OrderedQuestion,
  today: Day,
  allMonths = true,
): AnswerClass[] {
  const [first, last] = limits(question, today)
  const facts = testedFacts(guide, questionId, today)
  const starts = cutsOf(facts, [first, last], allMonths)
  const classes = new Map<string, { runs: [number, number][]; names: Set<string> }>()
  starts.forEach((start, index) => {
    const values = READINGS.map((reading) =>
      facts.map((fact) => ({ ...fact, now: fact.value(start, reading) })),
    )
    const keys = values.map((byReading) =>
      byReading.flatMap(({ ranges, now }) => ranges.map((range) => Number(within(now, range)))).join(''),
    )
    const key = [...new Set(keys)].join('/')
    const same = classes.get(key) ?? { runs: [], names: new Set() }
    same.runs.push([start, (starts[index + 1] ?? last + 1) - 1])
    const show = (id: string) => (id === questionId && question.kind === 'date' ? toIsoDate : String)
    const names = values.map((byReading) =>
      byReading.map(({ id, now, thresholds }) => stretch(id, now, thresholds, show(id))).join('&'),
    )
    same.names.add([...new Set(names)].join('/'))
    classes.set(key, same)
  })
  return [...classes.values()].map(({ runs, names }) => ({ kind: 'runs', runs, name: [...names].join('|') }))
}

function optionClasses(guide: Guide, questionId: string, options: readonly string[]): AnswerClass[] {
  const accepted = testsOf(guide).flatMap(({ fact, options: some }) => (fact === questionId ? [some] : []))
  const classes = new Map<string, string[]>()
  for (const option of options) {
    const key = accepted.map((some) => (some.includes(option) ? 1 : 0)).join('')
    classes.set(key, [...(classes.get(key) ?? []), option])
  }
  return [...classes.values()].map((same) => ({ kind: 'options', options: same }))
}

type OrderedQuestion = Extract<Question, { kind: 'date' | 'number' }>

const READING_CLASSES: readonly AnswerClass[] = READINGS.map((reading) => ({ kind: 'reading', reading }))

/** The variables of the guide with the classes that the answers fall into on that day. */
export function variablesOn(guide: Guide, today: Day): Variable[] {
  return Object.entries(guide.questions).flatMap(([question, asked]): Variable[] => {
    switch (asked.kind) {
      case 'choice':
        return [{ question, classes: optionClasses(guide, question, Object.keys(asked.options)) }]
      case 'choices':
        return Object.keys(asked.options).map((option) => ({
          question,
          option,
          classes: [
            { kind: 'chosen', chosen: false },
            { kind: 'chosen', chosen: true },
          ],
        }))
      default: {
        const dated = { question, classes: runClasses(guide, question, asked, today) }
        const counted = testedFacts(guide, question, today).some(({ readings }) => readings.length > 1)
        return counted ? [dated, { question, reading: true, classes: READING_CLASSES }] : [dated]
      }
    }
  })
}

/** Which tests of the calendar hold on that day; empty where the guide does not look at the calendar. */
export function clockName(guide: Guide, today: Day): string {
  const clock = rangedFacts(guide).filter(({ question }) => question === null)
  if (clock.length === 0) return ''
  const held = testsOf(guide).flatMap(({ fact: id, bounds }) => {
    if (!bounds || !clock.some((fact) => fact.id === id)) return []
    if (!within(factOf(guide, id, today).value(today), bounds)) return []
    const show = (end: number) => (!Number.isFinite(end) ? '' : id === 'today' ? toIsoDate(end) : String(end))
    return [`${id} ${show(bounds.from)}..${show(bounds.to)}`]
  })
  return [...new Set(held)].join('&')
}

/**
 * Days of one kind decide alike: the same classes of dates and numbers are possible on them and the same tests of
 * today hold. The kind is a text to compare, no more.
 */
export function kindOfDay(guide: Guide, today: Day): string {
  const classes = Object.entries(guide.questions).map(([id, question]) =>
    question.kind === 'date' || question.kind === 'number'
      ? runClasses(guide, id, question, today, false).map((c) => (c.kind === 'runs' ? c.name : ''))
      : [],
  )
  return JSON.stringify([clockName(guide, today), classes])
}

/** The class of the variable that the answer belongs to. */
export function classOf(variable: Variable, answer: Answer): number {
  const index = variable.classes.findIndex((c) => {
    if (c.kind === 'chosen')
      return typeof answer === 'object' && answer.includes(variable.option ?? '') === c.chosen
    if (c.kind === 'options') return typeof answer === 'string' && c.options.includes(answer)
    if (c.kind === 'reading') return false
    const value = typeof answer === 'string' ? toDay(answer as IsoDate) : Number(answer) // checked by readAnswers
    return c.runs.some(([first, last]) => value >= first && value <= last)
  })
  if (index < 0) throw new RangeError(`${variable.question}: ${String(answer)} is of no class`)
  return index
}
