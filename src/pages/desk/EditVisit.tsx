import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { SoftButton, SoftButtons } from '@/components/SoftButton'
import { useFocusOnFirstField } from '@/platform/focus'
import { useShortcuts } from '@/platform/shortcuts'
import { DESK } from '@/routes'
import {
  dropVisit,
  labelProblem,
  LONGEST_NOTE,
  noteProblem,
  noteVisit,
  renameVisit,
  type Visit,
  visitTitle,
} from '@/state/desk'
import { LABEL_HINT, WordsField } from './WordsField'

export interface EditVisitProps {
  visit: Visit
  onClose: () => void
}

/** Edits the name and note of a visit, or deletes it after confirmation. */
export function EditVisit({ visit, onClose }: EditVisitProps): ReactNode {
  const [label, setLabel] = useState(visit.label)
  const [note, setNote] = useState(visit.note)
  const [complaining, setComplaining] = useState(false)
  const [dropping, setDropping] = useState(false)
  const problems = { label: labelProblem(label), note: noteProblem(note) }
  const save = (): void => {
    const taken = problems.label === null && problems.note === null
    setComplaining(!taken)
    if (!taken) return
    renameVisit(visit.id, label.trim())
    noteVisit(visit.id, note.trim())
    onClose()
  }
  useShortcuts(DESK, '.desk-edit', { submit: save })
  const fields = useFocusOnFirstField()
  if (dropping)
    return (
      <View className="desk-edit">
        <View className="desk-strong">删掉{visitTitle(visit)}，连同回答？</View>
        <BigButton
          kind="other"
          icon="trash"
          label="删掉，找不回来"
          onPress={() => {
            dropVisit(visit.id)
          }}
        />
        <BigButton
          kind="other"
          label="不删，留着"
          onPress={() => {
            setDropping(false)
          }}
        />
      </View>
    )
  return (
    <View className="desk-edit" ref={fields}>
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
      <SoftButtons>
        <SoftButton label="不改了" onPress={onClose} />
        <SoftButton
          icon="trash"
          label="删掉这位"
          onPress={() => {
            setDropping(true)
          }}
        />
      </SoftButtons>
    </View>
  )
}
