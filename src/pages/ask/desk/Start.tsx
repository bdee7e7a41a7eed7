import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { Section } from '@/components/Section'
import { restartAt } from '@/platform/navigation'
import { HOME } from '@/routes'
import { labelProblem, startVisit } from '@/state/desk'
import { LABEL_HINT, WordsField } from './WordsField'

/** The start with the next person, named or not. */
export function Start(): ReactNode {
  const [label, setLabel] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const start = (): void => {
    const found = labelProblem(label)
    setProblem(found)
    if (found !== null) return
    startVisit(label.trim())
    restartAt(HOME)
  }
  return (
    <Section title="下一位">
      <WordsField
        name="怎么称呼（可以不写）"
        hint={LABEL_HINT}
        value={label}
        problem={problem}
        onChange={(value) => {
          setLabel(value)
          setProblem(null)
        }}
      />
      <BigButton label="开始：下一位" onPress={start} />
    </Section>
  )
}
