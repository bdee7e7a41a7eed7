/**
 * Who gets a different answer: two editions of a guide are asked the same, for every kind of people and day.
 */
import {
  type Answers,
  daysToCheck,
  type Guide,
  type Interview,
  interview,
  type IsoDate,
  isSliced,
  joinedRuns,
  known,
  labelOf,
  type Outcome,
  type Part,
  partsOfOutcome,
  type Question,
  readAnswers,
  type Ref,
  type Result,
  type Run,
  toDay,
  toIsoDate,
  variablesOn,
  type Verdict,
  type WholeRegion,
  yearsBetween,
} from '@/rules/authoring'
import { sideBySideGuides, type Both } from './both'
import { differences, sideBySide, type Difference } from './differences'
import { type Edition, regionsOf } from './editions'
import { type Kind, kindsOf } from './kinds'
import { isRestructured, restructured } from './restructured'
import { type RulingChange, rulingChanges } from './ruling-changes'

/** What people are told. */
export interface Told {
  readonly outcome: string
  readonly verdict: Verdict
  readonly headline: string
  /** The parts that belong to the result, in words. */
  readonly parts: readonly string[]
}

/** An edition's result for the answers; `not-asked` if they are invalid in it. */
export type End = { readonly told: readonly Told[] } | 'not-asked'

/** A question with all answers that lead to the same result. */
export interface Said {
  readonly question: string
  readonly ask: string
  readonly answers: string
}

export interface Change {
  readonly was: End
  readonly is: End
  /** Sentences that appear in the answer now, and those that no longer do. */
  readonly shown: readonly string[]
  readonly hidden: readonly string[]
  /** Number of kinds of people. */
  readonly count: number
  /** Who they are: each a way through the questions. */
  readonly who: readonly (readonly Said[])[]
  /** An example day, if it does not show today. */
  readonly day: IsoDate
}

export interface GuideEffect {
  /** `region/guide`. */
  readonly id: string
  readonly state: 'new' | 'removed' | 'changed'
  /** The day from which it applies, if later than today, because a figure changes then. */
  readonly from?: IsoDate
  /** The kinds of people today, and those who get a different answer. */
  readonly people: number
  readonly changed: number
  /** Number of kinds of day checked. */
  readonly days: number
  readonly changes: readonly Change[]
  readonly askedNow: readonly string[]
  readonly askedNoMore: readonly string[]
  /** Set if the interview was restructured, so that people can be compared only partly. */
  readonly compared?: {
    /** Kinds of people who certainly get the same answer. */
    readonly same: number
    /** Those for whom it is unknown. */
    readonly open: number
    /** Renamed questions with the same answers, in words. */
    readonly renamed: readonly string[]
    /** Replaced options, in words. */
    readonly replaced: readonly string[]
    /** An answer that nobody gets any more. */
    readonly lost: End
  }
}

export interface Text {
  readonly was: string | null
  readonly is: string | null
  /** The day from which it applies, if later than today. */
  readonly from?: IsoDate
  /** All places with this change, as paths from the region's id. */
  readonly where: readonly (readonly string[])[]
}

export interface Entry {
  readonly place: string
  readonly id: string
  readonly headline: string
  readonly state: 'new' | 'removed' | 'changed'
}

export interface Effect {
  readonly old: string
  readonly new: string
  readonly today: IsoDate
  readonly newPlaces: readonly string[]
  /** Changed entries of 「这几年变了什么」. */
  readonly entries: readonly Entry[]
  readonly removedPlaces: readonly string[]
  readonly guides: readonly GuideEffect[]
  readonly rulings: readonly RulingChange[]
  /** Changed texts, each change once. */
  readonly texts: readonly Text[]
}

// ---- Kinds of people ----

/** The classes of a person's answers, question by question. */
type Person = readonly { readonly question: string; readonly kinds: readonly number[] }[]

