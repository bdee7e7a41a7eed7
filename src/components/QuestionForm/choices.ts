/** Answers that are chosen instead of typed, in display order. */
import type { Question } from '@/rules'
import type { FormInput } from '@/state/form-input'

/** Most values of a number question that are shown as cards. */
const NUMBERS_AS_CARDS = 8

/** Inclusive bounds of a date or a number. */
export type Limits = { readonly from: string; readonly to: string } | null

export interface Choice {
  /** Unique within the question. */
  readonly id: string
  readonly label: string
  readonly hint?: string | undefined
  readonly chosen: boolean
  /** Set apart from the answers: 不清楚, which always comes last. */
  readonly apart: boolean
  /** The form's input after it is pressed. */
  readonly next: FormInput
}

/** Ends with 不清楚, which every question offers. */
export function choicesOf(question: Question, limits: Limits, entry: FormInput): readonly Choice[] {
  return [
    ...answersOf(question, limits, entry),
    {
      id: ' unsure',
      label: '不清楚',
      chosen: entry.says === 'unsure',
      apart: true,
      next: { says: 'unsure', values: entry.values },
    },
  ]
}

function answersOf(question: Question, limits: Limits, entry: FormInput): readonly Choice[] {
  const values = entry.says === 'these' ? entry.values : []
  const these = (next: readonly string[]): FormInput => ({ says: 'these', values: next })
  switch (question.kind) {
    case 'date':
      return []
    case 'choice':
      return Object.entries(question.options).map(([id, { label, hint }]) => ({
        id,
        label,
        hint,
        chosen: values[0] === id,
        apart: false,
        next: these([id]),
      }))
    case 'choices':
      return [
        ...Object.entries(question.options).map(([id, { label, hint }]) => ({
          id,
          label,
          hint,
          chosen: values.includes(id),
          apart: false,
          next: these(values.includes(id) ? values.filter((value) => value !== id) : [...values, id]),
        })),
        {
          id: ' none',
          label: '都没有',
          chosen: entry.says === 'none',
          apart: false,
          next: { says: 'none', values: entry.values },
        },
      ]
    case 'number':
      return numbersOf(limits).map((value) => ({
        id: String(value),
        label: `${value}${question.unit}`,
        chosen: values[0] === String(value),
        apart: false,
        next: these([String(value)]),
      }))
  }
}

/** The numbers in descending order; empty if there are too many for cards. */
function numbersOf(limits: Limits): readonly number[] {
  if (limits === null) return []
  const last = Number(limits.to)
  const count = last - Number(limits.from) + 1
  return count > NUMBERS_AS_CARDS ? [] : Array.from({ length: count }, (_, index) => last - index)
}

/** The digit key that chooses it: 0 for 不清楚, else its position; null after the ninth. */
export function keyOf({ apart }: Choice, index: number): string | null {
  if (apart) return '0'
  return index < 9 ? String(index + 1) : null
}
