/** Dates, ages and answers in words. */
import { limits, UNSURE, type Answer } from '../engine/answers'
import type { Alternative, Clause } from '../engine/alternatives'
import { partsOf, toDay, toIsoDate, type IsoDate, type MissingDay } from '../engine/days'
import type { Interview } from '../engine/interview'
import type { Question } from '../engine/model'
import type { Source } from '../engine/region'

/** 「2025年5月20日」 */
export function dateWords(date: IsoDate): string {
  const { year, month, date: dayOfMonth } = partsOf(toDay(date))
  return `${year}年${month}月${dayOfMonth}日`
}

/** A note on a day counted in workdays beyond the official calendar. */
export const weekendsOnlyNote = (official: boolean): string =>
  official ? '' : '；放假安排还没公布的日子，只按周末算'

/** 「2023年2月」 */
export function sourceDateWords({ published, from }: Source): string {
  if (published === null) return from === undefined ? '没有注明日期' : `${dateWords(from)}起实行`
  const [year, month, date] = published.split('-').map(Number)
  return `${year ?? ''}年${month ?? ''}月${date === undefined ? '' : `${date}日`}`
}

/** 「3年9个月」 */
export function spanWords(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (months < 1) return '不到1个月'
  return `${years > 0 ? `${years}年` : ''}${rest > 0 ? `${rest}个月` : ''}`
}

/** The option's label, or its id if there is no such option. */
export const labelOf = (question: Question | undefined, option: string): string =>
  (question && 'options' in question ? question.options[option]?.label : undefined) ?? option

/** The answer as the resident gave it. */
export function labelsOf(question: Question, answer: Answer): string {
  if (answer === UNSURE) return '不清楚'
  switch (question.kind) {
    case 'choice':
      return labelOf(question, String(answer))
    case 'choices': {
      const ids = typeof answer === 'object' ? answer : [String(answer)]
      return ids.map((id) => labelOf(question, id)).join('、') || '都没有'
    }
    case 'date':
      return dateWords(String(answer) as IsoDate) // checked by readAnswers
    case 'number':
      return `${String(answer)}${question.unit}`
  }
}

export type Run = readonly [first: number, last: number]

/** The runs in order, with adjacent ones merged. */
export function joinedRuns(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = []
  for (const [first, last] of [...runs].sort(([a], [b]) => a - b)) {
    const before = result[result.length - 1]
    if (before && before[1] + 1 === first) result[result.length - 1] = [before[0], last]
    else result.push([first, last])
  }
  return result
}

/** 「2月28日就算满」: how years and months count today, if this month lacks the starting day. */
export function readingWords(reading: MissingDay, today: IsoDate): string {
  const early = reading === 'last-day'
  const { month, date } = partsOf(toDay(today) + (early ? 0 : 1))
  return `${month}月${date}日${early ? '就' : '才'}算满`
}

type Counted = Extract<Question, { kind: 'date' | 'number' }>

/** 「2026年11月17日到18日」: parts common to both days are written once. */
function daysWords(first: number, last: number): string {
  const [from, to] = [partsOf(first), partsOf(last)]
  const [year, month] = [from.year === to.year, from.month === to.month]
  const end = year ? `${month ? '' : `${to.month}月`}${to.date}日` : dateWords(toIsoDate(last))
  return `${dateWords(toIsoDate(first))}到${end}`
}

/** 「2026年2月28日或更早」 if the run starts or ends at the question's bounds. */
function runWords(question: Counted, [first, last]: Run, today: IsoDate): string {
  const word = (value: number) => labelsOf(question, question.kind === 'date' ? toIsoDate(value) : value)
  const [from, to] = limits(question, toDay(today))
  const inTime = question.kind === 'date' || question.unit === '年'
  if (first === last) return word(first)
  if (first === from && last < to) return `${word(last)}或更${inTime ? '早' : '少'}`
  if (last === to && first > from) return `${word(first)}或更${inTime ? '晚' : '多'}`
  return question.kind === 'date' ? daysWords(first, last) : `${word(first)}到${word(last)}`
}

/** All answers of the classes. */
function classWords(question: Question, classes: Clause['classes'], today: IsoDate): string {
  const words = classes.flatMap((c) =>
    c.kind === 'options' ? c.options.map((id) => labelsOf(question, id)) : [],
  )
  const runs = joinedRuns(classes.flatMap((c) => (c.kind === 'runs' ? c.runs : [])))
  if (question.kind === 'date' || question.kind === 'number')
    words.push(...runs.map((run) => runWords(question, run, today)))
  return words.join('、')
}

type GuideOnDay = Pick<Interview, 'guide' | 'today'>

/** A missing answer with its question. */
export function clauseWords({ guide, today }: GuideOnDay, { variable, classes }: Clause): string {
  const question = guide.questions[variable.question]
  if (!question) return ''
  const reading = classes.find((c) => c.kind === 'reading')
  if (reading) return readingWords(reading.reading, today)
  const chosen = classes.find((c) => c.kind === 'chosen')
  if (chosen)
    return `“${question.ask}”里${chosen.chosen ? '有' : '没有'}“${labelsOf(question, [variable.option ?? ''])}”`
  return `“${question.ask}”是“${classWords(question, classes, today)}”`
}

/**
 * The missing answer without its question; null if the result depends on several, or on one option of a
 * `choices` question.
 */
export function answerWords({ guide, today }: GuideOnDay, { ways }: Alternative): string | null {
  const [[clause, ...more] = [], ...others] = ways
  const question = guide.questions[clause?.variable.question ?? '']
  if (!clause || !question || more.length > 0 || others.length > 0) return null
  return classWords(question, clause.classes, today) || null
}

/** The text, preceded by its condition if there is one. */
export const conditional = ({ text, condition }: { text: string; condition: string | null }): string =>
  condition === null ? text : `${condition}：${text}`
