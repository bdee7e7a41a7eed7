/**
 * Validates the shape of a fetched edition against the engine's types. The compiler ensures that validated
 * data has these types; a test ensures that the current policy passes.
 */
import * as v from 'valibot'
import type { RegionContents } from '../advice/region-contents'
import type { Change } from '../engine/changes'
import { type DateBound, type IsoDate, isIsoDate, type Span } from '../engine/days'
import type { Faq, NetworkLevel, ServiceItem, Services, Statement } from '../engine/library'
import {
  type Condition,
  type Criterion,
  type DatePart,
  type DerivedFact,
  type Guide,
  type NumberBound,
  type Option,
  type Outcome,
  type Part,
  type Question,
  type Ref,
  type Rule,
  TOPIC_ICONS,
} from '../engine/model'
import type { Channel, Citation, Contact, Figure, Source, WholeRegion } from '../engine/region'
import type { Revision } from '../engine/revisions'
import type { Timed } from '../regions/timed'
import type { Pinyin } from '../regions/pinyin'
import { unfolded } from './by-day'

const matching = <T extends string>(is: RegExp | ((text: string) => boolean)) =>
  v.custom<T>((text) => typeof text === 'string' && (typeof is === 'function' ? is(text) : is.test(text)))
/** Optional properties. */
const maybe = <T extends v.GenericSchema>(schema: T) => v.exactOptional(schema)

