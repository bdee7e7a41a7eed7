import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import type { AnsweredView } from '@/rules'
import './given.scss'

export interface GivenProps {
  /** What is being asked about, in a few words. */
  of: string
  answered: readonly AnsweredView[]
  /** The place of the one that is being asked for. */
  except: number
  /** Called with the place of an answer, from 0. */
  onAnswered: (index: number) => void
}

/** The answers given so far, beside a question; each leads to its own. */
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
          hoverClass="pressed"
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
