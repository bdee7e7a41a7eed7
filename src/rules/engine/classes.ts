/**
 * Partitions the answers to a guide on a given day into classes: no test distinguishes two answers of the
 * same class. Ten districts may form three classes, and a birth date a few runs of days.
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
import type { AskingGuide, Condition, ConditionTest, Criterion, DerivedFact, Question } from './model'

/**
 * Answers that no test distinguishes: options, runs of days or numbers (inclusive), one option chosen or not,
 * or a reading.
 */
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
  /** The option, for a `choices` question: each of its options is a variable. */
  readonly option?: string
  /**
   * Stands for how a date is counted if a month lacks its day, not for the date itself; nobody is asked for
   * it.
   */
  readonly reading?: true
  readonly classes: readonly AnswerClass[]
}

// Array.isArray alone does not narrow readonly arrays
function isList<T>(value: T | readonly T[]): value is readonly T[] {
  return Array.isArray(value)
}

/** The alternative conditions; one of them must hold. */
export const conditionsOf = ({ when }: Pick<Criterion, 'when'>): readonly Condition[] =>
  isList<Condition>(when) ? when : [when]

// ---- Facts ----

/** A fact as a function of the asked date (as a day) or number, and of today. */
interface Fact {
  /** Null for a fact about today alone. Its value is then independent of any answer. */
  readonly question: string | null
  readonly value: (asked: number, today: Day, reading?: MissingDay) => number
  /** The readings that may give different values; a single one if both give the same. */
  readonly readings: readonly MissingDay[]
  /** Whether it rises or falls with the asked value. Otherwise it cycles through the months of the year. */
  readonly monotone: boolean
}

const ONE_READING: readonly MissingDay[] = ['last-day']
const PLAIN = { monotone: true, readings: ONE_READING }

function ofToday(part: 'month' | 'date' | 'daysLeft', today: Day): number {
  const { month, date } = partsOf(today)
  if (part === 'month') return month
  return part === 'date' ? date : plus(today - date + 1, { months: 1, days: -1 }, 'last-day') - today
}

const timeSince = (question: string, between: typeof yearsBetween): Fact => ({
  question,
  monotone: true,
  readings: READINGS,
  value: (day, today, reading = 'last-day') => between(day, today, reading),
})

function derivedFact(fact: DerivedFact): Fact {
  if ('years' in fact) return timeSince(fact.years, yearsBetween)
  if ('months' in fact) return timeSince(fact.months, monthsBetween)
  if ('days' in fact) {
    const { days, after } = fact
    if (after === undefined) return { ...PLAIN, question: days, value: (day, today) => today - day }
    return {
      question: days,
      monotone: true,
      readings: READINGS,
      value: (day, today, reading = 'last-day') => today - plus(day, after, reading),
    }
  }
  if ('yearsAhead' in fact)
    return { ...PLAIN, question: fact.yearsAhead, value: (year, today) => year - partsOf(today).year }
  if ('ofToday' in fact)
    return { ...PLAIN, question: null, value: (_, today) => ofToday(fact.ofToday, today) }
  return {
    ...PLAIN,
    question: fact.monthsUntilMonthOf,
    monotone: false,
    value: (day, today) => (partsOf(day).month - partsOf(today).month + 12) % 12,
  }
}

const factsOf = new WeakMap<AskingGuide, Map<string, Fact>>()

export function factOf(guide: AskingGuide, id: string): Fact {
  const known = factsOf.get(guide) ?? new Map<string, Fact>()
  factsOf.set(guide, known)
  const fact = known.get(id) ?? newFact(guide, id)
  known.set(id, fact)
  return fact
}

function newFact(guide: AskingGuide, id: string): Fact {
  if (id === 'today') return { ...PLAIN, question: null, value: (_, today) => today }
  const derived = guide.derived[id]
  return derived ? derivedFact(derived) : { ...PLAIN, question: id, value: (asked) => asked }
}

