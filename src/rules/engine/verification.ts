/**
 * Verifies a guide over all classes of answers and all kinds of day: no holes, nothing unreachable, nothing
 * superfluous. It walks the reachable interviews, never the product of all answers.
 */
import { UNSURE, type Answer, type Answers } from './answers'
import { clockName, conditionsOf, factOf, kindOfDay, variablesOn, type AnswerClass } from './classes'
import { HOLE, partsOfOutcome, readRef } from './compile'
import { toDay, toIsoDate, type IsoDate } from './days'
import { possible, support, type Node } from './diagram'
import { interview, known, narrowToPath, type Interview } from './interview'
import type { WorthAsking, Guide, Question, Ref } from './model'

/** Number of calendar days to check, today included: eight years. */
const DAYS_AHEAD = 8 * 366

/** The answers that lead to the problem, and the day. */
type Led = Pick<Interview, 'today' | 'path'>

/** A problem of a guide with the id concerned: the index of a rule, the golden line of a hole. */
export type Problem =
  | ({ readonly kind: 'hole' | 'blocked-question'; readonly id: string } & Led)
  /** A requirement of the question depends on a fact that is asked later. */
  | { readonly kind: 'given-looks-ahead'; readonly id: string; readonly fact: string }
  /** A part of that outcome. The id includes its index. */
  | {
      readonly kind: 'part-never-shown'
      readonly id: string
      readonly outcome: string
      readonly when: readonly Ref[]
    }
  | {
      readonly kind:
        | 'rule-never-decides'
        | 'rule-without-effect'
        | 'outcome-never-reached'
        | 'question-never-asked'
        | 'fact-never-used'
        | 'criterion-never-used'
        | 'outcome-without-source'
        | 'outcome-without-step'
        | 'outcome-without-contact'
      readonly id: string
    }

export interface Verification {
  readonly problems: readonly Problem[]
  /** Options that no rule distinguishes, by question. Not an error, but worth a look. */
  readonly alike: Readonly<Record<string, readonly (readonly string[])[]>>
  /** One line for each concrete interview, `answers → outcome +parts`; sorted. */
  readonly golden: readonly string[]
  /** The days checked. */
  readonly days: readonly IsoDate[]
  readonly interviews: number
  /** The most questions that any interview asks. */
  readonly mostQuestions: number
}

/** One day of each kind from `from` on, and the days that the guide itself lists. */
export function daysToCheck(guide: Guide, from: IsoDate): readonly IsoDate[] {
  const first = toDay(from)
  const kinds = new Map<string, IsoDate>()
  const named = (guide.days ?? []).map(toDay)
  for (const day of [...named, ...Array.from({ length: DAYS_AHEAD }, (_, i) => first + i)]) {
    const kind = kindOfDay(guide, day)
    if (!kinds.has(kind)) kinds.set(kind, toIsoDate(day))
  }
  return [...new Set([...(guide.days ?? []), ...kinds.values()])]
}

/** The first answer of the class, and the name of the class in golden lines. */
function sampleOf(question: Question, answerClass: AnswerClass): { answer: Answer; name: string } {
  switch (answerClass.kind) {
    case 'options':
      return { answer: answerClass.options[0] ?? UNSURE, name: answerClass.options.join('|') }
    case 'runs': {
      const value = answerClass.runs[0]?.[0] ?? 0
      return { answer: question.kind === 'date' ? toIsoDate(value) : value, name: answerClass.name }
    }
    case 'chosen':
    case 'reading':
      throw new Error('unreachable: samples of a choices question are its subsets')
  }
}

/** One answer of each class of the question; for a `choices` question, each subset of its options. */
function samples(at: Interview, id: string): { answer: Answer; name: string }[] {
  const question = at.guide.questions[id]
  if (!question) throw new RangeError(`${at.guide.id}: no question ${id}`)
  if (question.kind === 'choices') {
    const subsets = Object.keys(question.options).reduce<string[][]>(
      (all, option) => all.flatMap((subset) => [subset, [...subset, option]]),
      [[]],
    )
    return subsets.map((answer) => ({ answer, name: `[${answer.join()}]` }))
  }
  return at.compiled.variables
    .filter(({ question: asked, reading }) => asked === id && !reading)
    .flatMap(({ classes }) => classes.map((c) => sampleOf(question, c)))
}

/** Every interview of concrete answers on that day, with the names of the classes. */
function* interviews(
  guide: Guide,
  today: IsoDate,
  answers: Answers = {},
  names: readonly string[] = [],
): Generator<{ at: Interview; names: readonly string[] }> {
  const at = interview(guide, answers, today)
  if (at.next === null) yield { at, names }
  else
    for (const { answer, name } of samples(at, at.next))
      yield* interviews(guide, today, { ...answers, [at.next]: answer }, [...names, `${at.next}=${name}`])
}

/** A finished interview of concrete answers. */
interface Walked {
  readonly at: Interview
  /** The golden line: the classes of the answers and the results. */
  readonly line: string
  /** The rest of the diagram: a single leaf, unless a date has two readings or there is a problem. */
  readonly left: Node
}

