/**
 * Two editions of a guide side by side: each decides as before, but answers are divided into the classes of
 * both, so that one walk through the answers covers both.
 */
import {
  type Conditional,
  type Condition,
  conditionsOf,
  type Criterion,
  type DerivedFact,
  type Guide,
  type IsoDate,
  limits,
  type Outcome,
  type Question,
  readRef,
  type Ref,
  toDay,
} from '@/rules/authoring'

export interface Both {
  readonly before: Guide
  readonly after: Guide
}

/**
 * Names that are specific to one edition: its criteria and facts, and questions that have another kind in the
 * other.
 */
interface Names {
  readonly own: (id: string) => string
  readonly question: (id: string) => string
}

const mapped = <T, U>(of: Readonly<Record<string, T>>, name: (id: string) => string, value: (one: T) => U) =>
  Object.fromEntries(Object.entries(of).map(([id, one]) => [name(id), value(one)]))

function derivedIn(fact: DerivedFact, { question }: Names): DerivedFact {
  if ('years' in fact) return { ...fact, years: question(fact.years) }
  if ('months' in fact) return { ...fact, months: question(fact.months) }
  if ('days' in fact) return { ...fact, days: question(fact.days) }
  if ('monthsUntilMonthOf' in fact) return { monthsUntilMonthOf: question(fact.monthsUntilMonthOf) }
  if ('yearsAhead' in fact) return { yearsAhead: question(fact.yearsAhead) }
  return fact
}

function outcomeIn(outcome: Outcome, ref: (ref: Ref) => Ref): Outcome {
  const one = <T extends Conditional>(part: T): T =>
    part.when ? { ...part, when: part.when.map(ref) } : part
  const { notes, steps, materials, dates, timeLimit, cautions, channels, contacts } = outcome
  return {
    ...outcome,
    ...(notes && { notes: notes.map(one) }),
    steps: steps.map(one),
    ...(materials && { materials: materials.map(one) }),
    ...(dates && { dates: dates.map(one) }),
    ...(timeLimit && { timeLimit: one(timeLimit) }),
    ...(cautions && { cautions: cautions.map(one) }),
    ...(channels && { channels: channels.map(one) }),
    contacts: contacts.map(one),
  }
}

/** The guide with its own names, so that another edition fits beside it. */
function renamed(guide: Guide, names: Names): Guide {
  const ref = (wanted: Ref): Ref => {
    const { criterion, holds } = readRef(wanted)
    return holds ? names.own(criterion) : `!${names.own(criterion)}`
  }
  const fact = (id: string) => (id in guide.derived ? names.own(id) : names.question(id))
  const condition = (tests: Condition): Condition => mapped(tests, fact, (test) => test)
  return {
    ...guide,
    questions: mapped(guide.questions, names.question, (question) =>
      question.given === undefined ? question : { ...question, given: question.given.map(ref) },
    ),
    derived: mapped(guide.derived, names.own, (one) => derivedIn(one, names)),
    criteria: mapped(guide.criteria, names.own, (criterion) => ({
      ...criterion,
      when: conditionsOf(criterion).map(condition),
    })),
    rules: guide.rules.map(({ when, then }) => ({ when: when.map(ref), then })),
    outcomes: mapped(
      guide.outcomes,
      (id) => id,
      (outcome) => outcomeIn(outcome, ref),
    ),
  }
}

/** The question with the options and bounds of both. */
function widened(own: Question, other: Question | undefined, today: IsoDate): Question {
  if (!other) return own
  if ('options' in own)
    return 'options' in other ? { ...own, options: { ...other.options, ...own.options } } : own
  if ('options' in other) return own
  const [[first, last], [otherFirst, otherLast]] = [limits(own, toDay(today)), limits(other, toDay(today))]
  if (own.kind === 'date' && other.kind === 'date')
    return {
      ...own,
      from: otherFirst < first ? other.from : own.from,
      to: otherLast > last ? other.to : own.to,
    }
  if (own.kind === 'number' && other.kind === 'number')
    return {
      ...own,
      from: otherFirst < first ? other.from : own.from,
      to: otherLast > last ? other.to : own.to,
    }
  return own
}

const widenedAll = (own: Guide, other: Guide, today: IsoDate): Guide['questions'] => ({
  ...Object.fromEntries(
    Object.entries(own.questions).map(([id, question]) => [
      id,
      widened(question, other.questions[id], today),
    ]),
  ),
  ...Object.fromEntries(Object.entries(other.questions).filter(([id]) => !(id in own.questions))),
})

/** Criteria that no rule uses: they keep options apart that one edition lacks. */
function apart({ questions: old }: Guide, { questions: now }: Guide): Guide['criteria'] {
  const criteria: Record<string, Criterion> = {}
  for (const [id, question] of Object.entries(now)) {
    const other = old[id]
    if (!other || !('options' in question) || !('options' in other)) continue
    const [is, was] = [Object.keys(question.options), Object.keys(other.options)]
    for (const [name, only] of [
      ['gone', was.filter((option) => !is.includes(option))],
      ['new', is.filter((option) => !was.includes(option))],
    ] as const)
      if (only.length > 0) criteria[`${name} ${id}`] = { when: { [id]: only }, cite: [] }
  }
  return criteria
}

/** @param today the day on which the bounds of questions are compared */
export function sideBySideGuides(old: Guide, now: Guide, today: IsoDate): Both {
  const kindChanged = (id: string) => {
    const [was, is] = [old.questions[id], now.questions[id]]
    return was !== undefined && is !== undefined && was.kind !== is.kind
  }
  const before = renamed(old, {
    own: (id) => `old ${id}`,
    question: (id) => (kindChanged(id) ? `old ${id}` : id),
  })
  const after = renamed(now, { own: (id) => `new ${id}`, question: (id) => id })
  const both = {
    derived: { ...before.derived, ...after.derived },
    criteria: { ...before.criteria, ...after.criteria, ...apart(before, after) },
    days: [...new Set([...(old.days ?? []), ...(now.days ?? [])])],
  }
  return {
    before: { ...before, ...both, questions: widenedAll(before, after, today) },
    after: { ...after, ...both, questions: widenedAll(after, before, today) },
  }
}
