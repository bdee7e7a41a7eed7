import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import './index.scss'

export interface QuietLinkProps {
  label: string
  /** Screen reader label, when the visible label is not enough. */
  says?: string
  onPress: () => void
}

/** An inconspicuous one-line link. */
export function QuietLink({ label, says = label, onPress }: QuietLinkProps): ReactNode {
  return (
    <View className="quiet-link" aria-label={says} {...pressable('link', onPress)}>
      {label}
    </View>
  )
}
