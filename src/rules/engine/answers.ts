/** Parses and validates a resident's answers. */
import { boundToDay, isIsoDate, partsOf, toDay, type Day, type IsoDate } from './days'
import type { Guide, NumberBound, Question } from './model'

/** 「不清楚」: a valid answer to every question, which leaves every class possible. */
export const UNSURE = 'unsure'

/** An option id, several option ids, a date, a number, or `UNSURE`. */
export type Answer = string | readonly string[] | number

/** Answers by question id. Absolute, never relative to today, so that they can be stored. */
export type Answers = Readonly<Record<string, Answer>>

/** Why an answer was rejected, with the data for an error message. */
type Reason =
  | { readonly reason: 'unknown-question' }
  /** The input is not an option, not an existing date, or not an acceptable whole number. */
  | { readonly reason: 'unknown-option' | 'not-a-date' | 'not-a-number'; readonly given: string }
  /** The first or last value accepted today: a day or a number. */
  | { readonly reason: 'too-early' | 'too-late'; readonly limit: number }

export type AnswerProblem = Reason & { readonly question: string }

export class AnswerError extends Error {
  constructor(readonly problem: AnswerProblem) {
    super(`${problem.question}: ${problem.reason}`)
    this.name = 'AnswerError'
  }
}

/** A number bound resolved for today. */
function boundToNumber(bound: NumberBound, today: Day): number {
  if (typeof bound === 'number') return bound
  return partsOf(today).year + Number(bound.slice('year'.length))
}

/** The inclusive bounds that a date (as a day) or number question accepts today. */
export function limits(
  question: Extract<Question, { kind: 'date' | 'number' }>,
  today: Day,
): [number, number] {
  return question.kind === 'date'
    ? [boundToDay(question.from, today), boundToDay(question.to, today)]
    : [boundToNumber(question.from, today), boundToNumber(question.to, today)]
}

type Checked = { readonly value: Answer } | Reason

function checkOption(id: string, question: Extract<Question, { kind: 'choice' | 'choices' }>): Checked {
  return Object.keys(question.options).includes(id) ? { value: id } : { reason: 'unknown-option', given: id }
}

function checkRange(
  value: number,
  question: Extract<Question, { kind: 'date' | 'number' }>,
  today: Day,
): Reason | null {
  const [first, last] = limits(question, today)
  if (value < first) return { reason: 'too-early', limit: first }
  if (value > last) return { reason: 'too-late', limit: last }
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
      // in the order of the options and without duplicates, so that equal answers are equal data
      return { value: Object.keys(question.options).filter((id) => ids.includes(id)) }
    }
    case 'date': {
      const text = String(raw)
      if (!isIsoDate(text)) return { reason: 'not-a-date', given: text }
      return checkRange(toDay(text), question, today) ?? { value: text }
    }
    case 'number': {
      const value = typeof raw === 'string' && /^\d{1,9}$/.test(raw) ? Number(raw) : raw
      if (typeof value !== 'number' || !Number.isSafeInteger(value))
        return { reason: 'not-a-number', given: String(raw) }
      return checkRange(value, question, today) ?? { value }
    }
  }
}

/**
 * Returns the answers that are valid on that day, and the reason for each rejected one. Numbers and lists may
 * be text (`4`, `a,b`), as from a link or a command line.
 */
export function readAnswers(
  guide: Pick<Guide, 'questions'>,
  raw: Answers,
  today: IsoDate,
): { answers: Answers; problems: readonly AnswerProblem[] } {
  const answers: Record<string, Answer> = {}
  const problems: AnswerProblem[] = []
  const asked = new Set(Object.keys(guide.questions)) // ignores inherited properties
  for (const [id, value] of Object.entries(raw)) {
    const question = asked.has(id) ? guide.questions[id] : undefined
    const checked: Checked = question ? check(question, value, toDay(today)) : { reason: 'unknown-question' }
    if ('value' in checked) answers[id] = checked.value
    else problems.push({ question: id, ...checked })
  }
  return { answers, problems }
}
