import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon } from '../Icon'
import './index.scss'

export interface CardLinkProps {
  /** What kind of thing it is, or how it stands; above the title. */
  label?: ReactNode
  title: string
  /** What waits behind it, where the title does not say it. */
  text?: string
  onPress: () => void
}

/** A card that leads to another page. */
export function CardLink({ label, title, text, onPress }: CardLinkProps): ReactNode {
  return (
    <View className="card-link" hoverClass="pressed" {...pressable('link', onPress)}>
      <View className="card-link-words">
        {label === undefined ? null : <View className="card-link-label">{label}</View>}
        <View className="card-link-title">{title}</View>
        {text === undefined ? null : <View className="card-link-text">{text}</View>}
      </View>
      <Icon name="go" />
    </View>
  )
}
