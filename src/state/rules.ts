/** Newer rules that were fetched and answer: which they are, and where they lie. */
import {
  answeringSequence,
  builtInSequence,
  isIsoDate,
  type IsoDate,
  letAnswer,
  type OfferedPlace,
  publishingKeys,
  type RegionContents,
  type Trusted,
} from '@/rules'
import { isText, deviceStore } from './store'

/** An edition that was fetched: its file, and that of the one before, which another window may still answer by. */
export interface KeptRules {
  readonly sequence: number
  readonly file: string
  readonly before: string | null
  readonly fetchedOn: IsoDate
  readonly contents: RegionContents
}

/** When it was last looked for newer rules, and why nothing is known; null where it is. */
export interface Checked {
  readonly on: IsoDate
  readonly refused: string | null
}

interface Rules {
  readonly trusted: Trusted | null
  readonly places: Readonly<Record<string, KeptRules>>
  readonly checked?: Checked
  /** The places that are published, by the last manifest that was accepted. */
  readonly offered?: readonly OfferedPlace[]
}

/**
 * Where newer rules are published, with a slash at the end: in the browser a folder of the app's own site, in WeChat what
 * WENBAN_POLICY_URL told the build. A build that was told nothing never asks, and holds nothing of what would.
 */
export const ADDRESS = process.env.TARO_ENV === 'h5' ? './policy/' : (process.env.WENBAN_POLICY_URL ?? '')

/** Whether the app ever asks for newer rules. */
export const asksForRules = (): boolean => ADDRESS !== '' && publishingKeys.length > 0

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isList = (value: unknown): boolean => Array.isArray(value)

/** Whether Home can be drawn of it; the rest is checked when it is read. */
const isKept = (value: unknown): boolean =>
  isObject(value) &&
  'sequence' in value &&
  'file' in value &&
  'contents' in value &&
  isObject(value.contents) &&
  'guides' in value.contents &&
  isList(value.contents.guides) &&
  'topics' in value.contents &&
  isList(value.contents.topics) &&
  'sources' in value.contents &&
  isList(value.contents.sources)

const isOffered = (value: unknown): boolean =>
  isObject(value) &&
  'id' in value &&
  isText(value.id) &&
  'name' in value &&
  isText(value.name) &&
  (!('province' in value) || isText(value.province))

const isChecked = (value: unknown): boolean =>
  isObject(value) &&
  'on' in value &&
  typeof value.on === 'string' &&
  isIsoDate(value.on) &&
  'refused' in value &&
  (value.refused === null || isText(value.refused))

const isRules = (value: unknown): value is Rules =>
  isObject(value) &&
  'trusted' in value &&
  'places' in value &&
  isObject(value.places) &&
  Object.values(value.places).every(isKept) &&
  (!('checked' in value) || isChecked(value.checked)) &&
  (!('offered' in value) || (Array.isArray(value.offered) && value.offered.every(isOffered)))

export const rulesStore = deviceStore<Rules>('rules', 1, { trusted: null, places: {} }, isRules)

/** The fetched edition, out of the device's store; one that is not there, or not as it was, is forgotten and fetched again. */
async function readKept(place: string, file: string) {
  // a build that never asks is compiled without what follows: the condition is a constant
  if (process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '') {
    const { readKeptEdition } = await import(/* webpackChunkName: "pages/newer-rules" */ './kept-edition')
    const edition = await readKeptEdition(place, file)
    if (edition === null) forget(place)
    return edition
  }
  return null
}

function forget(place: string): void {
  const { places, ...rest } = rulesStore.read()
  rulesStore.write({
    ...rest,
    places: Object.fromEntries(Object.entries(places).filter(([id]) => id !== place)),
  })
}

/** Lets what was fetched answer: when the app starts, and on a Home that nobody has touched. */
export function takeOverRules(): void {
  if (!asksForRules()) return
  Object.keys(rulesStore.read().places).forEach(takeOverPlace)
}

/** Lets the kept edition of a place answer that no page shows. */
export function takeOverPlace(place: string): void {
  const kept = rulesStore.read().places[place]
  if (kept) letAnswer({ ...kept, read: () => readKept(place, kept.file) })
}

/** The places that are published, in the order in which they are. */
export const offeredPlaces = (): readonly OfferedPlace[] =>
  asksForRules() ? (rulesStore.read().offered ?? []) : []

/** When it was last looked for newer rules; undefined where it never was. */
export const lastChecked = (): Checked | undefined => (asksForRules() ? rulesStore.read().checked : undefined)

/** Remembers that it was looked for newer rules, and with what outcome. */
export function noteChecked(checked: Checked): void {
  rulesStore.write({ ...rulesStore.read(), checked })
}

/** Which edition of a place answers, and since when it is on the phone; null where the app came with it. */
export function fetchedOn(place: string): IsoDate | null {
  const kept = rulesStore.read().places[place]
  return kept !== undefined &&
    kept.sequence === answeringSequence(place) &&
    kept.sequence > builtInSequence(place)
    ? kept.fetchedOn
    : null
}
