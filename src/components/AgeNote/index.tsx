import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import './index.scss'

/**
 * Tells the resident what to do because the documents are old. Renders nothing when `text` is null.
 */
export function AgeNote({ text }: { text: string | null }): ReactNode {
  return text === null ? null : (
    <View className="age-note">
      <Icon name="warning" />
      <View className="age-note-words">{text}</View>
    </View>
  )
}