const isOptions = (test: ConditionTest): test is readonly string[] => Array.isArray(test)

/** An inclusive range, with dates as days. */
interface Bounds {
  readonly from: number
  readonly to: number
}

/** The test as a range of numbers; null if it tests options. */
export function boundsOf(test: ConditionTest): Bounds | null {
  if (typeof test === 'string' || isOptions(test)) return null
  const number = (end: number | IsoDate) => (typeof end === 'number' ? end : toDay(end))
  return {
    from: test.from === undefined ? -Infinity : number(test.from),
    to: test.to === undefined ? Infinity : number(test.to),
  }
}

/** The options that the test accepts; none if it tests a range. */
export function optionsOf(test: ConditionTest): readonly string[] {
  if (typeof test === 'string') return [test]
  return isOptions(test) ? test : []
}

export const within = (value: number, bounds: Bounds): boolean => value >= bounds.from && value <= bounds.to

/** A test of a fact, with its options or its range. */
interface Test {
  readonly fact: string
  readonly options: readonly string[]
  readonly bounds: Bounds | null
}

const tests = new WeakMap<AskingGuide, readonly Test[]>()

/** Each test of the guide. */
export function testsOf(guide: AskingGuide): readonly Test[] {
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

/**
 * Binary search for the first value above `first` at which a monotone test changes; null if it does not. Both
 * ends are inclusive.
 * @param guess a likely position, tried first
 */
export function firstChange(
  holds: (value: number) => boolean,
  first: number,
  last: number,
  guess: number | null = null,
): number | null {
  const start = holds(first)
  if (holds(last) === start) return null
  let [same, other] = [first, last]
  const look = (value: number): void => {
    if (holds(value) === start) same = value
    else other = value
  }
  if (guess !== null)
    for (let near = guess - 1; near <= guess + 1; near++) if (near > same && near < other) look(near)
  while (other - same > 1) look(Math.floor((same + other) / 2))
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

/** The values of a fact between two neighbouring thresholds; no test of it changes within. */
interface Stretch {
  /** The first value. */
  readonly from: number
  /** Such as `age 65..`. */
  readonly name: string
  /** Which of the fact's tests hold, as a comparison key. */
  readonly held: string
}

/** A fact that is tested against ranges. */
export interface RangedFact extends Fact {
  readonly id: string
  /** The values at which one of its tests changes, ascending. */
  readonly thresholds: readonly number[]
  /** Ascending, one more than the thresholds. */
  readonly stretches: readonly [Stretch, ...Stretch[]]
}

function rangedFact(guide: AskingGuide, id: string, ranges: readonly Bounds[]): RangedFact {
  const ends = ranges.flatMap(({ from, to }) => [from, to + 1]).filter(Number.isFinite)
  const thresholds = [...new Set(ends)].sort((a, b) => a - b)
  const show = guide.questions[id]?.kind === 'date' ? toIsoDate : String
  const heldAt = (value: number): string => ranges.map((range) => Number(within(value, range))).join('')
  const above = thresholds.map((from, i): Stretch => {
    const next = thresholds[i + 1]
    return {
      from,
      name: `${id} ${show(from)}..${next === undefined ? '' : show(next - 1)}`,
      held: heldAt(from),
    }
  })
  const [first] = thresholds
  const name = `${id} ..${first === undefined ? '' : show(first - 1)}`
  return {
    ...factOf(guide, id),
    id,
    thresholds,
    stretches: [{ from: -Infinity, name, held: heldAt((first ?? 0) - 1) }, ...above],
  }
}

/** The index of the stretch that contains the value. */
function positionOf({ thresholds }: RangedFact, value: number): number {
  let position = 0
  for (const threshold of thresholds) if (threshold <= value) position++
  return position
}

/** The stretch that contains the value. */
export const stretchOf = (fact: RangedFact, value: number): Stretch =>
  fact.stretches[positionOf(fact, value)] ?? fact.stretches[0]

const ranged = new WeakMap<AskingGuide, readonly RangedFact[]>()

/**
 * The facts that are tested against ranges. Cached, because they do not depend on the day and verification
 * needs them on thousands of days.
 */
export function rangedFacts(guide: AskingGuide): readonly RangedFact[] {
  const known = ranged.get(guide)
  if (known) return known
  const ranges = new Map<string, Bounds[]>()
  for (const { fact, bounds } of testsOf(guide))
    if (bounds) ranges.set(fact, [...(ranges.get(fact) ?? []), bounds])
  const found = [...ranges].map(([id, of]) => rangedFact(guide, id, of))
  ranged.set(guide, found)
  return found
}

const rangedFactsOf = (guide: AskingGuide, questionId: string): readonly RangedFact[] =>
  rangedFacts(guide).filter(({ question }) => question === questionId)

/** The positions found on the previous day, in the same order, as guesses for the next one. */
type Guesses = (number | null)[]

/**
 * The values at which a test may change, ascending, starting with the first value. For facts that cycle
 * through the months: all month starts, or those of one year after each other change.
 */
function cutsOf(
  facts: readonly RangedFact[],
  [first, last]: readonly [number, number],
  today: Day,
  allMonths: boolean,
  guesses: Guesses = [],
): number[] {
  const cuts = [first]
  let i = 0
  for (const { value, monotone, readings, thresholds } of facts)
    for (const threshold of monotone ? thresholds : [])
      for (const reading of readings) {
        const holds = (asked: number): boolean => value(asked, today, reading) >= threshold
        const cut = firstChange(holds, first, last, guesses[i])
        guesses[i++] = cut
        if (cut !== null) cuts.push(cut)
      }
  const months = facts.every(({ monotone }) => monotone)
    ? []
    : allMonths
      ? monthStarts(first, last)
      : cuts.flatMap((cut) => monthStarts(cut, Math.min(plus(cut, { years: 1 }, 'next-day'), last)))
  return [...new Set([...cuts, ...months])].sort((a, b) => a - b)
}

/** @param starts where classes may begin, from `cutsOf` */
function runClasses(
  guide: AskingGuide,
  questionId: string,
  question: OrderedQuestion,
  today: Day,
  starts: readonly number[],
): AnswerClass[] {
  const [, last] = limits(question, today)
  const facts = rangedFactsOf(guide, questionId)
  const classes = new Map<string, { runs: [number, number][]; names: Set<string> }>()
  starts.forEach((start, index) => {
    const stretches = READINGS.map((reading) =>
      facts.map((fact) => stretchOf(fact, fact.value(start, today, reading))),
    )
    const keys = stretches.map((byReading) => byReading.map(({ held }) => held).join(''))
    const key = [...new Set(keys)].join('/')
    const same = classes.get(key) ?? { runs: [], names: new Set() }
    same.runs.push([start, (starts[index + 1] ?? last + 1) - 1])
    const names = stretches.map((byReading) => byReading.map(({ name }) => name).join('&'))
    same.names.add([...new Set(names)].join('/'))
    classes.set(key, same)
  })
  return [...classes.values()].map(({ runs, names }) => ({ kind: 'runs', runs, name: [...names].join('|') }))
}

const ofOptions = new WeakMap<AskingGuide, Map<string, readonly AnswerClass[]>>()

/** The classes of a question's options, which are the same every day. */
function optionClasses(
  guide: AskingGuide,
  questionId: string,
  options: readonly string[],
): readonly AnswerClass[] {
  const known = ofOptions.get(guide) ?? new Map<string, readonly AnswerClass[]>()
  ofOptions.set(guide, known)
  const classes = known.get(questionId) ?? newOptionClasses(guide, questionId, options)
  known.set(questionId, classes)
  return classes
}

function newOptionClasses(guide: AskingGuide, questionId: string, options: readonly string[]): AnswerClass[] {
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

/** The guide's variables with the classes of answers on that day. */
export function variablesOn(guide: AskingGuide, today: Day): Variable[] {
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
        const facts = rangedFactsOf(guide, question)
        const starts = cutsOf(facts, limits(asked, today), today, true)
        const dated = { question, classes: runClasses(guide, question, asked, today, starts) }
        const counted = facts.some(({ readings }) => readings.length > 1)
        return counted ? [dated, { question, reading: true, classes: READING_CLASSES }] : [dated]
      }
    }
  })
}

