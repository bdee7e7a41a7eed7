/** What its keepers have changed in what a place answers, each with their reason: data, an entry for each change. */
import type { IsoDate } from './days'

export interface Revision {
  /** Unique in its region. */
  readonly id: string
  /** The day on which it was written. */
  readonly on: IsoDate
  /** Why the answers are others now: a sentence of at most `LONGEST_REASON` characters, for those who got another one. */
  readonly why: string
  /** The guides that it concerns, each with the outcomes that are given to others than before; with none it is all of them. */
  readonly guides: Readonly<Record<string, readonly string[]>>
}

/** In characters. */
export const LONGEST_REASON = 60
