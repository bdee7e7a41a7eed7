/** What a resident has put into a question's form, finished or not. */
import { UNSURE, type Answer, type Question } from '@/rules'
import { isText, isTexts } from './slot'

/** Whether it has the form of an answer; the rules say whether it is one. */
export const isAnswer = (value: unknown): value is Answer =>
  isText(value) || typeof value === 'number' || isTexts(value)

export interface Entry {
  /**
   * `these`: the values count. `none`: none of several options. `unsure`: 「不清楚」.
   * The values are kept in either case, so that nothing typed is lost.
   */
  readonly says: 'these' | 'none' | 'unsure'
  /** The ids of the chosen options; year, month and day as typed; or the number as typed. */
  readonly values: readonly string[]
}

export const EMPTY: Entry = { says: 'these', values: [] }

export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null || !('says' in value) || !('values' in value)) return false
  return ['these', 'none', 'unsure'].includes(String(value.says)) && isTexts(value.values)
}

/** The form as it was when the answer was given. */
export function entryOf(question: Question, answer: Answer): Entry {
  if (answer === UNSURE) return { says: 'unsure', values: [] }
  if (typeof answer === 'object') return { says: answer.length === 0 ? 'none' : 'these', values: answer }
  return { says: 'these', values: question.kind === 'date' ? String(answer).split('-') : [String(answer)] }
}

/** The answer, still to be checked by the rules; null while something is missing. */
export function answerOf(question: Question, { says, values }: Entry): Answer | null {
  if (says === 'unsure') return UNSURE
  switch (question.kind) {
    case 'choice':
      return values[0] ?? null
    case 'choices':
      return says === 'none' ? [] : values.length > 0 ? values : null
    case 'date': {
      const [year = '', month = '', day = ''] = values
      return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
    }
    case 'number':
      return values[0] ? values[0] : null
  }
}

/**
 * A whole date that was pasted or typed into one field: `2023-02-28`, `2023/2/28`, `2023年2月28日`, `20230228`.
 * Null for anything else.
 */
export function readWholeDate(text: string): readonly [year: string, month: string, day: string] | null {
  const parts =
    /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/.exec(text) ??
    /^\s*(\d{4})(\d{2})(\d{2})\s*$/.exec(text)
  const [, year, month, day] = parts ?? []
  return year && month && day ? [year, month, day] : null
}
