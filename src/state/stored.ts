/** Everything that is stored on the device: the wording of the privacy page and the schema of each kind of value. */
import { isIsoDate, TOPIC_ICONS, type Answer, type Answers, type Caller, type RegionContents } from '@/rules'
import type { Desk } from './desk'
import type { KeptDraft } from './drafts'
import type { FormInput } from './form-input'
import type { Rules } from './rules'
import type { SavedResult } from './saved'
import {
  absent,
  anything,
  boolean,
  either,
  isObject,
  listOf,
  nothing,
  number,
  objectOf,
  oneOf,
  recordOf,
  text,
  textThat,
  type Schema,
} from './schema'
import type { Settings } from './settings'
import type { KeptSurvey } from './survey'

/** The id of a visit at the desk; null for the owner of the device. */
export type Person = string | null

/** A kind of stored value. Its version is the number of its migrations plus 1. */
export interface Kind<T> {
  readonly words: string
  readonly schema: Schema<T>
  /**
   * Each turns a value of one version into the next, beginning with version 1. A value that does not have its version is
   * returned unchanged; the schema then refuses it.
   */
  readonly migrations?: readonly ((value: unknown) => unknown)[]
}

/** Stored once for the device. */
interface DeviceValues {
  readonly place: string
  readonly rules: Rules
  readonly settings: Settings
  readonly desk: Desk
  readonly person: Person
}

/** Stored for each person separately, as entries by id. These are the entries. */
interface PersonEntries {
  readonly drafts: KeptDraft
  readonly known: Answers
  readonly survey: KeptSurvey
  readonly caller: Caller
  readonly ticks: readonly string[]
  readonly reports: string
  readonly saved: SavedResult
}

export type DeviceName = keyof DeviceValues
export type PersonName = keyof PersonEntries
export type DeviceValue<Name extends DeviceName> = DeviceValues[Name]
export type PersonEntry<Name extends PersonName> = PersonEntries[Name]

/** 标准, 大字, 特大: body text of 18, 22, 30 px. */
export const TYPE_SIZES = ['standard', 'large', 'huge'] as const
export const SPEEDS = ['normal', 'slow'] as const
/** How many days visits are kept, the day they began included. */
export const KEEP_DAYS = [1, 3, 7, 30] as const

const maybeText = either(text, absent)
const textOrNull = either(text, nothing)
const date = textThat(isIsoDate)
const icon = oneOf(TOPIC_ICONS)
/** Only the form is checked here; the rules check the content. */
const answers: Schema<Answers> = recordOf<Answer>(either(either(text, number), listOf(text)))
const input = objectOf<FormInput>({ says: oneOf(['these', 'none', 'unsure']), values: listOf(text) })

/** What Home shows of a fetched edition. The edition itself is checked when its file is read. */
const contents = objectOf<RegionContents>({
  id: text,
  name: text,
  province: maybeText,
  edition: text,
  callingNote: text,
  hotline: either(
    nothing,
    objectOf<NonNullable<RegionContents['hotline']>>({
      name: text,
      short: text,
      phone: text,
      hours: textOrNull,
    }),
  ),
  guides: listOf(
    objectOf<RegionContents['guides'][number]>({
      id: text,
      title: text,
      short: text,
      asks: text,
      line: text,
      icon,
      topic: text,
      main: boolean,
      changed: either(oneOf([true]), absent),
    }),
  ),
  topics: listOf(objectOf<RegionContents['topics'][number]>({ name: text, icon })),
  has: objectOf<RegionContents['has']>({
    faqs: boolean,
    services: boolean,
    changes: boolean,
    entrances: boolean,
  }),
  documents: objectOf<RegionContents['documents']>({ count: number, published: text }),
})

/** Changes the contents of each place in the stored rules; malformed parts stay unchanged. */
function withContents(rules: unknown, change: (contents: Record<string, unknown>) => unknown): unknown {
  if (!isObject(rules) || !isObject(rules['places'])) return rules
  const places = Object.entries(rules['places']).map(([id, place]) => [
    id,
    isObject(place) && isObject(place['contents'])
      ? { ...place, contents: change(place['contents']) }
      : place,
  ])
  return { ...rules, places: Object.fromEntries(places) as unknown }
}