/** A test of the calendar, with its name in golden lines. */
interface ClockTest {
  readonly name: string
  readonly holds: (today: Day) => boolean
}

function clockTest(id: string, { value }: Fact, bounds: Bounds): ClockTest {
  const show = (end: number) => (!Number.isFinite(end) ? '' : id === 'today' ? toIsoDate(end) : String(end))
  return {
    name: `${id} ${show(bounds.from)}..${show(bounds.to)}`,
    holds: (today) => within(value(today, today), bounds),
  }
}

/**
 * Everything in a guide that depends on the day. Cached, because it does not change itself and verification
 * needs it on thousands of days.
 */
interface Changing {
  readonly clock: readonly ClockTest[]
  readonly asked: readonly {
    readonly id: string
    readonly question: OrderedQuestion
    readonly facts: readonly RangedFact[]
    readonly guesses: Guesses
  }[]
  /** Kinds by day, and by the positions of the facts. */
  readonly kinds: Map<Day | string, string>
}

const changing = new WeakMap<AskingGuide, Changing>()

function changingIn(guide: AskingGuide): Changing {
  const known = changing.get(guide)
  if (known) return known
  const found = {
    clock: testsOf(guide).flatMap(({ fact: id, bounds }) => {
      const fact = factOf(guide, id)
      return bounds && fact.question === null ? [clockTest(id, fact, bounds)] : []
    }),
    asked: Object.entries(guide.questions).flatMap(([id, question]) =>
      question.kind === 'date' || question.kind === 'number'
        ? [{ id, question, facts: rangedFactsOf(guide, id), guesses: [] }]
        : [],
    ),
    kinds: new Map<Day | string, string>(),
  }
  changing.set(guide, found)
  return found
}

