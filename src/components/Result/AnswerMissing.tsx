import type { ReactNode } from 'react'
import { BigButton } from '../BigButton'
import { QuietLink } from '../QuietLink'
import type { Finished } from '@/rules'

/** A name longer than this, in characters, does not fit on a button. */
const LONGEST_LABEL = 8

export interface AnswerMissingProps {
  advice: Finished
  /** Whether there is room for one word only. */
  inLine?: boolean
  /** Called with the place of an answer among those that count, from 0. */
  onChange: (index: number) => void
}

/** The way back to the question that decides, for whoever has found out; nothing where no answer would tell. */
export function AnswerMissing({ advice, inLine = false, onChange }: AnswerMissingProps): ReactNode {
  const [first] = advice.unsure
  const index = advice.answered.findIndex(({ question }) => question === first?.question)
  if (!first || index < 0) return null
  const { ask, label } = first
  const says = `问到了，去选：${ask}`
  const press = (): void => {
    onChange(index)
  }
  if (inLine) return <QuietLink label="去选" says={says} onPress={press} />
  return (
    <BigButton
      kind="other"
      label={label.length <= LONGEST_LABEL ? `去选：${label}` : '问到了，去选'}
      says={says}
      onPress={press}
    />
  )
}
