/** Guides must not contradict each other: on one matter, everybody who reaches both gets the same verdict. */
import {
  type Answers,
  type Guide,
  interview,
  type IsoDate,
  joinedRuns,
  kindOfDay,
  toDay,
  toIsoDate,
  variablesOn,
  verdictWord,
} from '@/rules/authoring'
import { cached, hashOf } from '../cache'
import { type Kind, kindsOf, labelsOf } from '../kinds'
import { kindsOfDay, logicOf } from '../logic'
import type { Matter, Share } from '../matters'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { withoutDuplicates, spansOf } from '../slices'
import { atOf } from './findings'

/** A person's answers by question; anything else is open. */
type Facts = ReadonlyMap<string, Kind>

/** A person who has reached an outcome of a matter. */
interface Met {
  readonly guide: Guide
  readonly outcome: string
  readonly facts: Facts
}

const isChosen = ({ answer }: Kind): boolean => typeof answer === 'object'

/** Whether an answer can be of both kinds. */
function overlap(a: Kind, b: Kind): boolean {
  if (isChosen(a) && isChosen(b)) return [...a.options].sort().join() === [...b.options].sort().join()
  return (
    a.options.some((option) => b.options.includes(option)) ||
    a.runs.some(([first, last]) => b.runs.some(([from, to]) => first <= to && from <= last))
  )
}

const meet = (a: Facts, b: Facts): boolean =>
  [...a].every(([question, kind]) => {
    const other = b.get(question)
    return other === undefined || overlap(kind, other)
  })

/** What the guide presupposes in the matter, as answers to other guides' questions. */
const givenFacts = (given: Share['given']): Facts =>
  new Map(
    Object.entries(given ?? {}).map(
      ([id, option]) => [id, { answer: option, options: [option], runs: [], labels: [] }] as const,
    ),
  )

/** A comparison key of the guide's walk on that day: days with the same key have the same walk. */
function walkOf(guide: Guide, today: IsoDate): string {
  const day = toDay(today)
  return JSON.stringify([kindOfDay(guide, day), variablesOn(guide, day)])
}

const ends = new WeakMap<Guide, Map<string, readonly Met[]>>()

/** Everybody who reaches an outcome of the guide on that day; cached for several matters. */
function everybody(guide: Guide, today: IsoDate): readonly Met[] {
  const walks = ends.get(guide) ?? new Map<string, readonly Met[]>()
  ends.set(guide, walks)
  const walk = walkOf(guide, today)
  const walked = walks.get(walk)
  if (walked) return walked
  const variables = variablesOn(guide, toDay(today))
  const kinds = new Map<string, readonly Kind[]>()
  const met: Met[] = []
  function step(answers: Answers, facts: Facts): void {
    const at = interview(guide, answers, today)
    const { next } = at
    if (next === null) {
      for (const { outcome } of at.results) met.push({ guide, outcome, facts })
      return
    }
    const some = kinds.get(next) ?? kindsOf(guide, next, variables)
    kinds.set(next, some)
    for (const kind of some) step({ ...answers, [next]: kind.answer }, new Map(facts).set(next, kind))
  }
  step({}, new Map())
  walks.set(walk, met)
  return met
}

/** Everybody who reaches an outcome of the matter in the guide on that day. */
function whoMeets(guide: Guide, { outcomes, given }: Share, today: IsoDate): readonly Met[] {
  const taken = givenFacts(given)
  return everybody(guide, today)
    .filter(({ outcome }) => outcomes.includes(outcome))
    .map((met) => ({ ...met, facts: new Map([...taken, ...met.facts]) }))
}

const verdictOf = ({ guide, outcome }: Met) => guide.outcomes[outcome]?.verdict

/**
 * Contradictions between two guides, with the shortest description of a person who gets both; each pair of
 * outcomes once.
 */
function contradictions(one: readonly Met[], two: readonly Met[]): readonly (readonly [Met, Met])[] {
  const found = new Map<string, { pair: readonly [Met, Met]; size: number }>()
  for (const a of one)
    for (const b of two) {
      if (verdictOf(a) === verdictOf(b) || !meet(a.facts, b.facts)) continue
      const key = `${a.outcome} ${b.outcome}`
      const size = new Set([...a.facts.keys(), ...b.facts.keys()]).size
      if (size < (found.get(key)?.size ?? Infinity)) found.set(key, { pair: [a, b], size })
    }
  return [...found.values()].map(({ pair }) => pair)
}

/** All pairs of a list, in order. */
const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const))

/** A person who gets one verdict in a guide, in the cached form without texts. */
interface Heard {
  readonly guide: string
  readonly outcome: string
  readonly facts: readonly (readonly [question: string, kind: Kind])[]
}

