/** Fetched editions that replace the built-in ones. */
import { sequences } from '@/rules/built-in/publishing'
import type { RegionContents } from '../advice/region-contents'
import type { IsoDate } from '../engine/days'
import type { WholeRegion } from '../engine/region'
import { putContents } from './contents'
import type { Pinyin } from './pinyin'
import { asOf, type Timed } from './timed'

/** The data of a fetched edition. */
interface Answering {
  readonly region: Timed<WholeRegion>
  readonly pinyin: Pinyin
}

/** An edition stored on the phone. */
export interface KeptEdition {
  readonly sequence: number
  readonly contents: RegionContents
  /** Reads it; null if it is missing or damaged. */
  readonly read: () => Promise<Answering | null>
}

interface Newer {
  readonly kept: KeptEdition
  here: Answering | null
  /** Set while it is being read, so that a rerendering page waits for the same read. */
  reading: Promise<void> | null
}

const newer = new Map<string, Newer>()

const show = (): void => {
  putContents(Object.fromEntries([...newer].map(([place, { kept }]) => [place, kept.contents])))
}

/** The sequence of the built-in edition; 0 if the place was never published. */
export const builtInSequence = (place: string): number => sequences[place] ?? 0

/** The sequence of the edition in use. */
export const answeringSequence = (place: string): number =>
  newer.get(place)?.kept.sequence ?? builtInSequence(place)

/**
 * Uses a stored edition from now on, unless the app has one at least as new. The place need not be built into
 * the app. The edition is read when a page needs it. Call this only while no page shows anything of the
 * place.
 */
export function letAnswer(kept: KeptEdition): void {
  const place = kept.contents.id
  if (kept.sequence <= answeringSequence(place)) return
  newer.set(place, { kept, here: null, reading: null })
  show()
}

/** Whether a fetched edition of the place is in use. */
export const isNewer = (place: string): boolean => newer.has(place)

/** The place's data from its fetched edition; undefined until it has been read. */
export function newerRegion(place: string, day: IsoDate): WholeRegion | undefined {
  const here = newer.get(place)?.here
  return here ? asOf(here.region, day) : undefined
}

export const newerPinyin = (place: string): Pinyin | undefined => newer.get(place)?.here?.pinyin

async function read(place: string, one: Newer): Promise<void> {
  try {
    one.here = await one.kept.read()
  } finally {
    one.reading = null
  }
  // unless a newer one is in use by now
  if (one.here !== null || newer.get(place) !== one) return
  newer.delete(place)
  show()
}

/** Whether the place can be used without reading a fetched edition first. */
export const isRead = (place: string): boolean => newer.get(place)?.here !== null

/** Reads the fetched edition of the place, if there is one. If it cannot be read, the built-in one is used instead. */
export async function readNewer(place: string): Promise<void> {
  const one = newer.get(place)
  if (one?.here === null) await (one.reading ??= read(place, one))
}
