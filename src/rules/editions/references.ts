/** Checks that every id a place refers to exists, which pages and engine take for granted. */
import { citedIn } from '../engine/cited'
import { conditionsOf, factOf, optionsOf } from '../engine/classes'
import { partsOfOutcome, readRef } from '../engine/compile'
import type { Guide, Question, Ref } from '../engine/model'
import type { WholeRegion } from '../engine/region'

/** The existing ids of one kind, and those referred to. */
interface Named {
  readonly kind: string
  readonly there: readonly string[]
  readonly named: readonly string[]
}

const criterionOf = (ref: Ref): string => readRef(ref).criterion
const keys = (record: object): readonly string[] => Object.keys(record)
const givenOf = (questions: Readonly<Record<string, Question>>): readonly string[] =>
  Object.values(questions).flatMap(({ given = [] }) => given.map(criterionOf))

/** The questions that derived facts and dates are computed from. */
function countedFrom(guide: Guide): readonly string[] {
  const facts = keys(guide.derived).flatMap((id) => factOf(guide, id).question ?? [])
  const dates = Object.values(guide.outcomes).flatMap(({ dates = [] }) =>
    dates.map((date) => ('yearOf' in date ? date.yearOf : date.of)),
  )
  return [...facts, ...dates.filter((id) => id !== 'today')]
}

/** The options that a guide's conditions test. */
function optionsAsked({ questions, criteria }: Guide): readonly Named[] {
  const conditions = Object.values(criteria).flatMap(conditionsOf)
  return Object.entries(questions).flatMap(([id, question]) => {
    if (!('options' in question)) return []
    const named = conditions.flatMap((condition) => {
      const test = condition[id]
      return test === undefined ? [] : optionsOf(test)
    })
    return [{ kind: `option of ${id}`, there: keys(question.options), named }]
  })
}

function namedByGuide(region: WholeRegion, guide: Guide): readonly Named[] {
  const { questions, derived, criteria, rules, outcomes } = guide
  const all = Object.values(outcomes)
  const parts = keys(outcomes).flatMap((id) => partsOfOutcome(guide, id))
  const conditions = Object.values(criteria).flatMap(conditionsOf)
  const refs = [...rules, ...parts].flatMap(({ when = [] }) => when.map(criterionOf))
  const people = all.flatMap(({ contacts }) => contacts)
  return [
    { kind: 'criterion', there: keys(criteria), named: [...refs, ...givenOf(questions)] },
    { kind: 'outcome', there: keys(outcomes), named: rules.map(({ then }) => then) },
    {
      kind: 'fact',
      there: [...keys(questions), ...keys(derived), 'today'],
      named: conditions.flatMap((condition) => keys(condition)),
    },
    { kind: 'question', there: keys(questions), named: countedFrom(guide) },
    { kind: 'contact', there: keys(region.contacts), named: people.map(({ id }) => id) },
    { kind: 'purpose', there: keys(region.purposes), named: people.flatMap(({ purpose }) => purpose ?? []) },
    {
      kind: 'channel',
      there: keys(region.channels),
      named: all.flatMap(({ channels = [] }) => channels.map(({ id }) => id)),
    },
    {
      kind: 'guide',
      there: region.guides.map(({ id }) => id),
      named: all.flatMap(({ next = [] }) => next),
    },
    ...optionsAsked(guide),
  ]
}

function namedByLibrary(region: WholeRegion): readonly Named[] {
  const { citations, sources, contacts, guides, faqs, services, changes, revisions = [] } = region
  const items = services?.items ?? []
  const offices = Object.values(contacts).flatMap((one) => (one.kind === 'directory' ? one.offices : []))
  const people = [...faqs, ...items].flatMap((one) => one.contacts)
  const newer = Object.values(citations).flatMap((one) => one.newer ?? [])
  return [
    {
      kind: 'citation',
      there: keys(citations),
      // includes the citations of the guides
      named: [...citedIn(region), ...newer.map(({ by }) => by)],
    },
    {
      kind: 'source',
      there: keys(sources),
      named: [
        ...Object.values(citations).map(({ source }) => source),
        ...(services ? [services.source] : []),
      ],
    },
    { kind: 'contact', there: keys(contacts), named: people.map(({ id }) => id) },
    {
      kind: 'purpose',
      there: keys(region.purposes),
      named: [...people, ...offices].flatMap(({ purpose }) => purpose ?? []),
    },
    { kind: 'district', there: keys(region.districts), named: offices.map(({ district }) => district) },
    {
      kind: 'insurance',
      there: keys(region.insurances),
      named: offices.flatMap(({ insurance }) => insurance ?? []),
    },
    { kind: 'channel', there: keys(region.channels), named: faqs.flatMap((one) => one.channels ?? []) },
    {
      kind: 'guide',
      there: guides.map(({ id }) => id),
      named: [
        ...faqs.flatMap(({ guide }) => guide ?? []),
        ...[...items, ...changes].flatMap((one) => one.guides ?? []),
        ...revisions.flatMap((one) => keys(one.guides)),
      ],
    },
    { kind: 'faq', there: faqs.map(({ id }) => id), named: changes.flatMap(({ faq }) => faq ?? []) },
    { kind: 'level', there: keys(services?.levels ?? {}), named: items.map(({ level }) => level) },
    {
      kind: 'item',
      there: items.map(({ id }) => id),
      named: items.flatMap(({ inherited }) => inherited?.from ?? []),
    },
  ]
}

/** References without a target, as 「citation G2」. */
export function missingIn(region: WholeRegion): readonly string[] {
  const all = [...region.guides.flatMap((guide) => namedByGuide(region, guide)), ...namedByLibrary(region)]
  return all.flatMap(({ kind, there, named }) => {
    const ids = new Set(there)
    return [...new Set(named)].filter((id) => !ids.has(id)).map((id) => `${kind} ${id}`)
  })
}
