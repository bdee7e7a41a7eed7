import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { labelProblem, LONGEST_NOTE, noteProblem, noteVisit, renameVisit, type Visit } from '@/state/desk'
import { LABEL_HINT, WordsField } from './WordsField'

export interface EditVisitProps {
  visit: Visit
  onChange: () => void
  onClose: () => void
}

/** Changes what a visit is called and what is noted of it. */
export function EditVisit({ visit, onChange, onClose }: EditVisitProps): ReactNode {
  const [label, setLabel] = useState(visit.label)
  const [note, setNote] = useState(visit.note)
  const [complaining, setComplaining] = useState(false)
  const problems = { label: labelProblem(label), note: noteProblem(note) }
  const save = (): void => {
    const taken = problems.label === null && problems.note === null
    setComplaining(!taken)
    if (!taken) return
    renameVisit(visit.id, label.trim())
    noteVisit(visit.id, note.trim())
    onClose()
    onChange()
  }
  return (
    <>
      <WordsField
        name="怎么称呼（可以不写）"
        hint={LABEL_HINT}
        value={label}
        problem={complaining ? problems.label : null}
        onChange={(value) => {
          setLabel(value)
          setComplaining(false)
        }}
      />
      <WordsField
        name="备注（可以不写）"
        hint={`最多${LONGEST_NOTE}个字。不要写身份证号、电话。`}
        value={note}
        problem={complaining && problems.label === null ? problems.note : null}
        onChange={(value) => {
          setNote(value)
          setComplaining(false)
        }}
      />
      <BigButton kind="other" label="存下" onPress={save} />
      <BigButton kind="other" label="不改了" onPress={onClose} />
    </>
  )
}
