/** Why a result came out, what would change it, and when it will change by itself. */
import { limits, readAnswers, UNSURE } from './answers'
import { firstChange, rangedFacts, stretchOf } from './classes'
import { readRef } from './compile'
import { plus, toDay, toIsoDate, type Day, type IsoDate } from './days'
import { possible } from './diagram'
import { hangsOnReading } from './alternatives'
import { interview, known, narrowToPath, type Interview } from './interview'
import type { Guide, Ref, Rule, Verdict } from './model'

/** How far ahead the explanation looks. */
const YEARS_AHEAD = 5

/** From worst to best. What is undecided is better than a refusal. */
const VERDICT_RANK: Readonly<Record<Verdict, number>> = { no: 0, ask: 1, partly: 2, yes: 3, 'not-needed': 3 }

/** One other answer that leads, or may lead, to a better verdict. */
export interface Change {
  readonly question: string
  /** Options of the question that all lead there. */
  readonly options: readonly string[]
  readonly outcome: string
  /** The next question that would then be asked; null when the outcome is certain. */
  readonly stillAsked: string | null
}

/** The first later day on which the same answers lead elsewhere. */
export interface Turn {
  readonly date: IsoDate
  readonly outcomes: readonly string[]
  /** `better`: a date to wait for. `worse`: it holds until the day before. */
  readonly to: 'better' | 'worse' | 'other'
}

export interface Explanation {
  /** The criteria that decided. */
  readonly why: readonly Ref[]
  /** Other refusals already known to hold, each with its criteria. */
  readonly also: readonly { readonly outcome: string; readonly because: readonly Ref[] }[]
  readonly changes: readonly Change[]
  readonly turn: Turn | null
}

const rankOf = (guide: Guide, outcome: string): number =>
  VERDICT_RANK[guide.outcomes[outcome]?.verdict ?? 'no']

/** The rank of the worst result that is still possible. */
const rank = ({ guide, results }: Interview): number =>
  Math.min(...results.map((r) => rankOf(guide, r.outcome)))

const outcomesOf = ({ results }: Interview): string[] => [...new Set(results.map((r) => r.outcome))]
const resultKey = ({ results, next }: Interview): string => JSON.stringify([results, next])

/** The rows that may have decided: one, unless an unsure answer leaves it open. */
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

/** Which tests of the given answers and of the day hold; answers stay, so only these can turn a result. */
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

/** The answers that are dates, as days, or numbers, by question; what is not known is not among them. */
function valuesOf({ guide, path }: Pick<Interview, 'guide' | 'path'>): ReadonlyMap<string, number> {
  const values = path.flatMap(({ question, answer }): [string, number][] => {
    const { kind } = guide.questions[question] ?? {}
    if (answer === UNSURE || (kind !== 'date' && kind !== 'number')) return []
    return [[question, typeof answer === 'number' ? answer : toDay(answer as IsoDate)]] // checked by readAnswers
  })
  return new Map(values)
}

/** The last day (inclusive) up to `end` on which the answers can be given; a birthday leaves its bounds in the end. */
function lastValidDay({ guide, path }: Interview, today: Day, end: Day): Day {
  const values = [...valuesOf({ guide, path })]
  const valid = (day: Day): boolean =>
    values.every(([id, value]) => {
      const question = guide.questions[id]
      if (question?.kind !== 'number' && question?.kind !== 'date') return true
      const [first, last] = limits(question, day)
      return value >= first && value <= last
    })
  const gone = firstChange(valid, today, end) // bounds only rise with the day
  return gone === null ? end : gone - 1
}

/** @param until the last day (inclusive) for which the guide's documents can be trusted to speak, or null. */
function findTurn(at: Interview, until: IsoDate | null): Turn | null {
  const today = toDay(at.today)
  const horizon = plus(today, { years: YEARS_AHEAD }, 'last-day')
  const end = lastValidDay(at, today, until === null ? horizon : Math.min(horizon, toDay(until)))
  const signs = clockwork(at)
  // an answer that rests may have left its bounds
  const on = (date: IsoDate): Interview =>
    interview(at.guide, readAnswers(at.guide, at.answers, date).answers, date)
  // a day like one that was looked at before has the same result
  const seen = new Set([signs(today)])
  for (let day = today + 1; day <= end; day++) {
    const now = signs(day)
    if (seen.has(now)) continue
    seen.add(now)
    const date = toIsoDate(day)
    const later = on(date)
    if (resultKey(later) === resultKey(at)) continue
    const change = rank(later) - rank(at)
    // what is better by one reading only is not to be waited for; the day after it is by both
    if (change >= 0 && hangsOnReading(later)) continue
    // 「今天是最后一天」 is the same result said for one day: what follows it is what is to be told
    if (change === 0 && day < end && resultKey(on(toIsoDate(day + 1))) !== resultKey(later)) continue
    return { date, outcomes: outcomesOf(later), to: change > 0 ? 'better' : change < 0 ? 'worse' : 'other' }
  }
  return null
}

/** Explains a finished interview. */
export function explain(at: Interview, until: IsoDate | null = at.guide.until ?? null): Explanation {
  const deciding = decidingRules(at)
  const holds = (ref: Ref) => known(at, ref) === true
  const why = [...new Set(deciding.flatMap((rule) => rule.when))].filter(holds)
  const outcomes = outcomesOf(at)
  const refuses = (outcome: string) => at.guide.outcomes[outcome]?.verdict === 'no'
  const also = (outcomes.every(refuses) ? at.guide.rules : [])
    .filter(({ then, when }) => refuses(then) && !outcomes.includes(then) && when.every(holds))
    .map(({ then, when }) => ({ outcome: then, because: when.filter((ref) => !why.includes(ref)) }))
    .filter(({ because }) => because.length > 0)
  return { why, also, changes: findChanges(at), turn: findTurn(at, until) }
}

/** The words of the criterion for the way the reference has it. */
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
