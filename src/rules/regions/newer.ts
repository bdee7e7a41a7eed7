/** Editions that were fetched and answer in place of the built-in ones. */
import { sequences } from '@/rules/built-in/publishing'
import type { RegionContents } from '../advice/region-contents'
import type { IsoDate } from '../engine/days'
import type { WholeRegion } from '../engine/region'
import { putContents } from './contents'
import type { Pinyin } from './pinyin'
import { asOf, type Timed } from './timed'

/** A fetched edition as it answers. */
interface Answering {
  readonly region: Timed<WholeRegion>
  readonly pinyin: Pinyin
}

/** An edition that is kept on the phone. */
export interface KeptEdition {
  readonly sequence: number
  readonly contents: RegionContents
  /** Reads it; null where it is no longer there or not as it was. */
  readonly read: () => Promise<Answering | null>
}

interface Newer {
  readonly kept: KeptEdition
  here: Answering | null
  /** Set while it is being read: a page that is drawn again meanwhile waits for the same reading. */
  reading: Promise<void> | null
}

const newer = new Map<string, Newer>()

const show = (): void => {
  putContents(Object.fromEntries([...newer].map(([place, { kept }]) => [place, kept.contents])))
}

/** The edition of the place that is built in: 0 where it was never published. */
export const builtInSequence = (place: string): number => sequences[place] ?? 0

/** The edition of the place that answers now. */
export const answeringSequence = (place: string): number =>
  newer.get(place)?.kept.sequence ?? builtInSequence(place)

/**
 * Lets a kept edition answer from now on, unless the app carries one as new; it may be of a place that the app does not carry.
 * It is read when a page needs it.
 * Only call it where no page shows anything of the place.
 */
export function letAnswer(kept: KeptEdition): void {
  const place = kept.contents.id
  if (kept.sequence <= answeringSequence(place)) return
  newer.set(place, { kept, here: null, reading: null })
  show()
}

/** Whether the place is answered by a fetched edition. */
export const isNewer = (place: string): boolean => newer.has(place)

/** The place by its fetched edition; undefined while that has not been read. */
export function newerRegion(place: string, day: IsoDate): WholeRegion | undefined {
  const here = newer.get(place)?.here
  return here ? asOf(here.region, day) : undefined
}

export const newerPinyin = (place: string): Pinyin | undefined => newer.get(place)?.here?.pinyin

async function read(place: string, one: Newer): Promise<void> {
  one.here = await one.kept.read()
  // unless a still newer one answers meanwhile
  if (one.here !== null || newer.get(place) !== one) return
  newer.delete(place)
  show()
}

/** Reads the fetched editions of these places; one that cannot be read gives way to the built-in one. */
export function readNewer(places: readonly string[]): Promise<unknown> | null {
  const missing = [...new Set(places)].flatMap((place) => {
    const one = newer.get(place)
    if (one?.here !== null) return []
    one.reading ??= read(place, one)
    return [one.reading]
  })
  return missing.length === 0 ? null : Promise.all(missing)
}