/** Merges people who differ in only one question until none do; irrelevant questions are dropped. */
function merged(
  people: readonly Person[],
  order: readonly string[],
  total: (id: string) => number,
): readonly Person[] {
  let [all, before] = [people, -1]
  while (all.length !== before) {
    before = all.length
    for (const id of [...order].reverse()) {
      const groups = new Map<string, { person: Person; kinds: Set<number> }>()
      for (const person of all) {
        const rest = person.filter(({ question }) => question !== id)
        const own = person.find(({ question }) => question === id)
        const key = JSON.stringify([own === undefined, rest])
        const group = groups.get(key) ?? { person, kinds: new Set() }
        for (const kind of own?.kinds ?? []) group.kinds.add(kind)
        groups.set(key, group)
      }
      all = [...groups.values()].map(({ person, kinds }) =>
        person.flatMap((one) =>
          one.question !== id
            ? [one]
            : kinds.size === total(id)
              ? []
              : [{ question: id, kinds: [...kinds].sort((a, b) => a - b) }],
        ),
      )
    }
  }
  return all
}

// ---- In words ----

/** 「（满60至64年）」 for dates of birth, if the guide counts years from them. */
function yearsWords(guide: Guide, id: string, [first, last]: Run, today: IsoDate): string {
  const fact = Object.values(guide.derived).find((one) => 'years' in one && one.years === id)
  if (!fact || !('years' in fact)) return ''
  const [most, least] = [first, last].map((day) => yearsBetween(day, toDay(today), 'next-day'))
  return most === undefined || least === undefined || least < 0
    ? ''
    : `（满${least === most ? '' : `${least}至`}${most}年）`
}

function answersWords(guide: Guide, id: string, kinds: readonly Kind[], today: IsoDate): string {
  const question = guide.questions[id]
  const show = (value: number) => (question?.kind === 'date' ? toIsoDate(value) : String(value))
  const runs = joinedRuns(kinds.flatMap((kind) => kind.runs)).map(
    ([first, last]) =>
      `${show(first)}${first === last ? '' : `…${show(last)}`}${question?.kind === 'date' ? yearsWords(guide, id, [first, last], today) : ''}`,
  )
  return [...kinds.flatMap(({ labels }) => labels), ...runs].join('、')
}

function partWords({ outcomes }: Guide, outcome: string, part: string): string {
  const { notes, steps, materials, dates, timeLimit, cautions } = outcomes[outcome] ?? {}
  const texts = [notes, steps, materials, timeLimit && [timeLimit], cautions].flatMap((parts) => parts ?? [])
  return texts.find(({ ask }) => ask === part)?.text ?? dates?.find(({ ask }) => ask === part)?.label ?? part
}

// ---- What each edition says ----

/** An edition of a guide, unchanged and in the form that is asked beside the other. */
interface Side {
  readonly own: Guide
  readonly asked: Guide
}

function endOf({ own, asked }: Side, at: Interview): End {
  const answers = Object.fromEntries(
    at.path.flatMap(({ question, answer }) => (question in own.questions ? [[question, answer]] : [])),
  )
  if (readAnswers(own, answers, at.today).problems.length > 0) return 'not-asked'
  return {
    told: at.results.map(({ outcome, parts }: Result) => ({
      outcome,
      verdict: asked.outcomes[outcome]?.verdict ?? 'ask',
      headline: asked.outcomes[outcome]?.headline ?? outcome,
      parts: parts.map((part) => partWords(own, outcome, part)),
    })),
  }
}

/**
 * A comparison key of an edition's decision: a different verdict counts, different wording does not. An
 * outcome that only one edition has is compared by its whole content, so that a new name alone does not count
 * either.
 */
const decided = (end: End, at: Interview, own: Guide, other: Guide): string =>
  JSON.stringify(
    end === 'not-asked'
      ? end
      : at.results.map(({ outcome, parts }, i) => [
          outcome in other.outcomes ? outcome : own.outcomes[outcome],
          parts,
          end.told[i]?.verdict,
        ]),
  )

// ---- Sentences with a condition ----

/** A sentence in both editions of an outcome, and when each shows it. */
interface Conditional {
  readonly text: string
  /** The former wording. */
  readonly oldText: string
  readonly was: readonly Ref[]
  readonly is: readonly Ref[]
}

