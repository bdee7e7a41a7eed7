import type { ReactNode } from 'react'
import { BigButton } from '../BigButton'
import { QuietLink } from '../QuietLink'
import type { Finished } from '@/rules'

/** Longest name, in characters, that fits on the button. */
const LONGEST_LABEL = 8

export interface AnswerMissingProps {
  advice: Finished
  /** Whether it is a short link instead of a button. */
  inLine?: boolean
  /** Called with the zero-based index among the answers that count. */
  onChange: (index: number) => void
}

/**
 * Link back to the unsure question that decides the result. Renders nothing if no answer would
 * decide it.
 */
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
