import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useTypeSize } from '@/state/settings'
import './index.scss'

/** The ground on which a page stands. Its class tells the styles how large the type is, where the layout depends on it. */
export function Page({ children }: PropsWithChildren): ReactNode {
  return (
    <View className={`page page--${useTypeSize()}`} role="main">
      {children}
    </View>
  )
}