const sentences = (outcome: Outcome): readonly (readonly Part[])[] => [
  outcome.notes ?? [],
  outcome.steps,
  outcome.materials ?? [],
  outcome.cautions ?? [],
]

/** The outcome's sentences that are not part of the result: who sees them may still change. */
function conditionals({ before, after }: Both, id: string): readonly Conditional[] {
  const [old, now] = [before.outcomes[id], after.outcomes[id]]
  if (!old || !now) return []
  const all = sentences(now)
  const texts = (parts: readonly Part[]) => parts.map(({ text }) => text)
  return sentences(old).flatMap((parts, list) => {
    const others = all[list] ?? []
    let [i, j] = [0, 0]
    return sideBySide(texts(parts), texts(others)).flatMap((pair): readonly Conditional[] => {
      const was = pair.was === undefined ? undefined : parts[i++]
      const is = pair.is === undefined ? undefined : others[j++]
      if (!was || !is || was.ask !== undefined || is.ask !== undefined || !(was.when ?? is.when)) return []
      return [{ text: is.text, oldText: was.text, was: was.when ?? [], is: is.when ?? [] }]
    })
  })
}

/** Whether all hold; null while that is open, in which case the sentence is shown with 「如果」. */
function holds(at: Interview, refs: readonly Ref[]): boolean | null {
  const values = refs.map((ref) => known(at, ref))
  return values.includes(false) ? false : values.includes(null) ? null : true
}

// ---- The walk ----

interface Found {
  readonly shown: readonly string[]
  readonly hidden: readonly string[]
  readonly was: End
  readonly is: End
  readonly people: Person[]
}

interface Walk {
  readonly people: number
  readonly found: ReadonlyMap<string, Found>
  readonly askedBefore: ReadonlySet<string>
  readonly askedAfter: ReadonlySet<string>
  readonly kinds: (id: string) => readonly Kind[]
}

/** Whether only one edition shows the sentence. */
const differs = ({ was, is }: Conditional, before: Interview, after: Interview): boolean =>
  (holds(before, was) === false) !== (holds(after, is) === false)

function walk(old: Guide, now: Guide, both: Both, today: IsoDate): Walk {
  const { before, after } = both
  const conditional = new Map<string, readonly Conditional[]>()
  const may = (outcome: string): readonly Conditional[] => {
    const some = conditional.get(outcome) ?? conditionals(both, outcome)
    conditional.set(outcome, some)
    return some
  }
  const variables = variablesOn(after, toDay(today))
  const seen = new Map<string, readonly Kind[]>()
  const kinds = (id: string): readonly Kind[] => {
    const some = seen.get(id) ?? kindsOf(after, id, variables)
    seen.set(id, some)
    return some
  }
  const found = new Map<string, Found>()
  const [askedBefore, askedAfter] = [new Set<string>(), new Set<string>()]
  let people = 0
  function step(answers: Answers, person: Person): void {
    const [was, is] = [interview(before, answers, today), interview(after, answers, today)]
    if (was.next !== null) askedBefore.add(was.next)
    if (is.next !== null) askedAfter.add(is.next)
    const next = is.next ?? was.next
    if (next !== null) {
      kinds(next).forEach(({ answer }, i) => {
        step({ ...answers, [next]: answer }, [...person, { question: next, kinds: [i] }])
      })
      return
    }
    people++
    const ends = { was: endOf({ own: old, asked: before }, was), is: endOf({ own: now, asked: after }, is) }
    const [key, other] = [decided(ends.was, was, old, now), decided(ends.is, is, now, old)]
    const told = key === other ? was.results.flatMap(({ outcome }) => may(outcome)) : []
    const shown = told.flatMap((one) =>
      !differs(one, was, is) || holds(is, one.is) === false ? [] : [one.text],
    )
    const hidden = told.flatMap((one) =>
      differs(one, was, is) && holds(is, one.is) === false ? [one.oldText] : [],
    )
    if (key === other && shown.length + hidden.length === 0) return
    const change = JSON.stringify([key, other, shown, hidden])
    const same = found.get(change) ?? { ...ends, shown, hidden, people: [] }
    same.people.push(person)
    found.set(change, same)
  }
  step({}, [])
  return { people, found, askedBefore, askedAfter, kinds }
}