/** The result of a matter, without its guides' texts. */
interface Judged {
  /** People who get two verdicts, on the first such day. */
  readonly contradictions: readonly { readonly day: IsoDate; readonly a: Heard; readonly b: Heard }[]
  /** Guides that were compared with no other. */
  readonly idle: readonly string[]
}

function judge({ guides: shares }: Matter, guides: readonly Guide[], days: readonly IsoDate[]): Judged {
  const heard = ({ guide, outcome, facts }: Met): Heard => ({ guide: guide.id, outcome, facts: [...facts] })
  const compared = new Set<Guide>()
  const found = new Map<string, Judged['contradictions'][number]>()
  const seen = new Set<string>()
  for (const day of days) {
    const walks = guides.map((guide) => walkOf(guide, day)).join()
    if (seen.has(walks)) continue
    seen.add(walks)
    const all = guides.map((guide) => ({
      guide,
      met: whoMeets(guide, shares[guide.id] ?? { outcomes: [] }, day),
    }))
    for (const [one, two] of pairsOf(all)) {
      if (one.met.some((a) => two.met.some((b) => meet(a.facts, b.facts))))
        compared.add(one.guide).add(two.guide)
      for (const [a, b] of contradictions(one.met, two.met)) {
        const key = [one.guide.id, a.outcome, two.guide.id, b.outcome].join(' ')
        if (!found.has(key)) found.set(key, { day, a: heard(a), b: heard(b) })
      }
    }
  }
  return {
    contradictions: [...found.values()],
    idle: guides.flatMap((guide) => (compared.has(guide) ? [] : [guide.id])),
  }
}

/** Describes both as one person, as briefly as possible. */
function inWords(guides: readonly Guide[], a: Heard, b: Heard): string {
  const others = new Map(b.facts)
  return [...new Map([...b.facts, ...a.facts])]
    .map(([id, kind]) => {
      const asking = [a.guide, b.guide].flatMap((name) => guides.find((guide) => guide.id === name) ?? [])
      const question = [...asking, ...guides].flatMap(({ questions }) => questions[id] ?? [])[0]
      const labels = (of: Kind): readonly string[] => (question ? labelsOf(question, of) : of.options)
      const other = others.get(id)
      const all = labels(kind)
      const shared = other && all.length > 1 ? all.filter((one) => labels(other).includes(one)) : all
      const show = (day: number) => (question?.kind === 'date' ? toIsoDate(day) : String(day))
      const runs = joinedRuns(kind.runs).map(([first, last]) =>
        first === last ? show(first) : `${show(first)}…${show(last)}`,
      )
      return `${question?.ask ?? id}${[...(shared.length > 0 ? shared : all), ...runs].join('、')}`
    })
    .join('；')
}

function wordOf(guides: readonly Guide[], { guide: id, outcome }: Heard): string {
  const guide = guides.find((one) => one.id === id)
  return `“${guide?.title ?? id}”说“${verdictWord(guide?.outcomes[outcome]?.verdict ?? 'ask')}”（${outcome}）`
}

function checkMatter(place: Place, id: string, matter: Matter, from: IsoDate): readonly Problem[] {
  const { region, trees } = place
  const guides = region.guides.filter((guide) => guide.id in matter.guides)
  const at = (guide: string) => atOf(trees, 'matters.yaml', id, 'guides', guide)
  const days = [...new Set(guides.flatMap((guide) => kindsOfDay(region.id, guide, from)))]
  const logic = guides.map(logicOf)
  const { contradictions: found, idle } = cached(
    region.id,
    `matter ${id} ${from}`,
    [matter.guides, logic.map(hashOf), days],
    () => judge(matter, logic, days),
  )
  return [
    ...found.map(({ day, a, b }) => ({
      at: at(b.guide),
      words: `“${matter.what}”，两处说的不一样：${wordOf(guides, a)}，${wordOf(guides, b)}。比如${day}：${inWords(guides, a, b)}`,
    })),
    ...guides
      .filter((guide) => idle.includes(guide.id))
      .map((guide) => ({
        at: at(guide.id),
        words: `“${matter.what}”：没有一个人既碰到“${guide.title}”的这几个结论，又碰到别的指引的，什么也没有比`,
      })),
  ]
}

/** Contradictions between guides of the place from that day on. */
export function checkMatters(place: Place, today: IsoDate): readonly Problem[] {
  return withoutDuplicates(
    spansOf(place).flatMap(({ first, last, place: then }) => {
      if (last !== null && last < today) return []
      const from = first !== null && first > today ? first : today
      return Object.entries(place.matters).flatMap(([id, matter]) => checkMatter(then, id, matter, from))
    }),
  )
}
