import { View } from '@tarojs/components'
import { ArrowLeft } from '@nutui/icons-react-taro'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import './index.scss'

export interface BackLinkProps {
  label: string
  onPress: () => void
}

/** The link back, on top of a page. */
export function BackLink({ label, onPress }: BackLinkProps): ReactNode {
  return (
    <View className="back-link" hoverClass="pressed" {...pressable('link', onPress)}>
      <ArrowLeft className="icon" />
      {label}
    </View>
  )
}
