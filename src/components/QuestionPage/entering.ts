import { useState } from 'react'
import { dateCheck, isIsoDate, type Answer, type QuestionView } from '@/rules'
import type { FormInput } from '@/state/form-input'
import { useHere } from '@/state/here'
import { asksBirth, keepable, parseInput } from '@/state/parse-input'

export interface EnteringProps {
  asked: QuestionView
  /** What was put in before. */
  initial: FormInput
  /** Called at every tap and key. */
  onEntry: (entry: FormInput) => void
  /** Why the answer cannot be taken; null where it can. */
  problemOf: (answer: Answer) => string | null
  onAnswer: (answer: Answer) => void
}

export interface Entering {
  readonly entry: FormInput
  readonly change: (next: FormInput) => void
  /** Gives the answer, or complains. */
  readonly goOn: () => void
  /** Counted, so that the same one is read out again; without text there is none. */
  readonly complaint: { readonly text: string; readonly count: number }
  /** What the date in the fields comes to; null where there is none that can be taken. */
  readonly check: string | null
}

/** What is put into the form of a question, until it is taken as an answer. */
export function useEntering({ asked, initial, onEntry, problemOf, onAnswer }: EnteringProps): Entering {
  const { question } = asked
  const { today } = useHere()
  const [entry, setEntry] = useState(initial)
  const [complaint, setComplaint] = useState({ text: '', count: 0 })
  const check = (): string | null => {
    if (question.kind !== 'date' || entry.says === 'unsure') return null
    const read = parseInput(question, entry)
    const date = 'value' in read ? String(read.value) : ''
    return isIsoDate(date) && problemOf(date) === null ? dateCheck(date, asksBirth(question), today) : null
  }
  return {
    entry,
    change: (next) => {
      setEntry(next)
      setComplaint({ text: '', count: complaint.count })
      onEntry(keepable(question, next))
    },
    goOn: () => {
      const read = parseInput(question, entry)
      const text = 'problem' in read ? read.problem : problemOf(read.value)
      if (text !== null) setComplaint({ text, count: complaint.count + 1 })
      else if ('value' in read) onAnswer(read.value)
    },
    complaint,
    check: check(),
  }
}
