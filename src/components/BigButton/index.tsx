import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import './index.scss'

export interface BigButtonProps {
  label: string
  /** The one main action of a screen, or another. */
  kind?: 'main' | 'other'
  onPress: () => void
}

/** A button as wide as the screen. */
export function BigButton({ label, kind = 'main', onPress }: BigButtonProps): ReactNode {
  return (
    <View className={`big-button big-button--${kind}`} hoverClass="pressed" {...pressable('button', onPress)}>
      {label}
    </View>
  )
}
