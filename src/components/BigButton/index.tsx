import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface BigButtonProps {
  label: string
  icon?: IconName
  /** The one main action of a screen, or another. */
  kind?: 'main' | 'other'
  onPress: () => void
}

/** A button as wide as the screen. */
export function BigButton({ label, icon, kind = 'main', onPress }: BigButtonProps): ReactNode {
  return (
    <View className={`big-button big-button--${kind}`} hoverClass="pressed" {...pressable('button', onPress)}>
      {icon ? <Icon name={icon} /> : null}
      <View>{label}</View>
    </View>
  )
}
