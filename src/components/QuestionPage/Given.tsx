import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import type { AnsweredView } from '@/rules'
import './given.scss'

export interface GivenProps {
  /** Short name of what is being asked about. */
  of: string
  answered: readonly AnsweredView[]
  /** Index of the question being asked. */
  except: number
  /** Called with an answer's zero-based index. */
  onAnswered: (index: number) => void
}

/** The answers so far, shown beside a question. Each links to its question. */
export function Given({ of, answered, except, onAnswered }: GivenProps): ReactNode {
  const given = answered.map((one, index) => ({ ...one, index })).filter(({ index }) => index !== except)
  return (
    <View className="given" role="region" aria-label="已经回答的">
      <View className="given-of">{of}</View>
      <View className="given-how">
        {given.length > 0 ? '已经回答的，点一下可以改：' : '回答过的会列在这里。'}
      </View>
      {given.map(({ question, label, answer, index }) => (
        <View
          className="given-answer"
          key={question}
          aria-label={`改：${label} ${answer}`}
          {...pressable('link', () => {
            onAnswered(index)
          })}
        >
          <View className="given-label">{label}</View>
          <View className="given-words">{answer}</View>
        </View>
      ))}
    </View>
  )
}