/** Validates each object once, however many days share it, and keeps its identity. */
function once<T>(schema: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, T> {
  const known = new WeakSet()
  return v.custom<T>((one) => {
    if (typeof one !== 'object' || one === null || !(known.has(one) || v.is(schema, one))) return false
    known.add(one)
    return true
  })
}

const text = v.pipe(v.string(), v.nonEmpty())
const texts = v.array(text)
const id = matching<string>(/^[A-Za-z0-9][\w-]*$/)
const ids = v.array(id)
const whole = v.pipe(v.number(), v.safeInteger())
const yes = v.literal(true)
const date = matching<IsoDate>(isIsoDate)
const dateBound = matching<DateBound>((one) => isIsoDate(one) || /^today([+-]\d+[ymd])?$/.test(one))
const numberBound: v.GenericSchema<unknown, NumberBound> = v.union([
  v.pipe(v.number(), v.finite()),
  matching<Exclude<NumberBound, number>>(/^year([+-]\d+)?$/),
])
const certainty = v.picklist(['clear', 'inferred', 'unclear'])
const span: v.GenericSchema<unknown, Span> = v.strictObject({
  years: maybe(whole),
  months: maybe(whole),
  days: maybe(whole),
})
const ref = matching<Ref>(/^!?[A-Za-z0-9][\w-]*$/)
const refs = v.array(ref)
const byId = <T extends v.GenericSchema>(schema: T) => v.record(id, schema)

/** A statement with citations, or a tip. */
const backed = <T extends v.ObjectEntries>(entries: T) =>
  v.union([v.strictObject({ ...entries, cite: ids }), v.strictObject({ ...entries, tip: yes })])
const statement: v.GenericSchema<unknown, Statement> = backed({ text })
const statements = v.array(statement)

const option: v.GenericSchema<unknown, Option> = v.strictObject({
  label: text,
  hint: maybe(text),
  away: maybe(v.picklist(['elsewhere', 'abroad'])),
  ruledElsewhere: maybe(yes),
})
const anyQuestion = {
  ask: text,
  label: maybe(text),
  help: maybe(text),
  brief: maybe(text),
  howToFind: text,
  can: v.picklist(['act', 'choose', 'no']),
  private: maybe(yes),
  given: maybe(refs),
}
const question: v.GenericSchema<unknown, Question> = v.variant('kind', [
  v.strictObject({ ...anyQuestion, kind: v.literal('choice'), options: byId(option) }),
  v.strictObject({ ...anyQuestion, kind: v.literal('choices'), options: byId(option) }),
  v.strictObject({ ...anyQuestion, kind: v.literal('date'), from: dateBound, to: dateBound }),
  v.strictObject({
    ...anyQuestion,
    kind: v.literal('number'),
    unit: text,
    from: numberBound,
    to: numberBound,
  }),
])

const derived: v.GenericSchema<unknown, DerivedFact> = v.union([
  v.strictObject({ years: id }),
  v.strictObject({ months: id }),
  v.strictObject({ days: id, after: maybe(span) }),
  v.strictObject({ monthsUntilMonthOf: id }),
  v.strictObject({ yearsAhead: id }),
  v.strictObject({ ofToday: v.picklist(['month', 'date', 'daysLeft']) }),
])
const condition: v.GenericSchema<unknown, Condition> = byId(
  v.union([
    id,
    ids,
    v.strictObject({ from: maybe(v.number()), to: maybe(v.number()) }),
    v.strictObject({ from: maybe(date), to: maybe(date) }),
  ]),
)
const criterion: v.GenericSchema<unknown, Criterion> = v.strictObject({
  when: v.union([v.array(condition), condition]),
  yes: maybe(text),
  no: maybe(text),
  cite: ids,
})
const rule: v.GenericSchema<unknown, Rule> = v.strictObject({ when: refs, then: id })

const applies = { when: maybe(refs), unasked: maybe(text) }
const asked = { ...applies, ask: maybe(text) }
const part: v.GenericSchema<unknown, Part> = backed({
  ...asked,
  text,
  brief: maybe(text),
  lead: maybe(text),
  certainty: maybe(v.picklist(['inferred', 'unclear'])),
})
const parts = v.array(part)
const counted = {
  ...asked,
  label: text,
  brief: maybe(text),
  cite: ids,
  kind: v.picklist(['deadline', 'earliest']),
}
const datePart: v.GenericSchema<unknown, DatePart> = v.union([
  v.strictObject({ ...counted, of: id, plus: span }),
  v.strictObject({ ...counted, of: id, workdays: whole }),
  v.strictObject({
    ...counted,
    yearOf: id,
    plusYears: whole,
    monthDay: matching<`${number}-${number}`>(/^\d{2}-\d{2}$/),
  }),
])
const outcome: v.GenericSchema<unknown, Outcome> = v.strictObject({
  verdict: v.picklist(['yes', 'not-needed', 'partly', 'ask', 'no']),
  certainty,
  ruledElsewhere: maybe(yes),
  actFirst: maybe(yes),
  headline: text,
  cite: ids,
  notes: maybe(parts),
  steps: parts,
  materials: maybe(parts),
  dates: maybe(v.array(datePart)),
  timeLimit: maybe(part),
  cautions: maybe(parts),
  channels: maybe(v.array(v.strictObject({ ...applies, id }))),
  contacts: v.array(v.strictObject({ ...applies, id, purpose: maybe(id) })),
  next: maybe(ids),
})
const icon = v.picklist(TOPIC_ICONS)
const guide: v.GenericSchema<unknown, Guide> = v.strictObject({
  id,
  title: text,
  short: maybe(text),
  topic: text,
  icon: maybe(icon),
  main: maybe(yes),
  asks: text,
  brief: maybe(text),
  keywords: maybe(texts),
  questions: byId(question),
  derived: byId(derived),
  criteria: byId(criterion),
  rules: v.pipe(v.array(rule), v.minLength(1)),
  outcomes: byId(outcome),
  days: maybe(v.array(date)),
  until: maybe(date),
})

const source: v.GenericSchema<unknown, Source> = v.strictObject({
  title: text,
  publisher: text,
  number: maybe(text),
  url: maybe(text),
  published: v.nullable(v.union([date, matching<`${number}-${number}`>(/^\d{4}-\d{2}$/)])),
  dating: text,
  from: maybe(date),
  to: maybe(date),
  checked: maybe(date),
  known: v.picklist(['print', 'law', 'transcript', 'press', 'record']),
})
const newer = v.array(
  v.strictObject({ from: date, how: v.picklist(['replaced', 'confirmed', 'completed']), by: id }),
)
const place = { source: id, place: text, newer: maybe(newer) }
const citation: v.GenericSchema<unknown, Citation> = v.union([
  v.strictObject({ ...place, quote: text }),
  v.strictObject({ ...place, says: text }),
])
const figure: v.GenericSchema<unknown, Figure> = v.strictObject({
  value: v.pipe(v.number(), v.finite()),
  unit: text,
  cite: id,
  holds: maybe(v.strictObject({ from: date, to: maybe(date) })),
})
const office = v.strictObject({
  district: id,
  insurance: v.nullable(ids),
  purpose: maybe(id),
  phone: text,
  cite: id,
})
const anyContact = { keywords: maybe(texts), name: text, scope: text, cite: id }
const contact: v.GenericSchema<unknown, Contact> = v.variant('kind', [
  v.strictObject({
    ...anyContact,
    kind: v.literal('phone'),
    hotline: maybe(yes),
    short: maybe(text),
    phone: text,
    hours: v.nullable(text),
  }),
  v.strictObject({ ...anyContact, kind: v.literal('directory'), hours: text, offices: v.array(office) }),
  v.strictObject({ ...anyContact, kind: v.literal('body') }),
])
const channel: v.GenericSchema<unknown, Channel> = v.strictObject({
  kind: v.picklist(['mini-program', 'app', 'official-account', 'window']),
  name: text,
  use: text,
  path: maybe(texts),
  cite: ids,
})

const whom = v.array(v.strictObject({ id, purpose: maybe(id) }))
const faq: v.GenericSchema<unknown, Faq> = v.strictObject({
  id,
  topic: text,
  ask: text,
  certainty,
  answer: statements,
  guide: maybe(id),
  channels: maybe(ids),
  contacts: whom,
  keywords: texts,
})
const item: v.GenericSchema<unknown, ServiceItem> = v.strictObject({
  id,
  level: id,
  place: text,
  group: v.strictObject({ name: text, code: v.nullable(text), short: maybe(text), icon: maybe(icon) }),
  name: text,
  code: v.nullable(text),
  body: text,
  whom: text,
  clients: v.array(v.picklist(['resident', 'employer', 'hospital', 'pharmacy'])),
  channel: text,
  ways: v.array(v.picklist(['window', 'online', 'phone', 'mail', 'machine', 'hospital'])),
  flow: texts,
  materials: texts,
  timeLimit: v.nullable(v.strictObject({ text, workdays: whole })),
  query: v.nullable(text),
  rating: v.nullable(text),
  notes: texts,
  inherited: maybe(
    v.strictObject({ from: id, fields: v.array(v.picklist(['materials', 'query', 'rating', 'notes'])) }),
  ),
  misprints: maybe(
    v.array(
      v.strictObject({
        field: v.picklist(['body', 'whom', 'channel', 'flow', 'materials', 'timeLimit', 'query', 'notes']),
        printed: v.string(),
        note: text,
      }),
    ),
  ),
  remarks: maybe(statements),
  contacts: whom,
  guides: maybe(ids),
  keywords: maybe(texts),
})
const level: v.GenericSchema<unknown, NetworkLevel> = v.strictObject({
  id,
  name: text,
  bodies: texts,
  duties: text,
  system: text,
  cite: ids,
  when: statements,
})
const services: v.GenericSchema<unknown, Services> = v.strictObject({
  source: id,
  levels: byId(text),
  items: v.array(item),
  network: v.array(level),
  remarks: statements,
})
const change: v.GenericSchema<unknown, Change> = v.strictObject({
  id,
  topic: text,
  from: maybe(date),
  headline: text,
  cite: ids,
  means: statements,
  todo: statements,
  guides: maybe(ids),
  faq: maybe(id),
  keywords: texts,
})
const revision: v.GenericSchema<unknown, Revision> = v.strictObject({
  id: matching<string>(/^[a-z0-9][a-z0-9-]*$/),
  on: date,
  why: text,
  guides: byId(ids),
})

const region: v.GenericSchema<unknown, WholeRegion> = v.strictObject({
  id,
  name: text,
  sources: byId(source),
  citations: byId(citation),
  figures: byId(figure),
  contacts: byId(contact),
  channels: byId(channel),
  shared: byId(question),
  areaCode: v.strictObject({ elsewhere: text, abroad: text, tip: yes }),
  callingNote: text,
  districts: byId(text),
  insurances: byId(text),
  purposes: byId(text),
  revisions: maybe(v.array(revision)),
  guides: v.array(once(guide)),
  faqs: v.array(faq),
  services: v.nullable(services),
  changes: v.array(change),
})

const contents: v.GenericSchema<unknown, RegionContents> = v.strictObject({
  id,
  name: text,
  province: maybe(text),
  edition: text,
  callingNote: text,
  hotline: v.nullable(v.strictObject({ name: text, short: text, phone: text, hours: v.nullable(text) })),
  guides: v.array(
    v.strictObject({
      id: matching<string>(/^[a-z0-9][a-z0-9-]*\/[a-z0-9][\w-]*$/i),
      title: text,
      short: text,
      asks: text,
      line: text,
      icon,
      topic: text,
      main: v.boolean(),
      changed: maybe(yes),
    }),
  ),
  topics: v.array(v.strictObject({ name: text, icon })),
  has: v.strictObject({
    faqs: v.boolean(),
    services: v.boolean(),
    changes: v.boolean(),
    entrances: v.boolean(),
  }),
  documents: v.strictObject({
    count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
    published: v.string(),
  }),
})
const pinyin: v.GenericSchema<unknown, Pinyin> = v.record(text, v.string())

/** One place as published: all its data for every day, and its entry in the table of contents. */
export interface Edition {
  /** Increases with each edition of the place. */
  readonly sequence: number
  readonly contents: RegionContents
  readonly region: Timed<WholeRegion>
  readonly pinyin: Pinyin
}

const slice = v.strictObject({ from: v.nullable(date), value: region })
export const EditionShape: v.GenericSchema<unknown, Edition> = v.strictObject({
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  contents,
  region: v.pipe(
    v.unknown(),
    v.transform(unfolded),
    v.union([v.strictObject({ slices: v.tupleWithRest([slice], slice) }), region]),
  ),
  pinyin,
})