/** 「“生病”、“受伤”」 */
function labelsOf(guide: Guide, id: string, options: readonly string[]): string {
  const question = guide.questions[id]
  return options.map((option) => `“${question ? labelOf(question, option) : option}”`).join('、')
}

const askOf = (guide: Guide, id: string): string => guide.questions[id]?.ask ?? id

/** A key of everything that decides: editions with equal keys give the same answers, and need no walk. */
function logic(guide: Guide): string {
  const { questions, derived, criteria, rules, outcomes, days } = guide
  const asked = (question: Question): unknown =>
    'options' in question
      ? [question.kind, Object.keys(question.options), question.given]
      : [question.kind, question.from, question.to, question.given]
  return JSON.stringify([
    Object.entries(questions).map(([id, question]) => [id, asked(question)]),
    derived,
    Object.entries(criteria).map(([id, { when }]) => [id, when]),
    rules,
    days,
    Object.entries(outcomes).map(([id, outcome]) => [
      id,
      outcome.verdict,
      partsOfOutcome(guide, id).map(({ when, ask }) => [when, ask]),
    ]),
  ])
}

/** The effect of a restructured interview, limited to people who certainly get something new. */
function restructuredEffect(id: string, old: Guide, now: Guide, today: IsoDate): GuideEffect {
  const { renamed, replaced, ways, same, open, others, lost } = restructured(old, now, today)
  const told = (guide: Guide, results: readonly Result[]): End => ({
    told: results.map(({ outcome, parts }) => ({
      outcome,
      verdict: guide.outcomes[outcome]?.verdict ?? 'ask',
      headline: guide.outcomes[outcome]?.headline ?? outcome,
      parts: parts.map((part) => partWords(guide, outcome, part)),
    })),
  })
  const changes = new Map<string, Change & { who: (readonly Said[])[]; count: number }>()
  for (const { way, was } of others) {
    const ends = { was: told(old, was), is: told(now, way.results) }
    const key = JSON.stringify(ends)
    const change = changes.get(key) ?? { ...ends, shown: [], hidden: [], count: 0, who: [], day: today }
    change.count++
    change.who.push(
      way.said.map(({ question, kind }) => ({
        question,
        ask: askOf(now, question),
        answers: answersWords(now, question, [kind], today),
      })),
    )
    changes.set(key, change)
  }
  const isNew = (one: string) => !(one in old.questions) && !Object.values(renamed).includes(one)
  const isGone = (one: string) => !(one in now.questions) && !(one in renamed)
  return {
    id,
    state: 'changed',
    people: ways,
    changed: others.length,
    days: 1,
    changes: [...changes.values()],
    askedNow: Object.keys(now.questions)
      .filter(isNew)
      .map((one) => askOf(now, one)),
    askedNoMore: Object.keys(old.questions)
      .filter(isGone)
      .map((one) => askOf(old, one)),
    compared: {
      same,
      open,
      lost: told(old, lost),
      renamed: Object.entries(renamed).map(([was, is]) => `${askOf(old, was)}→ ${askOf(now, is)}`),
      replaced: replaced.map(({ question, was, is }) => {
        const before = Object.keys(renamed).find((one) => renamed[one] === question) ?? question
        return `${askOf(now, question)}${labelsOf(old, before, was)} → ${labelsOf(now, question, is)}`
      }),
    },
  }
}

/** Whether the result differs, not only its sentences. */
const isOther = ({ shown, hidden }: Pick<Found, 'shown' | 'hidden'>): boolean =>
  shown.length + hidden.length === 0

/**
 * The effect on one guide; null if every kind of people gets the same answer.
 * @param last the last day, inclusive, on which both are unchanged; null if there is none
 */
