import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface SoftButtonProps {
  label: string
  icon?: IconName
  /** Screen reader label, when the visible label is not enough. */
  says?: string
  /** Whether the part that it unfolds is open; absent if it unfolds nothing. */
  expanded?: boolean
  onPress: () => void
}

/** Secondary button with a 48 px touch target. */
export function SoftButton({ label, icon, says = label, expanded, onPress }: SoftButtonProps): ReactNode {
  return (
    <View
      className="soft-button"
      aria-label={says}
      {...(expanded !== undefined && { 'aria-expanded': expanded ? 'true' : 'false' })}
      {...pressable('button', onPress)}
    >
      {icon ? <Icon name={icon} /> : null}
      <View>{label}</View>
    </View>
  )
}

export interface UnfoldButtonProps extends Pick<SoftButtonProps, 'label' | 'icon' | 'says'> {
  open: boolean
  onToggle: (open: boolean) => void
}

/** A soft button that unfolds a part of the page, and folds it again. */
export const UnfoldButton = ({ open, onToggle, ...words }: UnfoldButtonProps): ReactNode => (
  <SoftButton
    {...words}
    expanded={open}
    onPress={() => {
      onToggle(!open)
    }}
  />
)

/** Soft buttons of equal width side by side. */
export function SoftButtons({ children }: PropsWithChildren): ReactNode {
  return <View className="soft-buttons">{children}</View>
}
