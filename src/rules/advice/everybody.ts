/** What a guide's outcomes have in common on a day, so that it can be said to everybody. */
import { plus, toDay, toIsoDate, type IsoDate } from '../engine/days'
import { conditionsOf } from '../engine/classes'
import { readRef } from '../engine/compile'
import { isReplaced } from '../engine/holding'
import { interview, known } from '../engine/interview'
import type { Criterion, Guide, Outcome, Verdict } from '../engine/model'
import type { Region } from '../engine/region'

/** A guide on a given day. */
export interface OnDay {
  readonly region: Region
  readonly guide: Guide
  readonly today: IsoDate
}

/** A statement with its citations. */
export interface Said {
  readonly text: string
  /** A short version, if there is one. */
  readonly brief: string
  readonly cite: readonly string[]
}

/** Verdicts that count as good: something can be done, or, failing that, nothing has to be. */
const GOOD: readonly (readonly Verdict[])[] = [['yes', 'partly'], ['not-needed']]

/** Today's possible outcomes that come under this place's rules, by id. */
export function possibleOn({ guide, today }: OnDay): ReadonlyMap<string, Outcome> {
  const ids = new Set(interview(guide, {}, today).results.map(({ outcome }) => outcome))
  const outcomes = Object.entries(guide.outcomes)
  return new Map(outcomes.filter(([id, { ruledElsewhere: elsewhere }]) => ids.has(id) && elsewhere !== true))
}

/** The outcomes among them that let people do what the guide is about. */
export function goodOf(possible: ReadonlyMap<string, Outcome>): ReadonlyMap<string, Outcome> {
  const some = GOOD.map((verdicts) => [...possible].filter(([, { verdict }]) => verdicts.includes(verdict)))
  return new Map(some.find((outcomes) => outcomes.length > 0))
}

/** Whether all cited documents are in force today. */
export const holdsToday = ({ region, today }: OnDay, cite: readonly string[]): boolean =>
  cite.every((id) => {
    const { from, to } = region.sources[region.citations[id]?.source ?? ''] ?? {}
    const inForce = (from === undefined || from <= today) && (to === undefined || today <= to)
    return inForce && !isReplaced(region.citations, id, today)
  })

const dayBefore = (day: IsoDate): IsoDate => toIsoDate(plus(toDay(day), { days: -1 }, 'last-day'))

/** The last day on which the guide and the citations are unchanged; null if no end is known. */
export function lastDayOf({ region, guide, today }: OnDay, cite: readonly string[]): IsoDate | null {
  const ends = cite.flatMap((id) => {
    const { source, newer = [] } = region.citations[id] ?? {}
    const { to } = region.sources[source ?? ''] ?? {}
    const replaced = newer.filter(({ how }) => how === 'replaced')
    return [...(to === undefined ? [] : [to]), ...replaced.map(({ from }) => dayBefore(from))]
  })
  const days = [...ends, ...(guide.until === undefined ? [] : [guide.until])]
  return days.filter((day) => day >= today).sort()[0] ?? null
}

/** What lists have in common. */
export interface InCommon<T> {
  /** Shared by all lists, in the order of the first. */
  readonly all: readonly T[]
  /** Shared by all non-empty lists, if those are the majority. */
  readonly most: readonly T[]
  /** Whether any list has something else besides. */
  readonly more: boolean
}

/** @param key items with equal keys are the same */
export function inCommon<T>(lists: readonly (readonly T[])[], key: (one: T) => string): InCommon<T> {
  const full = lists.filter(({ length }) => length > 0)
  const isShared = (one: T): boolean => full.every((list) => list.some((other) => key(other) === key(one)))
  const shared = (full[0] ?? []).filter(isShared)
  const most = full.length * 2 > lists.length ? shared : []
  const all = full.length === lists.length ? shared : []
  return { all, most, more: full.some(({ length }) => length > shared.length) }
}

/** Whether it only tests what people want to know or do. */
function isChosen({ questions, derived }: Guide, criterion: Criterion): boolean {
  const facts = conditionsOf(criterion).flatMap((condition) => Object.keys(condition))
  return facts.every((fact) => !(fact in derived) && questions[fact]?.can === 'choose')
}

/** Conditions that hold for everybody with one of the outcomes, but not for everybody anyway. */
export function commonConditions(on: OnDay, outcomes: ReadonlyMap<string, Outcome>): readonly Said[] {
  const { guide, today } = on
  const start = interview(guide, {}, today)
  const refs = guide.rules.filter(({ then }) => outcomes.has(then)).map(({ when }) => when)
  return inCommon(refs, (ref) => ref).all.flatMap((ref) => {
    const { criterion: id, holds } = readRef(ref)
    const criterion = guide.criteria[id]
    const text = holds ? criterion?.yes : criterion?.no
    if (!criterion || text === undefined || known(start, ref) === true) return []
    if (isChosen(guide, criterion) || !holdsToday(on, criterion.cite)) return []
    return [{ text, brief: text, cite: criterion.cite }]
  })
}
