import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import './index.scss'

/** The one heading of a page that opens to be read; it takes the focus. */
export function Title({ children }: PropsWithChildren): ReactNode {
  const focus = useFocusOnAppearing()
  return (
    <View className="title" role="heading" aria-level={1} {...focus}>
      {children}
    </View>
  )
}
