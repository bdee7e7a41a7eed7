/** Two guides never contradict: of one matter, whoever meets both is told the same. */
import {
  type Answers,
  daysToCheck,
  type Guide,
  interview,
  type IsoDate,
  joinedRuns,
  toDay,
  toIsoDate,
  variablesOn,
  verdictWord,
} from '@/rules/authoring'
import { type Kind, kindsOf } from '../kinds'
import type { Matter, Share } from '../matters'
import type { Place } from '../place'
import type { Problem } from '../problems'
import { saidOnce, spansOf } from '../slices'
import { atOf } from './findings'

/** What somebody has answered, by the questions; anything else may be so or otherwise. */
type Facts = ReadonlyMap<string, Kind>

/** Somebody who has come to an outcome of a matter. */
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

/** What the guide takes for granted in the matter, as answers to questions of the others. */
function givenFacts(given: Share['given'], guides: readonly Guide[]): Facts {
  return new Map(
    Object.entries(given ?? {}).map(([id, option]) => {
      const labels = guides.flatMap(({ questions }) => {
        const question = questions[id]
        return question && 'options' in question ? (question.options[option]?.label ?? []) : []
      })
      return [id, { answer: option, options: [option], runs: [], labels: labels.slice(0, 1) }] as const
    }),
  )
}

/** All who come to an outcome of the matter in the guide on that day. */
function whoMeets(guide: Guide, { outcomes }: Share, given: Facts, today: IsoDate): readonly Met[] {
  const variables = variablesOn(guide, toDay(today))
  const met: Met[] = []
  function step(answers: Answers, facts: Facts): void {
    const at = interview(guide, answers, today)
    const { next } = at
    if (next === null) {
      for (const { outcome } of at.results)
        if (outcomes.includes(outcome)) met.push({ guide, outcome, facts: new Map([...given, ...facts]) })
    } else
      for (const kind of kindsOf(guide, next, variables))
        step({ ...answers, [next]: kind.answer }, new Map(facts).set(next, kind))
  }
  step({}, new Map())
  return met
}

/** The two as one person, in as few words as tell who that is. */
function inWords(a: Met, b: Met): string {
  const facts = new Map([...b.facts, ...a.facts])
  return [...facts]
    .map(([id, kind]) => {
      const other = b.facts.get(id)
      const question = a.guide.questions[id] ?? b.guide.questions[id]
      const show = (day: number) => (question?.kind === 'date' ? toIsoDate(day) : String(day))
      const shared =
        other && kind.labels.length > 1
          ? kind.labels.filter((one) => other.labels.includes(one))
          : kind.labels
      const runs = joinedRuns(kind.runs).map(([first, last]) =>
        first === last ? show(first) : `${show(first)}…${show(last)}`,
      )
      return `${question?.ask ?? id}${[...(shared.length > 0 ? shared : kind.labels), ...runs].join('、')}`
    })
    .join('；')
}

const wordOf = ({ guide, outcome }: Met): string =>
  `“${guide.title}”说“${verdictWord(guide.outcomes[outcome]?.verdict ?? 'ask')}”（${outcome}）`

const verdictOf = ({ guide, outcome }: Met) => guide.outcomes[outcome]?.verdict

/** What two guides say differently, with the fewest words for somebody who hears both; each pair of outcomes once. */
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

/** Each two of a list, in its order. */
const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] =>
  all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const))

function checkMatter(place: Place, id: string, matter: Matter, from: IsoDate): readonly Problem[] {
  const { region, trees } = place
  const guides = region.guides.filter((guide) => guide.id in matter.guides)
  const at = (guide: Guide) => atOf(trees, 'matters.yaml', id, 'guides', guide.id)
  const days = [...new Set(guides.flatMap((guide) => daysToCheck(guide, from)))]
  const compared = new Set<Guide>()
  // the first day that shows it is enough
  const told = new Map<string, Problem>()
  for (const day of days) {
    const all = guides.map((guide) => {
      const share = matter.guides[guide.id] ?? { outcomes: [] }
      return { guide, met: whoMeets(guide, share, givenFacts(share.given, guides), day) }
    })
    for (const [one, two] of pairsOf(all)) {
      if (one.met.some((a) => two.met.some((b) => meet(a.facts, b.facts))))
        compared.add(one.guide).add(two.guide)
      for (const [a, b] of contradictions(one.met, two.met)) {
        const key = [one.guide.id, a.outcome, two.guide.id, b.outcome].join(' ')
        if (!told.has(key))
          told.set(key, {
            at: at(b.guide),
            words: `“${matter.what}”，两处说的不一样：${wordOf(a)}，${wordOf(b)}。比如${day}：${inWords(a, b)}`,
          })
      }
    }
  }
  const idle = guides.filter((guide) => !compared.has(guide))
  return [
    ...told.values(),
    ...idle.map((guide) => ({
      at: at(guide),
      words: `“${matter.what}”：没有一个人既碰到“${guide.title}”的这几个结论，又碰到别的指引的，什么也没有比`,
    })),
  ]
}

/** Where guides of the place contradict each other from that day on. */
export function checkMatters(place: Place, today: IsoDate): readonly Problem[] {
  return saidOnce(
    spansOf(place).flatMap(({ first, last, place: then }) => {
      if (last !== null && last < today) return []
      const from = first !== null && first > today ? first : today
      return Object.entries(place.matters).flatMap(([id, matter]) => checkMatter(then, id, matter, from))
    }),
  )
}
