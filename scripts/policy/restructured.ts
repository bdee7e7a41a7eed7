/**
 * Compares two editions of a guide that ask different questions. One person cannot be walked through both: one kind of
 * people in the old interview may be any of several in the new one. So paths are matched whose answers to common
 * questions agree. The comparison says what holds for all matches, and what cannot be told.
 */
import {
  type Answers,
  type Guide,
  interview,
  type IsoDate,
  type Result,
  toDay,
  variablesOn,
} from '@/rules/authoring'
import { type Kind, kindsOf } from './kinds'

/** A path through one edition. */
export interface Way {
  readonly said: readonly { readonly question: string; readonly kind: Kind }[]
  readonly results: readonly Result[]
}

/** A path of the new edition whose result none of its matches in the old edition had. */
export interface Other {
  readonly way: Way
  /** The results of all matches in the old edition. */
  readonly was: readonly Result[]
}

export interface Restructured {
  /** The new names of renamed questions, by old name. */
  readonly renamed: Readonly<Record<string, string>>
  /** Options that were replaced by others. */
  readonly replaced: readonly Replaced[]
  readonly ways: number
  /** Paths whose result is unchanged for every match. */
  readonly same: number
  /** Paths whose result may be unchanged: their matches in the old edition had several. */
  readonly open: number
  readonly others: readonly Other[]
  /** Results of the old edition that nobody gets in the new one. */
  readonly lost: readonly Result[]
}

const namesOf = (guide: Guide, id: string): string | null => {
  const question = guide.questions[id]
  if (!question) return null
  return 'options' in question
    ? JSON.stringify([question.kind, Object.keys(question.options).sort()])
    : JSON.stringify([question.kind, question.ask])
}

/** Questions that only the old edition has, each with the only new question that has the same answers. */
function renamedIn(old: Guide, now: Guide): Readonly<Record<string, string>> {
  const gone = Object.keys(old.questions).filter((id) => !(id in now.questions))
  const added = Object.keys(now.questions).filter((id) => !(id in old.questions))
  return Object.fromEntries(
    gone.flatMap((id): [string, string][] => {
      const alike = added.filter((other) => namesOf(now, other) === namesOf(old, id))
      const [only] = alike
      return only !== undefined && alike.length === 1 ? [[id, only]] : []
    }),
  )
}

/** A question's options that only one of the editions has. */
export interface Replaced {
  /** The question's id in the new edition. */
  readonly question: string
  readonly was: readonly string[]
  readonly is: readonly string[]
}

const optionsOf = ({ questions }: Guide, id: string): readonly string[] => {
  const question = questions[id]
  return question && 'options' in question ? Object.keys(question.options) : []
}

/** The replaced options of each question that both editions ask. */
function replacedIn(old: Guide, now: Guide, renamed: Readonly<Record<string, string>>): readonly Replaced[] {
  return Object.keys(old.questions).flatMap((id): readonly Replaced[] => {
    const question = renamed[id] ?? id
    const [olds, news] = [optionsOf(old, id), optionsOf(now, question)]
    const was = olds.filter((option) => !news.includes(option))
    const is = news.filter((option) => !olds.includes(option))
    return was.length > 0 && is.length > 0 ? [{ question, was, is }] : []
  })
}

/** Whether answers to one edition do not fit the other: questions or options were dropped, merged, split or renamed. */
export function isRestructured(old: Guide, now: Guide): boolean {
  const renamed = renamedIn(old, now)
  const gone = Object.keys(old.questions).some((id) => !(id in now.questions) && !(id in renamed))
  if (!gone) return Object.keys(renamed).length > 0 || replacedIn(old, now, renamed).length > 0
  return Object.entries(now.questions).some(([id, question]) => {
    const before = old.questions[id]
    if (!before) return !Object.values(renamed).includes(id)
    return 'options' in question && 'options' in before
      ? Object.keys(question.options).some((option) => !(option in before.options))
      : false
  })
}

function waysOf(guide: Guide, today: IsoDate): readonly Way[] {
  const variables = variablesOn(guide, toDay(today))
  const kinds = new Map(Object.keys(guide.questions).map((id) => [id, kindsOf(guide, id, variables)]))
  const ways: Way[] = []
  function step(answers: Answers, said: Way['said']): void {
    const { next, results } = interview(guide, answers, today)
    if (next === null) ways.push({ said, results })
    else
      for (const kind of kinds.get(next) ?? [])
        step({ ...answers, [next]: kind.answer }, [...said, { question: next, kind }])
  }
  step({}, [])
  return ways
}

/**
 * Whether the same person may give both answers. An option that only one edition has may match any that only the other
 * one has; if there is none, any option at all.
 */
function mayBeOne(one: Kind, other: Kind, olds: readonly string[], news: readonly string[]): boolean {
  if (typeof one.answer === 'object' || typeof other.answer === 'object')
    return JSON.stringify(one.answer) === JSON.stringify(other.answer)
  if (one.runs.length > 0 || other.runs.length > 0)
    return one.runs.some(([from, to]) => other.runs.some(([first, last]) => from <= last && first <= to))
  if (one.options.some((option) => other.options.includes(option))) return true
  const isGone = one.options.some((option) => !news.includes(option))
  const isAdded = other.options.some((option) => !olds.includes(option))
  if (isGone && isAdded) return true
  return isGone
    ? news.every((option) => olds.includes(option))
    : isAdded && olds.every((option) => news.includes(option))
}

/** A key to compare results: the outcome's id, or its headline if only one edition has the id. */
const resultKey = (guide: Guide, other: Guide, { outcome, parts }: Result): string => {
  const { verdict = 'ask', headline = outcome } = guide.outcomes[outcome] ?? {}
  return JSON.stringify([outcome in other.outcomes ? outcome : headline, verdict, parts])
}

/** Compares the results of everybody who answers the new interview on that day. */
export function restructured(old: Guide, now: Guide, today: IsoDate): Restructured {
  const renamed = renamedIn(old, now)
  const before = waysOf(old, today).map(({ said, results }) => ({
    results,
    said: new Map(
      said.map(({ question, kind }) => [renamed[question] ?? question, { own: question, kind }] as const),
    ),
  }))
  const ways = waysOf(now, today)
  const others: Other[] = []
  let [same, open] = [0, 0]
  for (const way of ways) {
    const matches = before.filter(({ said }) =>
      way.said.every(({ question, kind }) => {
        const answer = said.get(question)
        if (!answer) return true
        return mayBeOne(answer.kind, kind, optionsOf(old, answer.own), optionsOf(now, question))
      }),
    )
    const was = new Map(
      matches.flatMap(({ results }) =>
        results.map((result) => [resultKey(old, now, result), result] as const),
      ),
    )
    const is = new Set(way.results.map((result) => resultKey(now, old, result)))
    if (![...is].every((one) => was.has(one))) others.push({ way, was: [...was.values()] })
    else if (was.size === is.size) same++
    else open++
  }
  const keysNow = new Set(ways.flatMap(({ results }) => results.map((result) => resultKey(now, old, result))))
  const lost = new Map(
    before.flatMap(({ results }) =>
      results.flatMap((result) => {
        const key = resultKey(old, now, result)
        return keysNow.has(key) ? [] : [[key, result] as const]
      }),
    ),
  )
  const replaced = replacedIn(old, now, renamed)
  return { renamed, replaced, ways: ways.length, same, open, others, lost: [...lost.values()] }
}