/** Every interview of concrete answers on those days. */
function* walkAll(guide: Guide, days: readonly IsoDate[]): Generator<Walked> {
  for (const today of days) {
    const clock = clockName(guide, toDay(today))
    for (const { at, names } of interviews(guide, today)) {
      const left = narrowToPath(at, at.compiled.result)
      const ends = at.results.map(({ outcome, parts }) => [outcome, ...parts].join(' +'))
      if (possible(left).includes(HOLE)) ends.push('HOLE')
      yield { at, left, line: `${[clock, ...names].filter(Boolean).join(' ')} → ${ends.join(' / ')}` }
    }
  }
}

/** One line for each concrete interview on those days, sorted: what the guide decides, without its texts. */
export function goldenLines(guide: Guide, days: readonly IsoDate[]): readonly string[] {
  return [...new Set(Array.from(walkAll(guide, days), ({ line }) => line))].sort()
}

function structuralProblems(guide: Guide): Problem[] {
  const problems: Problem[] = []
  const order = Object.keys(guide.questions)
  const refs = [
    ...guide.rules.flatMap((rule) => rule.when),
    ...Object.values(guide.questions).flatMap(({ given = [] }) => given),
    ...Object.keys(guide.outcomes).flatMap((id) =>
      partsOfOutcome(guide, id).flatMap(({ when }) => when ?? []),
    ),
  ]
  const used = new Set(refs.map((ref) => readRef(ref).criterion))
  const factsOf = (criterionId: string) => {
    const criterion = guide.criteria[criterionId]
    return criterion ? conditionsOf(criterion).flatMap((condition) => Object.keys(condition)) : []
  }
  for (const id of Object.keys(guide.criteria))
    if (!used.has(id)) problems.push({ kind: 'criterion-never-used', id })
  const facts = new Set([...used].flatMap(factsOf))
  for (const id of Object.keys(guide.derived))
    if (!facts.has(id)) problems.push({ kind: 'fact-never-used', id })
  order.forEach((id, position) => {
    const given = guide.questions[id]?.given ?? []
    for (const fact of given.flatMap((ref) => factsOf(readRef(ref).criterion))) {
      const { question } = factOf(guide, fact)
      if (question !== null && order.indexOf(question) >= position)
        problems.push({ kind: 'given-looks-ahead', id, fact })
    }
  })
  for (const [id, outcome] of Object.entries(guide.outcomes)) {
    if (outcome.cite.length === 0) problems.push({ kind: 'outcome-without-source', id })
    if (outcome.steps.length === 0) problems.push({ kind: 'outcome-without-step', id })
    if (outcome.contacts.length === 0) problems.push({ kind: 'outcome-without-contact', id })
  }
  return problems
}

/**
 * Verifies a guide.
 * @param from the first day (inclusive) of the eight years to check; normally today
 * @param days the days to check, if already known
 */
export function verify(guide: Guide, from: IsoDate, days = daysToCheck(guide, from)): Verification {
  const problems = new Map<string, Problem>()
  const report = (problem: Problem) => problems.set(`${problem.kind} ${problem.id}`, problem)
  structuralProblems(guide).forEach(report)

  const golden = new Set<string>()
  const asked = new Set<string>()
  const deciding = new Set<number>()
  const needed = new Set<number>()
  const reached = new Set<string>()
  const shown = new Set<WorthAsking>()
  let walked = 0
  let mostQuestions = 0

  const looked = new Set<IsoDate>()
  for (const { at, left, line } of walkAll(guide, days)) {
    if (!looked.has(at.today)) {
      looked.add(at.today)
      const { result, row, resultWithout } = at.compiled
      guide.rules.forEach((_, index) => {
        if (resultWithout(index) !== result) needed.add(index)
      })
      for (const index of possible(row)) deciding.add(index)
    }
    walked++
    mostQuestions = Math.max(mostQuestions, at.path.length)
    golden.add(line)
    if (possible(left).includes(HOLE)) report({ kind: 'hole', id: line, today: at.today, path: at.path })
    for (const index of support(left)) {
      const { question = '', reading } = at.compiled.variables[index] ?? {}
      if (reading) continue
      report({ kind: 'blocked-question', id: question, today: at.today, path: at.path })
    }
    for (const { question } of at.path) asked.add(question)
    for (const { outcome } of at.results) {
      reached.add(outcome)
      for (const part of partsOfOutcome(guide, outcome))
        if ((part.when ?? []).every((ref) => known(at, ref) !== false)) shown.add(part)
    }
  }

  guide.rules.forEach((_, index) => {
    if (!deciding.has(index)) report({ kind: 'rule-never-decides', id: String(index) })
    else if (!needed.has(index)) report({ kind: 'rule-without-effect', id: String(index) })
  })
  for (const id of Object.keys(guide.questions))
    if (!asked.has(id)) report({ kind: 'question-never-asked', id })
  for (const id of Object.keys(guide.outcomes)) {
    if (!reached.has(id)) report({ kind: 'outcome-never-reached', id })
    else
      partsOfOutcome(guide, id).forEach((part, index) => {
        if (!shown.has(part))
          report({ kind: 'part-never-shown', id: `${id} ${index}`, outcome: id, when: part.when ?? [] })
      })
  }
  const alike = Object.fromEntries(
    variablesOn(guide, toDay(from)).flatMap(({ question, classes }) => {
      const groups = classes.flatMap((c) => (c.kind === 'options' && c.options.length > 1 ? [c.options] : []))
      return groups.length > 0 ? [[question, groups]] : []
    }),
  )
  return {
    problems: [...problems.values()],
    alike,
    golden: [...golden].sort(),
    days,
    interviews: walked,
    mostQuestions,
  }
}
