import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from '../Icon'
import './index.scss'

/** What to do because the documents are old; nothing where they are not. */
export function AgeNote({ text }: { text: string | null }): ReactNode {
  return text === null ? null : (
    <View className="age-note">
      <Icon name="warning" />
      <View className="age-note-words">{text}</View>
    </View>
  )
}
