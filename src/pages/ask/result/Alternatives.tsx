import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { Disclosure } from '@/components/Disclosure'
import { OutcomeParts } from '@/components/Outcome'
import { Verdict } from '@/components/Verdict'
import { usePrinting } from '@/platform/print'
import { conditionFor, type AlternativeView, type Answers, type Finished } from '@/rules'

/** An answer longer than this, in characters, is no name for a case. */
const LONGEST_ANSWER = 24

/** A condition longer than this, in characters, is not read. */
const LONGEST_CONDITION = 150

export interface AlternativesProps {
  advice: Extract<Finished, { kind: 'alternatives' }>
  /** Gives the missing answers. */
  onGive: (answers: Answers) => void
}

/** The few results that are possible, each with the answer that leads to it. */
export function Alternatives({ advice, onGive }: AlternativesProps): ReactNode {
  return (
    <>
      <View className="result-which" role="heading" aria-level={2}>
        问到了是哪一种？
      </View>
      {advice.alternatives.map((alternative) => (
        <Card key={alternative.outcome.id} advice={advice} alternative={alternative} onGive={onGive} />
      ))}
    </>
  )
}

interface CardProps extends AlternativesProps {
  alternative: AlternativeView
}

function Card({ advice, alternative: { when, outcome, answer, answers }, onGive }: CardProps): ReactNode {
  const printing = usePrinting()
  const named =
    answer !== null && answer.length <= LONGEST_ANSWER
      ? answer
      : conditionFor(advice, when, LONGEST_CONDITION)
  const parts = <OutcomeParts guideId={advice.guide} matter={advice.title} outcome={outcome} />
  return (
    <View className={`result-alternative result-alternative--${outcome.verdict}`}>
      <View className="result-when" role="heading" aria-level={3}>
        <View className="result-answer">{named}</View>
        <Verdict verdict={outcome.verdict} />
      </View>
      <View>{outcome.headline}</View>
      {answers === null ? (
        <Disclosure title="这种情况怎么办">{parts}</Disclosure>
      ) : (
        <>
          <BigButton
            kind="other"
            label="是这种，看结果"
            says={`是这种，看结果：${named}`}
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