export function guideEffect(
  id: string,
  old: Guide,
  now: Guide,
  today: IsoDate,
  last: IsoDate | null = null,
): GuideEffect | null {
  if (logic(old) === logic(now)) return null
  if (isRestructured(old, now)) return restructuredEffect(id, old, now, today)
  const both = sideBySideGuides(old, now, today)
  const days = [...new Set([today, ...daysToCheck(both.after, today)])].filter(
    (day) => last === null || day <= last,
  )
  const changes = new Map<string, Change>()
  const [askedBefore, askedAfter] = [new Set<string>(), new Set<string>()]
  let [people, changed] = [0, 0]
  for (const day of days) {
    const at = walk(old, now, both, day)
    for (const asked of at.askedBefore) askedBefore.add(asked)
    for (const asked of at.askedAfter) askedAfter.add(asked)
    if (day === today) {
      people = at.people
      changed = [...at.found.values()].filter(isOther).reduce((sum, one) => sum + one.people.length, 0)
    }
    for (const [key, found] of at.found)
      if (!changes.has(key))
        changes.set(key, {
          was: found.was,
          is: found.is,
          shown: found.shown,
          hidden: found.hidden,
          count: found.people.length,
          day,
          who: merged(found.people, Object.keys(both.after.questions), (one) => at.kinds(one).length).map(
            (person) =>
              person.map(({ question, kinds }) => ({
                question,
                ask: askOf(both.after, question),
                answers: answersWords(
                  both.after,
                  question,
                  kinds.flatMap((kind) => at.kinds(question)[kind] ?? []),
                  day,
                ),
              })),
          ),
        })
  }
  const only = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].flatMap((one) => (others.has(one) ? [] : [askOf(both.after, one)]))
  const effect = {
    id,
    state: 'changed',
    people,
    changed,
    days: days.length,
    changes: [...changes.values()],
    askedNow: only(askedAfter, askedBefore),
    askedNoMore: only(askedBefore, askedAfter),
  } as const
  return effect.changes.length + effect.askedNow.length + effect.askedNoMore.length === 0 ? null : effect
}

const only = (id: string, state: 'new' | 'removed'): GuideEffect => ({
  id,
  state,
  people: 0,
  changed: 0,
  days: 0,
  changes: [],
  askedNow: [],
  askedNoMore: [],
})

function guidesEffect(
  old: WholeRegion,
  now: WholeRegion,
  today: IsoDate,
  last: IsoDate | null,
): readonly GuideEffect[] {
  const id = (guide: Guide) => `${now.id}/${guide.id}`
  const was = new Map(old.guides.map((guide) => [guide.id, guide]))
  const is = new Set(now.guides.map((guide) => guide.id))
  return [
    ...now.guides.flatMap((guide) => {
      const before = was.get(guide.id)
      return before ? (guideEffect(id(guide), before, guide, today, last) ?? []) : [only(id(guide), 'new')]
    }),
    ...old.guides.flatMap((guide) => (is.has(guide.id) ? [] : [only(id(guide), 'removed')])),
  ]
}

/** Whether a difference affects decisions; the effect reports those by their answers, all others as text. */
function isLogic({ path: [file, , part, , ...inside] }: Difference): boolean {
  if (file !== 'guides') return false
  const decides = (...keys: readonly string[]) => inside.some((key) => keys.includes(key))
  switch (part) {
    case 'rules':
    case 'derived':
    case 'days':
    case 'until':
      return true
    case 'questions':
      return inside[0] === 'given'
    case 'criteria':
      return inside[0] === 'when'
    case 'outcomes':
      return inside[0] === 'verdict' || decides('when', 'ask')
    default:
      return false
  }
}

/** The region with guides by id, without those that only one edition has. */
const comparable = (region: WholeRegion, other: WholeRegion) => ({
  ...region,
  guides: Object.fromEntries(
    region.guides.flatMap((guide) =>
      other.guides.some(({ id }) => id === guide.id) ? [[guide.id, guide]] : [],
    ),
  ),
})

interface Pairs {
  /** The day from which the regions apply; null for today's. */
  readonly from: IsoDate | null
  readonly pairs: readonly (readonly [WholeRegion, WholeRegion])[]
}

