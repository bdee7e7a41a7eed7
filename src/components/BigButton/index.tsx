import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface BigButtonProps {
  label: string
  icon?: IconName
  /** Screen reader label, when the visible label is not enough. */
  says?: string
  /** `main` for the screen's primary action. */
  kind?: 'main' | 'other'
  /** The shortcut key, shown on devices with a keyboard. */
  shortcut?: string
  onPress: () => void
}

/** Full-width button. */
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
