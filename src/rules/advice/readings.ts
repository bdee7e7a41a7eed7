/**
 * Dates with a day that a month lacks. A person born on 29 February becomes a year older on 28 February or on
 * 1 March of a common year; the documents do not say which. On the one day on which it matters, both results
 * are shown.
 */
import { READINGS, partsOf, toDay, type IsoDate } from '../engine/days'
import type { DatePart } from '../engine/model'
import type { Region } from '../engine/region'
import { hasNumbers } from './age'
import type { HowToFind } from './advice'
import { readingWords } from './words'

/** A note on a date computed from such a date. */
export const missingDayNote = (kind: DatePart['kind']): string =>
  `；那个月没有这一天，${kind === 'deadline' ? '按早一天' : '按晚一天'}算，最稳妥`

/**
 * What is open today about a known date, and what to do. The date is not named, because it may be private.
 * @param today the last day of a month that lacks the day
 */
export function readingView(region: Region, question: string, today: IsoDate): HowToFind {
  const { month, date } = partsOf(toDay(today) + 1)
  const [early, late] = READINGS.map((reading) => readingWords(reading, today))
  return {
    question,
    label: '日子怎么算',
    ask: `这个月没有那一天：${early ?? ''}，还是${late ?? ''}？`,
    howToFind: `文件没有写。今天要办的，先${hasNumbers(region) ? '打电话' : '到经办单位'}问；从${month}月${date}日起，两种算法就一样了。`,
  }
}
