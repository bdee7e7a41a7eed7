import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Complaint } from '@/components/Notice'
import { TextField } from '@/components/TextField'
import { wordField } from '@/platform/keyboard'

export interface WordsFieldProps {
  name: string
  hint: string
  value: string
  /** Why the input is not accepted; null if it is. */
  problem: string | null
  onChange: (value: string) => void
}

/** More can be typed than is accepted: text that is too long is reported, not cut off. */
const LONGEST_TYPED = 500

/** A short text field with a hint about what to write. */
export function WordsField({ name, hint, value, problem, onChange }: WordsFieldProps): ReactNode {
  return (
    <View className="desk-field">
      <View className="desk-strong">{name}</View>
      <View className="desk-soft">{hint}</View>
      <TextField
        className="desk-input"
        kind={wordField(name)}
        maxlength={LONGEST_TYPED}
        value={value}
        onType={onChange}
      />
      <View className="desk-problem">{problem === null ? null : <Complaint>{problem}</Complaint>}</View>
    </View>
  )
}

export const LABEL_HINT = '写个称呼就行，如“张阿姨”。不要写身份证号、电话。'
