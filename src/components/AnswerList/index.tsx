import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { AnsweredView } from '@/rules'
import { SoftButton } from '../SoftButton'
import './index.scss'

interface AnswerListProps {
  answered: readonly AnsweredView[]
  /** Answers that do not count at present but are kept. */
  unusedAnswers: readonly AnsweredView[]
  /** Called with the zero-based index among the answers that count. */
  onChange: (index: number) => void
}

/** Lists the answers, each with a button to change it. */
export function AnswerList({ answered, unusedAnswers, onChange }: AnswerListProps): ReactNode {
  return (
    <>
      {answered.map(({ question, ask, label, answer }, index) => (
        <View className="answered" key={question}>
          <View className="answered-words">
            <View className="answered-label">{label}</View>
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
      {unusedAnswers.length === 0 ? null : (
        <View className="answered-unused">
          没用上的回答，先留着：{unusedAnswers.map(({ ask, answer }) => `${ask}${answer}`).join('；')}
        </View>
      )}
    </>
  )
}
