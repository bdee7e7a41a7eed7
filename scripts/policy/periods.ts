/** The periods of a figure: its value on each day. */
import type { IsoDate } from '@/rules/authoring'
import type { At, Problems } from './problems'

export interface FigurePeriod {
  readonly value: number
  /** First and last day, both inclusive; without a last day it applies until the next period begins. */
  readonly from: IsoDate
  readonly to?: IsoDate
  /** Its citation, if not the figure's. */
  readonly cite?: string
}

/** Reports periods that are not in chronological order. */
export function reportDisorder(periods: readonly FigurePeriod[], at: At, problems: Problems): void {
  periods.forEach(({ from, to }, i) => {
    if (to !== undefined && from > to) problems.refuse(at, `“from”（${from}）比“to”（${to}）还大`)
    const next = periods[i + 1]
    if (!next) return
    if (next.from <= from)
      problems.refuse(at, `几段时间没有按先后写：${next.from}起的要写在${from}起的前面，同一天只写一段`)
    if (to !== undefined && next.from <= to)
      problems.refuse(at, `两段时间重叠了：前一段到${to}，后一段${next.from}就开始`)
  })
}

/**
 * The period of that day. In a gap the previous one, before all of them the first: criteria compare its days
 * with today to tell whether it applies.
 */
export const periodOn = (periods: readonly FigurePeriod[], day: IsoDate): FigurePeriod | undefined =>
  periods.filter(({ from }) => from <= day).pop() ?? periods[0]

/** The days on which another period begins. */
export const changesOf = (periods: readonly FigurePeriod[]): readonly IsoDate[] =>
  periods.slice(1).map(({ from }) => from)
