/**
 * What a guide decides, without its texts: the same for a guide in which only sentences changed. Verification
 * results apply to it, and are cached by it.
 */
import {
  type WorthAsking,
  type ContactPointer,
  daysToCheck,
  type Guide,
  type IsoDate,
  type Outcome,
  type Part,
  type Question,
} from '@/rules/authoring'
import { cached, hashOf } from './cache'

const asked = ({ when, ask }: WorthAsking): WorthAsking => ({
  ...(when === undefined ? {} : { when }),
  ...(ask === undefined ? {} : { ask }),
})
const part = (one: WorthAsking): Part => ({ ...asked(one), text: '', tip: true })
const pointer = (one: WorthAsking): ContactPointer => ({ ...asked(one), id: '' })

/** Keeps the position of each part of the outcome. */
function outcome(one: Outcome): Outcome {
  const {
    verdict,
    certainty,
    cite,
    notes,
    steps,
    materials,
    dates,
    timeLimit,
    cautions,
    channels,
    contacts,
  } = one
  return {
    verdict,
    certainty,
    headline: '',
    cite,
    ...(notes && { notes: notes.map(part) }),
    steps: steps.map(part),
    ...(materials && { materials: materials.map(part) }),
    ...(dates && {
      dates: dates.map((date) => ({
        ...asked(date),
        label: '',
        cite: [],
        kind: 'earliest',
        of: 'today',
        workdays: 0,
      })),
    }),
    ...(timeLimit && { timeLimit: part(timeLimit) }),
    ...(cautions && { cautions: cautions.map(part) }),
    ...(channels && { channels: channels.map(pointer) }),
    contacts: contacts.map(pointer),
  }
}

function question(one: Question): Question {
  const silent = { ask: '', howToFind: '', can: one.can, ...(one.given && { given: one.given }) }
  if ('options' in one)
    return {
      ...silent,
      kind: one.kind,
      options: Object.fromEntries(Object.keys(one.options).map((id) => [id, { label: '' }])),
    }
  return one.kind === 'number'
    ? { ...silent, kind: one.kind, unit: '', from: one.from, to: one.to }
    : { ...silent, kind: one.kind, from: one.from, to: one.to }
}

const each = <T>(things: Readonly<Record<string, T>>, of: (thing: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(things).map(([id, thing]) => [id, of(thing)]))

const silenced = new WeakMap<Guide, Guide>()

/** The guide without its sentences; its questions, criteria, rules, outcomes and parts are the same. */
export function logicOf(guide: Guide): Guide {
  const known = silenced.get(guide)
  if (known) return known
  const { id, questions, derived, criteria, rules, outcomes, days } = guide
  const silent: Guide = {
    id,
    title: '',
    topic: '',
    asks: '',
    questions: each(questions, question),
    derived,
    criteria: each(criteria, ({ when }) => ({ when, cite: [] })),
    rules,
    outcomes: each(outcomes, outcome),
    ...(days && { days }),
  }
  silenced.set(guide, silent)
  return silent
}

const halfSilenced = new WeakMap<Guide, Guide>()

/** The guide with its sentences except those of its outcomes. */
export function withoutOutcomeTexts(guide: Guide): Guide {
  const known = halfSilenced.get(guide) ?? { ...guide, outcomes: logicOf(guide).outcomes }
  halfSilenced.set(guide, known)
  return known
}

/** The kinds of day of a guide of the place, from `daysToCheck`. */
export function kindsOfDay(place: string, guide: Guide, from: IsoDate): readonly IsoDate[] {
  const logic = logicOf(guide)
  return cached(place, `days ${guide.id} ${from}`, [hashOf(logic), from], () => daysToCheck(logic, from))
}
