import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useTypeSize } from '@/state/settings'
import './index.scss'

export interface PageProps {
  /** Whether the page lays out columns of its own in a wide window. */
  wide?: boolean
}

/**
 * Page container with the `main` landmark. Its class gives style sheets the type size, for layouts
 * that depend on it.
 */
export function Page({ wide = false, children }: PropsWithChildren<PageProps>): ReactNode {
  return (
    <View className={`page page--${useTypeSize()} ${wide ? 'page--wide' : ''}`} role="main">
      {children}
    </View>
  )
}
