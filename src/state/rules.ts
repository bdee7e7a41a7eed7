/** Fetched rules in use: which editions, and in which files. */
import {
  answeringSequence,
  builtInSequence,
  type IsoDate,
  letAnswer,
  type OfferedPlace,
  publishingKeys,
  type RegionContents,
} from '@/rules'
import { deviceStore } from './store'

/** A fetched edition: its file, and that of the previous one, which another window may still use. */
export interface KeptRules {
  readonly sequence: number
  readonly file: string
  readonly before: string | null
  readonly fetchedOn: IsoDate
  readonly contents: RegionContents
}

/** The last check for newer rules, and why it failed; null if it succeeded. */
export interface Checked {
  readonly on: IsoDate
  readonly refused: string | null
}

export interface Rules {
  /** What is trusted since the last manifest. `readTrusted` checks it. */
  readonly trusted: unknown
  readonly places: Readonly<Record<string, KeptRules>>
  /** Null if the app never looked for newer rules. */
  readonly checked: Checked | null
  /** The published places, from the last accepted manifest. */
  readonly offered: readonly OfferedPlace[]
}

/**
 * Where newer rules are published, with a trailing slash: in the browser a folder of the app's own site, in
 * WeChat the WENBAN_POLICY_URL of the build. A build without an address never fetches rules, and does not
 * contain the code for it.
 */
export const ADDRESS = process.env.TARO_ENV === 'h5' ? './policy/' : (process.env.WENBAN_POLICY_URL ?? '')

/** Whether the app ever checks for newer rules. */
export const asksForRules = (): boolean => ADDRESS !== '' && publishingKeys.length > 0

export const rulesStore = deviceStore('rules')

/** Reads the stored edition. A missing or damaged one is forgotten and fetched again. */
async function readKept(place: string, file: string) {
  // the condition is a constant, so builds that never fetch rules do not contain this code
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

/** Uses the fetched editions: when the app starts, and on an untouched Home. */
export function takeOverRules(): void {
  if (!asksForRules()) return
  Object.keys(rulesStore.read().places).forEach(takeOverPlace)
}

/** Uses the stored edition of a place that no page shows. */
export function takeOverPlace(place: string): void {
  const kept = rulesStore.read().places[place]
  if (kept) letAnswer({ ...kept, read: () => readKept(place, kept.file) })
}

/** The published places, in published order. */
export const offeredPlaces = (): readonly OfferedPlace[] => (asksForRules() ? rulesStore.read().offered : [])

/** When the app last looked for newer rules; null if never. */
export const lastChecked = (): Checked | null => (asksForRules() ? rulesStore.read().checked : null)

/** Stores a check for newer rules and its result. */
export function noteChecked(checked: Checked): void {
  rulesStore.write({ ...rulesStore.read(), checked })
}

/** Since when the edition in use has been on the phone; null if it is built in. */
export function fetchedOn(place: string): IsoDate | null {
  const kept = rulesStore.read().places[place]
  return kept !== undefined &&
    kept.sequence === answeringSequence(place) &&
    kept.sequence > builtInSequence(place)
    ? kept.fetchedOn
    : null
}