/** In version 1 `checked` and `offered` were optional, and the hotline of a place had no short name. */
function rulesOfFirst(rules: unknown): unknown {
  const named = withContents(rules, (contents) => {
    const { hotline } = contents
    return isObject(hotline) ? { ...contents, hotline: { short: hotline['name'], ...hotline } } : contents
  })
  return isObject(named) ? { checked: null, offered: [], ...named } : named
}

/** In version 2 the contents of a place listed its documents. */
const rulesOfSecond = (rules: unknown): unknown =>
  withContents(rules, (contents) => {
    const { sources, ...rest } = contents
    if (!Array.isArray(sources)) return contents
    const first: unknown = sources[0]
    const documents = { count: sources.length, published: isObject(first) ? first['published'] : '' }
    return { documents, ...rest }
  })

/** Each with the value that is read if nothing is stored. */
export const DEVICE: {
  readonly [Name in DeviceName]: Kind<DeviceValues[Name]> & { readonly empty: DeviceValues[Name] }
} = {
  place: { words: '选的地方', empty: '', schema: text },
  rules: {
    words: '取来的新规定',
    empty: { trusted: null, places: {}, checked: null, offered: [] },
    schema: objectOf<Rules>({
      trusted: anything,
      places: recordOf(
        objectOf<Rules['places'][string]>({
          sequence: number,
          file: text,
          before: textOrNull,
          fetchedOn: date,
          contents,
        }),
      ),
      checked: either(nothing, objectOf<NonNullable<Rules['checked']>>({ on: date, refused: textOrNull })),
      offered: listOf(objectOf<Rules['offered'][number]>({ id: text, name: text, province: maybeText })),
    }),
    migrations: [rulesOfFirst, rulesOfSecond],
  },
  settings: {
    words: '字号和朗读速度',
    empty: { size: null, speed: 'normal' },
    schema: objectOf<Settings>({ size: either(oneOf(TYPE_SIZES), nothing), speed: oneOf(SPEEDS) }),
  },
  desk: {
    words: '帮办名单',
    empty: { visits: [], keepDays: 7 },
    schema: objectOf<Desk>({
      visits: listOf(
        objectOf<Desk['visits'][number]>({
          id: text,
          begun: textThat((one): one is string => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(one)),
          number,
          label: text,
          note: text,
        }),
      ),
      keepDays: oneOf(KEEP_DAYS),
    }),
  },
  person: {
    words: '帮办时正在帮哪一位',
    empty: null,
    schema: either(
      nothing,
      textThat((one): one is string => /^[a-z0-9]+$/.test(one)),
    ),
  },
}

export const PERSON: { readonly [Name in PersonName]: Kind<PersonEntries[Name]> } = {
  drafts: {
    words: '回答',
    schema: objectOf<KeptDraft>({
      answers,
      unsent: recordOf(input),
      next: either(number, nothing),
      changed: number,
    }),
  },
  known: { words: '几项指引共用的回答', schema: answers },
  survey: {
    words: '一次问全的进度',
    schema: objectOf<KeptSurvey>({ unsure: listOf(text), unsent: recordOf(input) }),
  },
  caller: {
    words: '选电话用的区县和医保',
    schema: objectOf<Caller>({ district: maybeText, insurance: maybeText }),
  },
  ticks: { words: '材料上打的勾', schema: listOf(text) },
  reports: { words: '在“这里说得不对”里写的字', schema: text },
  saved: {
    words: '存下的结果',
    schema: objectOf<SavedResult>({
      id: text,
      guide: text,
      answers,
      savedOn: date,
      finding: objectOf<SavedResult['finding']>({ key: text, words: text }),
      edition: text,
      revisions: either(listOf(text), absent),
    }),
  },
}

export const STORED: Readonly<Record<DeviceName | PersonName, { readonly words: string }>> = {
  ...DEVICE,
  ...PERSON,
}

/** Prefix of all keys of the app. */
export const PREFIX = 'wenban.'

const VISIT = `${PREFIX}visit.`

/** Prefix of the person's keys. */
export const prefixOf = (person: Person): string => (person === null ? PREFIX : `${VISIT}${person}.`)

/** Whose visit the key belongs to; null for a key of the device or of its owner. */
export function visitorOf(key: string): Person {
  return key.startsWith(VISIT) ? (key.slice(VISIT.length).split('.')[0] ?? null) : null
}
