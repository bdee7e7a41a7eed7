/** Changes that the maintainers made to a place's answers, with reasons: data, one entry for each change. */
import type { IsoDate } from './days'

export interface Revision {
  /** Unique in its region. */
  readonly id: string
  /** The date of the entry. */
  readonly on: IsoDate
  /**
   * Why the answers changed: a sentence of at most `LONGEST_REASON` characters for people who got another
   * answer before.
   */
  readonly why: string
  /**
   * The guides affected, each with the outcomes that now go to other people than before; none means all
   * outcomes.
   */
  readonly guides: Readonly<Record<string, readonly string[]>>
}

/** In characters. */
export const LONGEST_REASON = 60
