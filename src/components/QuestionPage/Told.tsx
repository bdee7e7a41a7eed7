import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import { Complaint } from '../Notice'
import type { Entering } from './entering'

/** A note about an earlier answer. Renders nothing when `text` is null. */
export function Note({ text }: { text: string | null }): ReactNode {
  return text === null ? null : (
    <View className="asking-note">
      <Icon name="clock" />
      <View className="asking-note-words">{text}</View>
    </View>
  )
}

/** The place of the error message. */
export function ToPutRight({ complaint: { text, count } }: Pick<Entering, 'complaint'>): ReactNode {
  return (
    <View className="asking-complaint">{text === '' ? null : <Complaint key={count}>{text}</Complaint>}</View>
  )
}
