/** How sure a statement is: how old its documents are, and how plainly they say it. */
import { toDay, type IsoDate } from '../engine/days'
import type { Certainty, Region, Source } from '../engine/model'
import { ageInMonths, sourceDateWords, spanWords } from './words'

/** A document older than this, in whole months, has its rules told as of then. */
const OLD_AFTER_MONTHS = 12

const CERTAINTY_NOTES: Readonly<Record<Certainty, string | null>> = {
  clear: null,
  inferred: '文件没有直接这样写，这是按原文的理解，去之前先问一句。',
  unclear: '文件没有写清楚，以电话答复为准。',
}

/** How sure the reading is, where it is not clear. */
export const certaintyNote = (certainty: Certainty): string | null => CERTAINTY_NOTES[certainty]

/** The oldest of the documents; an undated one counts as older than any. */
function oldestOf(
  sources: readonly Source[],
  today: IsoDate,
): { source: Source; months: number | null } | null {
  const aged = sources.map((source) => ({ source, months: ageInMonths(source, toDay(today)) }))
  return aged.sort((a, b) => (b.months ?? Infinity) - (a.months ?? Infinity))[0] ?? null
}

export interface AgeView {
  /** 「按2023年2月的规定」, where the document is old or undated. */
  readonly asOf: string | null
  /** What to do because of the age, where it is old. */
  readonly ageNote: string | null
}

/** The documents that the citations stand in. */
export const sourcesOf = (region: Region, cite: readonly string[]): readonly Source[] =>
  cite.flatMap((id) => region.sources[region.citations[id]?.source ?? ''] ?? [])

/**
 * How old the oldest of the documents is, where that matters.
 * @param act what to do about it
 */
export function ageView(sources: readonly Source[], today: IsoDate, act = '去之前先打电话核实。'): AgeView {
  const oldest = oldestOf(sources, today)
  if (!oldest || (oldest.months !== null && oldest.months < OLD_AFTER_MONTHS))
    return { asOf: null, ageNote: null }
  if (oldest.months === null) return { asOf: '按一份没有注明日期的文件', ageNote: `规定可能变了，${act}` }
  return {
    asOf: `按${sourceDateWords(oldest.source)}的规定`,
    ageNote: `这份规定距今${spanWords(oldest.months)}，可能变了，${act}`,
  }
}
