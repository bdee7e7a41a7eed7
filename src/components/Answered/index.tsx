import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { AnsweredView } from '@/rules'
import { Section } from '../Section'
import { SoftButton } from '../SoftButton'
import './index.scss'

export interface AnsweredProps {
  answered: readonly AnsweredView[]
  /** Answers that do not count at present; they are kept. */
  resting: readonly AnsweredView[]
  /** Called with the place of the answer among those that count, from 0. */
  onChange: (index: number) => void
}

/** The answers, each with a way to change it. */
export function Answered({ answered, resting, onChange }: AnsweredProps): ReactNode {
  return (
    <Section title="我的回答">
      {answered.map(({ question, ask, answer }, index) => (
        <View className="answered" key={question}>
          <View className="answered-words">
            <View>{ask}</View>
            <View className="answered-answer">{answer}</View>
          </View>
          <SoftButton
            label="改"
            says={`改：${ask}`}
            onPress={() => {
              onChange(index)
            }}
          />
        </View>
      ))}
      {resting.length === 0 ? null : (
        <View className="answered-resting">
          这些回答现在用不上，先留着：{resting.map(({ ask, answer }) => `${ask}${answer}`).join('；')}
        </View>
      )}
    </Section>
  )
}
