import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface SoftButtonProps {
  label: string
  icon?: IconName
  /** What a screen reader says where the label alone says too little. */
  says?: string
  /** Whether what it opens is open; absent where it opens nothing in its place. */
  expanded?: boolean
  onPress: () => void
}

/** A lesser button, as large as a thumb. */
export function SoftButton({ label, icon, says = label, expanded, onPress }: SoftButtonProps): ReactNode {
  return (
    <View
      className="soft-button"
      hoverClass="pressed"
      aria-label={says}
      {...(expanded !== undefined && { 'aria-expanded': expanded ? 'true' : 'false' })}
      {...pressable('button', onPress)}
    >
      {icon ? <Icon name={icon} /> : null}
      <View>{label}</View>
    </View>
  )
}

/** Soft buttons side by side, of equal width. */
export function SoftButtons({ children }: PropsWithChildren): ReactNode {
  return <View className="soft-buttons">{children}</View>
}
