/** Explains a result: why, what would change it, and when it will change by itself. */
import { limits, readAnswers, UNSURE } from './answers'
import { firstChange, rangedFacts, stretchOf } from './classes'
import { readRef } from './compile'
import { plus, toDay, toIsoDate, type Day, type IsoDate } from './days'
import { possible } from './diagram'
import { hangsOnReading } from './alternatives'
import { interview, known, narrowToPath, type Interview } from './interview'
import type { Guide, Ref, Rule, Verdict } from './model'

/** How far ahead to look. */
const YEARS_AHEAD = 5

/** From worst to best. Undecided ranks above a refusal. */
const VERDICT_RANK: Readonly<Record<Verdict, number>> = { no: 0, ask: 1, partly: 2, yes: 3, 'not-needed': 3 }

/** Another answer that leads, or may lead, to a better verdict. */
export interface Change {
  readonly question: string
  /** Options of the question that lead there. */
  readonly options: readonly string[]
  readonly outcome: string
  /** The next question that would follow; null if the outcome is certain. */
  readonly stillAsked: string | null
}

/** The first later day on which the same answers give another result. */
export interface Turn {
  readonly date: IsoDate
  readonly outcomes: readonly string[]
  /** `better`: a date to wait for. `worse`: the result applies until the day before. */
  readonly to: 'better' | 'worse' | 'other'
}

export interface Explanation {
  /** The criteria that decided. */
  readonly why: readonly Ref[]
  /** Other refusals that are already certain, each with its criteria. */
  readonly also: readonly { readonly outcome: string; readonly because: readonly Ref[] }[]
  readonly changes: readonly Change[]
  readonly turn: Turn | null
}

const rankOf = (guide: Guide, outcome: string): number =>
  VERDICT_RANK[guide.outcomes[outcome]?.verdict ?? 'no']

/** The rank of the worst possible result. */
const rank = ({ guide, results }: Interview): number =>
  Math.min(...results.map((r) => rankOf(guide, r.outcome)))

const outcomesOf = ({ results }: Interview): string[] => [...new Set(results.map((r) => r.outcome))]
const resultKey = ({ results, next }: Interview): string => JSON.stringify([results, next])

/** The rules that may have decided; a single one unless an unsure answer leaves it open. */
function decidingRules(at: Interview): Rule[] {
  return possible(narrowToPath(at, at.compiled.row)).flatMap((index) => at.guide.rules[index] ?? [])
}

function findChanges(at: Interview): Change[] {
  const before = rank(at)
  return at.path.flatMap(({ question, answer }) => {
    const asked = at.guide.questions[question]
    if (asked?.kind !== 'choice' || asked.can === 'no') return []
    const changes = new Map<string, Change>()
    for (const option of Object.keys(asked.options)) {
      if (option === answer) continue
      const other = interview(at.guide, { ...at.answers, [question]: option }, at.today)
      const ranked = outcomesOf(other).map((outcome) => ({ outcome, rank: rankOf(at.guide, outcome) }))
      const best = Math.max(...ranked.map((r) => r.rank))
      const outcome = ranked.find((r) => r.rank === best)?.outcome
      if (outcome === undefined || best <= before) continue
      const options = [...(changes.get(outcome)?.options ?? []), option]
      changes.set(outcome, { question, options, outcome, stillAsked: other.next })
    }
    return [...changes.values()]
  })
}

/**
 * A key of the tests that hold on a day for the given answers. The answers stay the same, so only a new key
 * can change the result.
 */
function clockwork({ guide, path }: Interview): (day: Day) => string {
  const values = valuesOf({ guide, path })
  const known = rangedFacts(guide).flatMap((fact) => {
    const asked = fact.question === null ? 0 : values.get(fact.question)
    return asked === undefined ? [] : [{ fact, asked }]
  })
  return (day) => {
    let signs = ''
    for (const { fact, asked } of known)
      for (const reading of fact.readings)
        signs += `${stretchOf(fact, fact.value(asked, day, reading)).held},`
    return signs
  }
}

