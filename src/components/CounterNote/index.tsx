import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { verdictWord, type Verdict } from '@/rules'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface CounterNoteProps {
  /** The verdict, or a replacement where nothing has been decided about a person. */
  verdict: Verdict | { readonly icon: IconName; readonly word: string }
  /** 「按2023年2月的规定」, if the rule is old or undated. */
  asOf: string | null
  /** 「距今3年8个月，可能变了」. */
  age: string | null
  /** Called when the age is pressed; goes to the documents. */
  onAge: () => void
  /** A heading at the level that the page needs. */
  headline: ReactNode
}

/**
 * A result as a counter note: verdict, age and headline, with the next action below the tear line.
 */
export function CounterNote({
  verdict,
  asOf,
  age,
  onAge,
  headline,
  children,
}: PropsWithChildren<CounterNoteProps>): ReactNode {
  const decided = typeof verdict === 'string'
  const { icon, word } = decided ? { icon: verdict, word: verdictWord(verdict) } : verdict
  return (
    <View className={`verdict-slip verdict-slip--${decided ? verdict : 'told'}`}>
      <View className="verdict-slip-band">
        <Icon name={icon} />
        <View className="verdict-slip-word">{word}</View>
        {asOf === null && age === null ? null : (
          <View className="verdict-slip-age" {...pressable('link', onAge)}>
            <View className="verdict-slip-as-of">{asOf ?? '看依据'}</View>
            {age === null ? null : <View className="verdict-slip-how-old">{age}</View>}
          </View>
        )}
      </View>
      <View className="verdict-slip-body">{headline}</View>
      {children ? (
        <>
          <View className="verdict-slip-tear" aria-hidden="true">
            <View className="verdict-slip-dashes" />
          </View>
          <View className="verdict-slip-do">{children}</View>
        </>
      ) : null}
    </View>
  )
}
