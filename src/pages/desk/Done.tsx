import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '@/components/Heading'
import { OutcomeSteps } from '@/components/Outcome'
import { ReportLink } from '@/components/ReportLink'
import { rowsFor, type Answers, type Finished } from '@/rules'
import { Alternatives } from '@/components/Result/Alternatives'
import { AnswerMissing } from '@/components/Result/AnswerMissing'
import { ResultFolds } from '@/components/Result/ResultFolds'

export interface DoneProps {
  advice: Finished
  /** Called with the zero-based index among the answers that count. */
  onChange: (index: number) => void
  /** Fills in the missing answers. */
  onGive: (answers: Answers) => void
}

/** No row is opened from elsewhere on the page. */
const NO_CALLS = {}

/** The steps to take; the rest of the result is folded. */
export function Done({ advice, onChange, onGive }: DoneProps): ReactNode {
  const steps = advice.kind === 'decided' ? advice.outcome.steps : []
  const rows = rowsFor(advice).filter(({ id }) => id !== 'answers' && (id !== 'steps' || steps.length === 0))
  return (
    <View className="desk-done">
      {advice.kind === 'decided' && steps.length > 0 ? (
        <>
          <Heading>怎么办，{steps.length}步</Heading>
          <OutcomeSteps outcome={advice.outcome} />
        </>
      ) : null}
      {advice.kind === 'alternatives' ? (
        <Alternatives advice={advice} onGive={onGive} onChange={onChange} />
      ) : null}
      {advice.kind === 'answer-missing' ? <AnswerMissing advice={advice} onChange={onChange} /> : null}
      <ResultFolds advice={advice} rows={rows} calls={NO_CALLS} onChange={onChange} />
      <ReportLink subject={{ about: 'result', guide: advice.guide, from: null }} />
    </View>
  )
}
