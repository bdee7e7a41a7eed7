import { Heading } from '@/components/Heading'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { Disclosure } from '@/components/Disclosure'
import { OutcomeParts } from '@/components/Outcome'
import { Verdict } from '@/components/Verdict'
import { usePrinting } from '@/platform/print'
import type { AlternativeView, Answers, Finished } from '@/rules'
import { AnswerMissing } from './AnswerMissing'

/** An answer longer than this, in characters, is no name for a case. */
const LONGEST_ANSWER = 24

/** A condition longer than this, in characters, is no name either; it stands in what opens. */
const LONGEST_CONDITION = 24

/** What the result hangs on, where that is short; else the heading of the page says what is to be found out. */
function nameOf({ when, answer }: AlternativeView): string | null {
  if (answer !== null && answer.length <= LONGEST_ANSWER) return answer
  return when.length <= LONGEST_CONDITION ? `如果${when}` : null
}

export interface AlternativesProps {
  advice: Extract<Finished, { kind: 'alternatives' }>
  /** Gives the missing answers. */
  onGive: (answers: Answers) => void
  /** Called with the place of an answer among those that count, from 0. */
  onChange: (index: number) => void
}

/** The few results that are possible, each with the answer that leads to it. */
export function Alternatives({ advice, onGive, onChange }: AlternativesProps): ReactNode {
  return (
    <>
      <View className="result-found">
        <Heading>问到了是哪一种？</Heading>
        {advice.alternatives.some(({ answers }) => answers === null) ? (
          <AnswerMissing advice={advice} inLine onChange={onChange} />
        ) : null}
      </View>
      {advice.alternatives.map((alternative) => (
        <Card key={alternative.outcome.id} advice={advice} alternative={alternative} onGive={onGive} />
      ))}
    </>
  )
}

interface CardProps extends Omit<AlternativesProps, 'onChange'> {
  alternative: AlternativeView
}

function Card({ advice, alternative, onGive }: CardProps): ReactNode {
  const { when, outcome, answers } = alternative
  const printing = usePrinting()
  const name = nameOf(alternative)
  const parts = <OutcomeParts guideId={advice.guide} matter={advice.title} outcome={outcome} />
  return (
    <View className={`result-alternative result-alternative--${outcome.verdict}`}>
      <View className="result-when" role="heading" aria-level={3}>
        {name === null ? null : <View className="result-answer">{name}</View>}
        <Verdict verdict={outcome.verdict} />
      </View>
      <View className="result-told">{outcome.headline}</View>
      {answers === null ? (
        <Disclosure title="这种情况怎么办">
          <View>如果{when}。</View>
          {parts}
        </Disclosure>
      ) : (
        <>
          <BigButton
            kind="other"
            label="是这种，看结果"
            says={`是这种，看结果：${name ?? outcome.headline}`}
            onPress={() => {
              onGive(Object.fromEntries(answers.map(({ question, value }) => [question, value])))
            }}
          />
          {printing ? parts : null}
        </>
      )}
    </View>
  )
}
