import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon } from '../Icon'
import './index.scss'

export interface BackLinkProps {
  label: string
  onPress: () => void
}

/** The link back, on top of a page. */
export function BackLink({ label, onPress }: BackLinkProps): ReactNode {
  return (
    <View className="back-link" hoverClass="pressed" {...pressable('link', onPress)}>
      <Icon name="back" />
      {label}
    </View>
  )
}
