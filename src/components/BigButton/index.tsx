import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface BigButtonProps {
  label: string
  icon?: IconName
  /** What a screen reader says where the label alone says too little. */
  says?: string
  /** The one main action of a screen, or another. */
  kind?: 'main' | 'other'
  /** The key that presses it, where there is a keyboard. */
  shortcut?: string
  onPress: () => void
}

/** A button as wide as the screen. */
export function BigButton({
  label,
  icon,
  says,
  kind = 'main',
  shortcut,
  onPress,
}: BigButtonProps): ReactNode {
  return (
    <View
      className={`big-button big-button--${kind}`}
      hoverClass="pressed"
      {...(says !== undefined && { 'aria-label': says })}
      {...(shortcut !== undefined && { 'aria-keyshortcuts': shortcut })}
      {...pressable('button', onPress)}
    >
      {icon ? <Icon name={icon} /> : null}
      <View>{label}</View>
      {shortcut === undefined ? null : (
        <View className="big-button-key" aria-hidden="true">
          {shortcut}
        </View>
      )}
    </View>
  )
}
