import { View } from '@tarojs/components'
import { ArrowRight } from '@nutui/icons-react-taro'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import './index.scss'

export interface CardLinkProps {
  title: string
  /** What waits behind it. */
  text: string
  onPress: () => void
}

/** A card that leads to another page. */
export function CardLink({ title, text, onPress }: CardLinkProps): ReactNode {
  return (
    <View className="card-link" hoverClass="pressed" {...pressable('link', onPress)}>
      <View className="card-link-words">
        <View className="card-link-title">{title}</View>
        <View className="card-link-text">{text}</View>
      </View>
      <ArrowRight className="icon" />
    </View>
  )
}
