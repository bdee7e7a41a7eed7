import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon } from '../Icon'
import './index.scss'

export interface CardLinkProps {
  /** Shown above the title: the kind of thing, or its status. */
  label?: ReactNode
  title: string
  /** What the page behind it offers, if the title does not say. */
  text?: string
  onPress: () => void
}

/** A card that links to another page. */
export function CardLink({ label, title, text, onPress }: CardLinkProps): ReactNode {
  return (
    <View className="card-link" {...pressable('link', onPress)}>
      <View className="card-link-words">
        {label === undefined ? null : <View className="card-link-label">{label}</View>}
        <View className="card-link-title">{title}</View>
        {text === undefined ? null : <View className="card-link-text">{text}</View>}
      </View>
      <Icon name="go" />
    </View>
  )
}
