import { useState } from 'react'
import { dateCheck, isIsoDate, type Answer, type QuestionView } from '@/rules'
import type { FormInput } from '@/state/form-input'
import type { QuestionFormProps } from '../QuestionForm'
import { useHere } from '@/state/here'
import { asksBirth, keepable, parseInput } from '@/state/parse-input'

export interface EnteringProps {
  asked: QuestionView
  /** What was entered before. */
  initial: FormInput
  /** Called on every tap and keystroke. */
  onEntry: (entry: FormInput) => void
  /** Why the answer is not accepted; null if it is. */
  problemOf: (answer: Answer) => string | null
  onAnswer: (answer: Answer) => void
}

export interface Entering {
  /** Props of the question's form. */
  readonly form: Required<Pick<QuestionFormProps, 'question' | 'limits' | 'entry' | 'check' | 'onChange'>>
  /** Submits the answer, or shows the problem. */
  readonly goOn: () => void
  /** The count makes the same problem read out again. An empty text means no problem. */
  readonly complaint: { readonly text: string; readonly count: number }
}

/** State of a question's form until its answer is accepted. */
export function useEntering({ asked, initial, onEntry, problemOf, onAnswer }: EnteringProps): Entering {
  const { question, limits } = asked
  const { today } = useHere()
  const [entry, setEntry] = useState(initial)
  const [complaint, setComplaint] = useState({ text: '', count: 0 })
  /** The date in words, to confirm what was typed; null if it is not an acceptable date. */
  const check = (): string | null => {
    if (question.kind !== 'date' || entry.says === 'unsure') return null
    const read = parseInput(question, entry)
    const date = 'value' in read ? String(read.value) : ''
    return isIsoDate(date) && problemOf(date) === null ? dateCheck(date, asksBirth(question), today) : null
  }
  return {
    form: {
      question,
      limits,
      entry,
      check: check(),
      onChange: (next) => {
        setEntry(next)
        setComplaint({ text: '', count: complaint.count })
        onEntry(keepable(question, next))
      },
    },
    goOn: () => {
      const read = parseInput(question, entry)
      const text = 'problem' in read ? read.problem : problemOf(read.value)
      if (text !== null) setComplaint({ text, count: complaint.count + 1 })
      else if ('value' in read) onAnswer(read.value)
    },
    complaint,
  }
}
