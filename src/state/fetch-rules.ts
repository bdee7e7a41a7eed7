/** Fetching newer rules. Home asks for it once it has been shown for a while; the browser fetches this part only then. */
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

/** A window that stays open looks again after so long, in milliseconds. */
const EVERY = 60 * 60 * 1000

/**
 * Keeps what came of it, and the edition that was found where the device has room for it; else what was there goes on to answer.
 * @returns whether that edition is kept
 */
async function keep(
  place: string,
  { trusted, offered, newer, refused }: Looked,
  today: IsoDate,
): Promise<boolean> {
  const isKept = newer === null || (await keepFile(newer.file, newer.text))
  const stored = { ...rulesStore.read(), checked: { on: today, refused } }
  const { places } = stored
  // another window has gone further meanwhile
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

/** Whether the first of the two was trusted after the second. */
const isLater = (one: Trusted | null, other: Trusted | null): boolean =>
  one !== null &&
  other !== null &&
  (one.rank > other.rank || (one.rank === other.rank && one.sequence > other.sequence))

const lookedAt = new Map<string, number>()

/**
 * Looks for newer rules of the place, at most once an hour, and keeps what is found.
 * @returns why it is not known whether there are any; null where it is, undefined where it was known a while ago
 */
export async function fetchNewerRules(place: string, today: IsoDate): Promise<Refusal | null | undefined> {
  if (Date.now() - (lookedAt.get(place) ?? 0) < EVERY) return undefined
  return (await fetchPlace(place, today)).refused
}

/** What came of fetching a place. */
export interface FetchedPlace {
  /** Why it is not known whether there are newer rules; null where it is. */
  readonly refused: Refusal | null
  /** An edition that was found, and for which the device has no room. */
  readonly unkept: Edition | null
}

/** Fetches the newest rules of a place, however lately it was looked for them, and keeps what is found. */
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
