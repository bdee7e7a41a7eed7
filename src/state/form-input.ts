/** A resident's input in a question's form, finished or not. */
import { UNSURE, type Answer, type Question } from '@/rules'

export interface FormInput {
  /**
   * `these`: the values count. `none`: none of several options. `unsure`: 「不清楚」. The values are kept in
   * any case, so that nothing typed is lost.
   */
  readonly says: 'these' | 'none' | 'unsure'
  /** The ids of the chosen options; year, month and day as typed; or the number as typed. */
  readonly values: readonly string[]
}

export const EMPTY_INPUT: FormInput = { says: 'these', values: [] }

/** The form's input for an answer. */
export function formInputOf(question: Question, answer: Answer): FormInput {
  if (answer === UNSURE) return { says: 'unsure', values: [] }
  if (typeof answer === 'object') return { says: answer.length === 0 ? 'none' : 'these', values: answer }
  return { says: 'these', values: question.kind === 'date' ? fieldsOf(String(answer)) : [String(answer)] }
}

/** Year, month and day of a date as people type them. */
export const fieldsOf = (date: string): readonly string[] =>
  date.split('-').map((part) => part.replace(/^0/, ''))
