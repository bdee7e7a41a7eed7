/**
 * Fetches newer rules. Home starts it after being shown for a while; the browser loads this module only then.
 */
import { fetchText } from '@/platform/fetch-text'
import { keepFile, keepOnly } from '@/platform/kept-files'
import {
  builtInSequence,
  type IsoDate,
  type Looked,
  publishingKeys,
  type Refusal,
  type Trusted,
} from '@/rules'
import { readTrusted } from '@/rules/editions/manifest'
import { lookForNewer } from '@/rules/editions/newer'
import type { Edition } from '@/rules/editions/shape'
import { ADDRESS, type KeptRules, rulesStore } from './rules'

/** Interval between checks of a window that stays open, in milliseconds. */
const EVERY = 60 * 60 * 1000

/**
 * Stores the result and, if the device has room, the new edition; otherwise the current one stays in use.
 * @returns whether the edition is stored
 */
async function keep(
  place: string,
  { trusted, offered, newer, refused }: Looked,
  today: IsoDate,
): Promise<boolean> {
  const isKept = newer === null || (await keepFile(newer.file, newer.text))
  const stored = { ...rulesStore.read(), checked: { on: today, refused } }
  const { places } = stored
  // another window has accepted a later manifest meanwhile
  if (isLater(readTrusted(stored.trusted), trusted)) {
    rulesStore.write(stored)
    return false
  }
  const kept: KeptRules | null =
    newer !== null && isKept
      ? {
          sequence: newer.edition.sequence,
          file: newer.file,
          before: places[place]?.file ?? null,
          fetchedOn: today,
          contents: newer.edition.contents,
        }
      : null
  const all = kept === null ? places : { ...places, [place]: kept }
  rulesStore.write({ ...stored, ...(offered === null ? {} : { offered }), trusted, places: all })
  if (kept !== null)
    await keepOnly(
      Object.values(all).flatMap(({ file, before }) => (before === null ? [file] : [file, before])),
    )
  return kept !== null
}

/** Whether the first trust is later than the second. */
const isLater = (one: Trusted | null, other: Trusted | null): boolean =>
  one !== null &&
  other !== null &&
  (one.rank > other.rank || (one.rank === other.rank && one.sequence > other.sequence))

const lookedAt = new Map<string, number>()

/**
 * Checks for newer rules of the place at most once an hour, and stores what it finds.
 * @returns why the check failed; null if it succeeded, undefined if it was skipped
 */
export async function fetchNewerRules(place: string, today: IsoDate): Promise<Refusal | null | undefined> {
  if (Date.now() - (lookedAt.get(place) ?? 0) < EVERY) return undefined
  return (await fetchPlace(place, today)).refused
}

/** The result of fetching a place. */
export interface FetchedPlace {
  /** Why the check failed; null if it succeeded. */
  readonly refused: Refusal | null
  /** A new edition that the device has no room for. */
  readonly unkept: Edition | null
}

/** Fetches the newest rules of a place, regardless of the last check, and stores what it finds. */
export async function fetchPlace(place: string, today: IsoDate): Promise<FetchedPlace> {
  lookedAt.set(place, Date.now())
  const { trusted, places } = rulesStore.read()
  const before = readTrusted(trusted)
  const has = Math.max(builtInSequence(place), places[place]?.sequence ?? 0)
  const looked = await lookForNewer(
    { place, has, keys: publishingKeys, trusted: before, today },
    (file, most) => fetchText(ADDRESS + file, most),
  )
  const isKept = await keep(place, looked, today)
  return { refused: looked.refused, unkept: isKept ? null : (looked.newer?.edition ?? null) }
}
