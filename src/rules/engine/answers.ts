/** What a resident has answered, and whether it is an answer at all. */
import { boundToDay, isIsoDate, partsOf, toDay, toIsoDate, type Day, type IsoDate } from './days'
import type { Guide, NumberBound, Question } from './model'

/** 「不清楚」: an answer to every question; it allows everything. */
export const UNSURE = 'unsure'

/** An option id, several option ids, a date, a number, or `UNSURE`. */
export type Answer = string | readonly string[] | number

/** Answers by question id. Absolute, never relative to today, so that they can be kept. */
export type Answers = Readonly<Record<string, Answer>>

/** Why an answer was not taken. */
export interface AnswerProblem {
  readonly question: string
  readonly reason:
    'unknown-question' | 'unknown-option' | 'not-a-date' | 'not-a-number' | 'too-early' | 'too-late'
  /** The reason as the resident reads it. */
  readonly text: string
}

export class AnswerError extends Error {
  constructor(readonly problem: AnswerProblem) {
    super(`${problem.question}: ${problem.text}`)
    this.name = 'AnswerError'
  }
}

/** A number bound as a number, seen from today. */
function boundToNumber(bound: NumberBound, today: Day): number {
  if (typeof bound === 'number') return bound
  return partsOf(today).year + Number(bound.slice('year'.length))
}

/** The first and last value, both inclusive, that a date (as a day) or number question takes today. */
export function limits(
  question: Extract<Question, { kind: 'date' | 'number' }>,
  today: Day,
): [number, number] {
  return question.kind === 'date'
    ? [boundToDay(question.from, today), boundToDay(question.to, today)]
    : [boundToNumber(question.from, today), boundToNumber(question.to, today)]
}

type Checked = { readonly value: Answer } | Pick<AnswerProblem, 'reason' | 'text'>

function checkOption(id: string, question: Extract<Question, { kind: 'choice' | 'choices' }>): Checked {
  const known = Object.keys(question.options)
  if (known.includes(id)) return { value: id }
  return { reason: 'unknown-option', text: `没有“${id}”这个选项，可选：${known.join('、')}、${UNSURE}` }
}

function checkRange(
  value: number,
  question: Extract<Question, { kind: 'date' | 'number' }>,
  today: Day,
  say: (limit: number) => string,
): Pick<AnswerProblem, 'reason' | 'text'> | null {
  const [first, last] = limits(question, today)
  // a number that is no year is a count, for which nothing is early or late
  const [under, least, over, most] =
    typeof question.from === 'number'
      ? ['太小了', '最小', '太大了', '最大']
      : ['太早了', '最早', '太晚了', '最晚']
  if (value < first) return { reason: 'too-early', text: `${under}，${least}填${say(first)}` }
  if (value > last) return { reason: 'too-late', text: `${over}，${most}填${say(last)}` }
  return null
}

function check(question: Question, raw: Answer, today: Day): Checked {
  if (raw === UNSURE) return { value: UNSURE }
  switch (question.kind) {
    case 'choice':
      return checkOption(String(raw), question)
    case 'choices': {
      const ids = typeof raw === 'object' ? raw : String(raw).split(',').filter(Boolean)
      for (const id of ids) {
        const checked = checkOption(id, question)
        if ('reason' in checked) return checked
      }
      // in the order of the options, each once, so that equal answers are equal data
      return { value: Object.keys(question.options).filter((id) => ids.includes(id)) }
    }
    case 'date': {
      const text = String(raw)
      if (!isIsoDate(text))
        return {
          reason: 'not-a-date',
          text: /^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)
            ? `日历上没有“${text}”这一天，请再看看年、月、日（如2023-02-28）`
            : `“${text}”不是写全的日期，请写成2023-02-28这样`,
        }
      return checkRange(toDay(text), question, today, toIsoDate) ?? { value: text }
    }
    case 'number': {
      const value = typeof raw === 'string' && /^\d{1,9}$/.test(raw) ? Number(raw) : raw
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        return { reason: 'not-a-number', text: `“${String(raw)}”不能用，请填整数，从0到999999999` }
      return checkRange(value, question, today, (limit) => `${limit}${question.unit}`) ?? { value }
    }
  }
}

/**
 * Takes what is valid on that day and says of each other answer why not. Numbers and lists may come as text
 * (`4`, `a,b`), as from a link or a command line.
 */
export function readAnswers(
  guide: Pick<Guide, 'title' | 'questions'>,
  raw: Answers,
  today: IsoDate,
): { answers: Answers; problems: readonly AnswerProblem[] } {
  const answers: Record<string, Answer> = {}
  const problems: AnswerProblem[] = []
  const asked = new Set(Object.keys(guide.questions)) // not what every object inherits
  for (const [id, value] of Object.entries(raw)) {
    const question = asked.has(id) ? guide.questions[id] : undefined
    const checked: Checked = question
      ? check(question, value, toDay(today))
      : {
          reason: 'unknown-question',
          text: `“${guide.title}”不问“${id}”，它问：${[...asked].join('、')}`,
        }
    if ('value' in checked) answers[id] = checked.value
    else problems.push({ question: id, ...checked })
  }
  return { answers, problems }
}