/** The tests of the calendar that hold on that day; empty if the guide does not test the calendar. */
export function clockName(guide: AskingGuide, today: Day): string {
  const held = changingIn(guide).clock.filter(({ holds }) => holds(today))
  return [...new Set(held.map(({ name }) => name))].join('&')
}

/**
 * Days of the same kind decide alike: they have the same classes of dates and numbers, and the same tests of
 * today hold. The kind is an opaque comparison key.
 */
export function kindOfDay(guide: AskingGuide, today: Day): string {
  const { asked, kinds } = changingIn(guide)
  const known = kinds.get(today)
  if (known !== undefined) return known
  const clock = clockName(guide, today)
  const starts = asked.map(({ question, facts, guesses }) =>
    cutsOf(facts, limits(question, today), today, false, guesses),
  )
  // most days resemble an earlier one, which is cheaper to detect than to name the classes
  const where = asked.reduce(
    (all, { facts }, i) => `${all}|${positionsOf(facts, starts[i] ?? [], today)}`,
    clock,
  )
  const kind =
    kinds.get(where) ??
    JSON.stringify([
      clock,
      asked.map(({ id, question }, i) =>
        runClasses(guide, id, question, today, starts[i] ?? []).map((c) => (c.kind === 'runs' ? c.name : '')),
      ),
    ])
  kinds.set(where, kind)
  kinds.set(today, kind)
  return kind
}

/** The stretch of each fact at each start of a class, as a comparison key. */
function positionsOf(facts: readonly RangedFact[], starts: readonly number[], today: Day): string {
  let positions = ''
  for (const start of starts) {
    for (const fact of facts)
      for (const reading of fact.readings)
        positions += String.fromCharCode(positionOf(fact, fact.value(start, today, reading)))
    positions += ';'
  }
  return positions
}

/** The index of the variable's class that contains the answer. */
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
