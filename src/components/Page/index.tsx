import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useTypeSize } from '@/state/settings'
import './index.scss'

export interface PageProps {
  /** Whether it has columns of its own where the window has room for them. */
  wide?: boolean
}

/** The ground on which a page stands. Its class tells the styles how large the type is, where the layout depends on it. */
export function Page({ wide = false, children }: PropsWithChildren<PageProps>): ReactNode {
  return (
    <View className={`page page--${useTypeSize()} ${wide ? 'page--wide' : ''}`} role="main">
      {children}
    </View>
  )
}
