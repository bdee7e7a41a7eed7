import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './index.scss'

export interface MarkProps {
  kind: 'radio' | 'checkbox'
  chosen: boolean
}

/** The ring or box of something that can be chosen, with a tick where it is. */
export function Mark({ kind, chosen }: MarkProps): ReactNode {
  return <View className={`mark mark--${kind} ${chosen ? 'mark--chosen' : ''}`} aria-hidden="true" />
}