/** Known answers that are dates (as days) or numbers, by question. */
function valuesOf({ guide, path }: Pick<Interview, 'guide' | 'path'>): ReadonlyMap<string, number> {
  const values = path.flatMap(({ question, answer }): [string, number][] => {
    const { kind } = guide.questions[question] ?? {}
    if (answer === UNSURE || (kind !== 'date' && kind !== 'number')) return []
    return [[question, typeof answer === 'number' ? answer : toDay(answer as IsoDate)]] // checked by readAnswers
  })
  return new Map(values)
}

/**
 * The last day (inclusive) up to `end` on which the answers are still valid; eventually a birthday leaves its
 * bounds.
 */
function lastValidDay({ guide, path }: Interview, today: Day, end: Day): Day {
  const values = [...valuesOf({ guide, path })]
  const valid = (day: Day): boolean =>
    values.every(([id, value]) => {
      const question = guide.questions[id]
      if (question?.kind !== 'number' && question?.kind !== 'date') return true
      const [first, last] = limits(question, day)
      return value >= first && value <= last
    })
  const gone = firstChange(valid, today, end) // bounds only rise over time
  return gone === null ? end : gone - 1
}

/** Looks ahead for some years, and no further than the guide's documents can be trusted. */
function findTurn(at: Interview): Turn | null {
  const today = toDay(at.today)
  const { until = null } = at.guide
  const horizon = plus(today, { years: YEARS_AHEAD }, 'last-day')
  const end = lastValidDay(at, today, until === null ? horizon : Math.min(horizon, toDay(until)))
  const signs = clockwork(at)
  // an unused answer may be out of its bounds by then
  const on = (date: IsoDate): Interview =>
    interview(at.guide, readAnswers(at.guide, at.answers, date).answers, date)
  // a day with a key already seen has the same result
  const seen = new Set([signs(today)])
  for (let day = today + 1; day <= end; day++) {
    const now = signs(day)
    if (seen.has(now)) continue
    seen.add(now)
    const date = toIsoDate(day)
    const later = on(date)
    if (resultKey(later) === resultKey(at)) continue
    const change = rank(later) - rank(at)
    // an improvement by only one reading is not worth waiting for; on the next day both agree
    if (change >= 0 && hangsOnReading(later)) continue
    // 「今天是最后一天」 is the same result for one day only: report what follows it
    if (change === 0 && day < end && resultKey(on(toIsoDate(day + 1))) !== resultKey(later)) continue
    return { date, outcomes: outcomesOf(later), to: change > 0 ? 'better' : change < 0 ? 'worse' : 'other' }
  }
  return null
}

const holdsAt =
  (at: Interview) =>
  (ref: Ref): boolean =>
    known(at, ref) === true

/** Why a finished interview ends as it does: the criteria of the deciding rules that hold. */
export const reasonsOf = (at: Interview): readonly Ref[] =>
  [...new Set(decidingRules(at).flatMap((rule) => rule.when))].filter(holdsAt(at))

/** Explains a finished interview. Finding what would change it takes most of the time; `reasonsOf` gives the reasons only. */
export function explain(at: Interview): Explanation {
  const holds = holdsAt(at)
  const why = reasonsOf(at)
  const outcomes = outcomesOf(at)
  const refuses = (outcome: string) => at.guide.outcomes[outcome]?.verdict === 'no'
  const also = (outcomes.every(refuses) ? at.guide.rules : [])
    .filter(({ then, when }) => refuses(then) && !outcomes.includes(then) && when.every(holds))
    .map(({ then, when }) => ({ outcome: then, because: when.filter((ref) => !why.includes(ref)) }))
    .filter(({ because }) => because.length > 0)
  return { why, also, changes: findChanges(at), turn: findTurn(at) }
}

/** The criterion's sentence for the reference, positive or negative. */
export function wordsOf(
  { guide }: Pick<Interview, 'guide'>,
  ref: Ref,
): { text: string; cite: readonly string[] } {
  const { criterion: id, holds } = readRef(ref)
  const criterion = guide.criteria[id]
  if (!criterion) throw new RangeError(`${guide.id}: no criterion ${id}`)
  const text = holds ? criterion.yes : criterion.no
  if (text === undefined) throw new RangeError(`${guide.id}: no words for ${ref}`)
  return { text, cite: criterion.cite }
}
