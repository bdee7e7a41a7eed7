import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import './index.scss'

export interface TextButtonProps {
  label: string
  /** What a screen reader says where the label alone says too little. */
  says?: string
  onPress: () => void
}

/** A lesser button, as large as a thumb. */
export function TextButton({ label, says = label, onPress }: TextButtonProps): ReactNode {
  return (
    <View className="text-button" hoverClass="pressed" aria-label={says} {...pressable('button', onPress)}>
      {label}
    </View>
  )
}
