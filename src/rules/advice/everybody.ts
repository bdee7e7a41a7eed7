/** What the outcomes of a guide have in common on a day, so that it can be said to everybody. */
import { plus, toDay, toIsoDate, type IsoDate } from '../engine/days'
import { conditionsOf } from '../engine/classes'
import { readRef } from '../engine/compile'
import { isReplaced, newerBy } from '../engine/holding'
import { interview, known } from '../engine/interview'
import type { Criterion, Guide, Outcome, Verdict } from '../engine/model'
import type { Region } from '../engine/region'

/** A guide on a day. */
export interface OnDay {
  readonly region: Region
  readonly guide: Guide
  readonly today: IsoDate
}

/** A statement with what it rests on. */
export interface Said {
  readonly text: string
  /** In a few words, where there are any. */
  readonly brief: string
  readonly cite: readonly string[]
}

/** Where something can be done; where nothing can, that nothing has to be. */
const GOOD: readonly (readonly Verdict[])[] = [['yes', 'partly'], ['not-needed']]

/** The outcomes that somebody can have today and that are meant for this place, by their ids. */
export function possibleOn({ guide, today }: OnDay): ReadonlyMap<string, Outcome> {
  const ids = new Set(interview(guide, {}, today).results.map(({ outcome }) => outcome))
  const outcomes = Object.entries(guide.outcomes)
  return new Map(outcomes.filter(([id, { ruledElsewhere: elsewhere }]) => ids.has(id) && elsewhere !== true))
}

/** Those of them that let somebody do what the guide is about. */
export function goodOf(possible: ReadonlyMap<string, Outcome>): ReadonlyMap<string, Outcome> {
  const some = GOOD.map((verdicts) => [...possible].filter(([, { verdict }]) => verdicts.includes(verdict)))
  return new Map(some.find((outcomes) => outcomes.length > 0))
}

/** Whether all that a statement rests on is in force today. */
export const holdsToday = ({ region, today }: OnDay, cite: readonly string[]): boolean =>
  cite.every((id) => {
    const { from, to } = region.sources[region.citations[id]?.source ?? ''] ?? {}
    const inForce = (from === undefined || from <= today) && (to === undefined || today <= to)
    return inForce && !isReplaced(region.citations, id, today)
  })

const dayBefore = (day: IsoDate): IsoDate => toIsoDate(plus(toDay(day), { days: -1 }, 'last-day'))

/** The last day on which the guide, and what is cited, is as it is today; null where nothing says so. */
export function lastDayOf({ region, guide, today }: OnDay, cite: readonly string[]): IsoDate | null {
  const ends = cite.flatMap((id) => {
    const { source, newer = [] } = region.citations[id] ?? {}
    const { to } = region.sources[source ?? ''] ?? {}
    const already = newerBy(region.citations, id, today)
    const coming = newer.filter((one) => one.how === 'replaced' && !already.includes(one))
    return [...(to === undefined ? [] : [to]), ...coming.map(({ from }) => dayBefore(from))]
  })
  const days = [...ends, ...(guide.until === undefined ? [] : [guide.until])]
  return days.filter((day) => day >= today).sort()[0] ?? null
}

/** What lists share. */
export interface InCommon<T> {
  /** What all of them share, in the order of the first. */
  readonly all: readonly T[]
  /** What those share that are not empty, where most are not. */
  readonly most: readonly T[]
  /** Whether any of them has something else besides. */
  readonly more: boolean
}

/** @param key by which things of two lists are told to be the same */
export function inCommon<T>(lists: readonly (readonly T[])[], key: (one: T) => string): InCommon<T> {
  const full = lists.filter(({ length }) => length > 0)
  const isShared = (one: T): boolean => full.every((list) => list.some((other) => key(other) === key(one)))
  const shared = (full[0] ?? []).filter(isShared)
  const most = full.length * 2 > lists.length ? shared : []
  const all = full.length === lists.length ? shared : []
  return { all, most, more: full.some(({ length }) => length > shared.length) }
}

/** Whether it only says what somebody wants to know or to do. */
function isChosen({ questions, derived }: Guide, criterion: Criterion): boolean {
  const facts = conditionsOf(criterion).flatMap((condition) => Object.keys(condition))
  return facts.every((fact) => !(fact in derived) && questions[fact]?.can === 'choose')
}

/** What is the case with everybody who has one of the outcomes, and not with everybody anyhow. */
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
