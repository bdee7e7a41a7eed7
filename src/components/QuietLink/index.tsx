import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import './index.scss'

export interface QuietLinkProps {
  label: string
  /** What a screen reader says where the label alone says too little. */
  says?: string
  onPress: () => void
}

/** A way on that takes one line and draws no eye. */
export function QuietLink({ label, says = label, onPress }: QuietLinkProps): ReactNode {
  return (
    <View className="quiet-link" hoverClass="pressed" aria-label={says} {...pressable('link', onPress)}>
      {label}
    </View>
  )
}
