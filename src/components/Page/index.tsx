import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import './index.scss'

/** The ground on which a page stands. */
export function Page({ children }: PropsWithChildren): ReactNode {
  return (
    <View className="page" role="main">
      {children}
    </View>
  )
}
