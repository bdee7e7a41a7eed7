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
  /** Called with the place of an answer among those that count, from 0. */
  onChange: (index: number) => void
  /** Gives the missing answers. */
  onGive: (answers: Answers) => void
}

/** Nothing of it is opened from elsewhere. */
const NO_CALLS = {}

/** What is to be done, step by step; what else the result says is folded. */
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