/** @param days today first; a text that changes on several days is reported with the first */
function textsOf(days: readonly Pairs[]): readonly Text[] {
  const texts = new Map<string, Text & { where: (readonly string[])[] }>()
  for (const { from, old, now } of days.flatMap(({ from: day, pairs }) =>
    pairs.map(([before, after]) => ({ from: day, old: before, now: after })),
  ))
    for (const difference of differences(comparable(old, now), comparable(now, old))) {
      if (isLogic(difference)) continue
      const { was, is, path } = difference
      const key = JSON.stringify([was, is])
      const text = texts.get(key) ?? { was, is, ...(from !== null && { from }), where: [] }
      const where = [now.id, ...path]
      if (!text.where.some((one) => one.join() === where.join())) text.where.push(where)
      texts.set(key, text)
    }
  return [...texts.values()]
}

/** What the page of changes says in only one edition. */
function entriesOf(old: WholeRegion, now: WholeRegion): readonly Entry[] {
  const entry = ({ id, headline }: WholeRegion['changes'][number], state: Entry['state']): Entry => ({
    place: now.id,
    id,
    headline,
    state,
  })
  const was = new Map(old.changes.map((one) => [one.id, one]))
  const is = new Set(now.changes.map(({ id }) => id))
  return [
    ...now.changes.flatMap((one) => {
      const before = was.get(one.id)
      if (!before) return [entry(one, 'new')]
      return JSON.stringify(before) === JSON.stringify(one) ? [] : [entry(one, 'changed')]
    }),
    ...old.changes.flatMap((one) => (is.has(one.id) ? [] : [entry(one, 'removed')])),
  ]
}

/** The days after today on which an edition changes. */
const laterDays = ({ places = [] }: Edition, today: IsoDate): readonly IsoDate[] =>
  places.flatMap((place) =>
    isSliced(place) ? place.slices.flatMap(({ from }) => (from !== null && from > today ? [from] : [])) : [],
  )

/** The regions that both editions have, on that day. */
function pairsOn(old: Edition, now: Edition, day: IsoDate): readonly (readonly [WholeRegion, WholeRegion])[] {
  const was = new Map(regionsOf(old, day).map((region) => [region.id, region]))
  return regionsOf(now, day).flatMap((region): readonly (readonly [WholeRegion, WholeRegion])[] => {
    const before = was.get(region.id)
    return before ? [[before, region]] : []
  })
}

/** The effect of replacing one edition by the other. */
export function effectOf(old: Edition, now: Edition, today: IsoDate): Effect {
  const was = new Set(old.regions.map(({ id }) => id))
  const is = new Set(now.regions.map(({ id }) => id))
  const later = [...new Set([...laterDays(old, today), ...laterDays(now, today)])].sort()
  const lastBefore = (next: IsoDate | undefined): IsoDate | null =>
    next === undefined ? null : toIsoDate(toDay(next) - 1)
  const pairs = pairsOn(old, now, today)
  const laterGuides = later.flatMap((from, i) =>
    pairsOn(old, now, from)
      .flatMap(([before, after]) => guidesEffect(before, after, from, lastBefore(later[i + 1])))
      .flatMap((effect): readonly GuideEffect[] => (effect.state === 'changed' ? [{ ...effect, from }] : [])),
  )
  return {
    old: old.name,
    new: now.name,
    today,
    newPlaces: now.regions.flatMap(({ id, name }) => (was.has(id) ? [] : [`${name}（${id}）`])),
    entries: pairs.flatMap(([before, after]) => entriesOf(before, after)),
    removedPlaces: old.regions.flatMap(({ id, name }) => (is.has(id) ? [] : [`${name}（${id}）`])),
    guides: [
      ...pairs.flatMap(([before, after]) => guidesEffect(before, after, today, lastBefore(later[0]))),
      ...laterGuides,
    ],
    rulings: rulingChanges(old, now),
    texts: textsOf([
      { from: null, pairs },
      ...later.map((day) => ({ from: day, pairs: pairsOn(old, now, day) })),
    ]),
  }
}
