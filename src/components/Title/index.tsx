import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import './index.scss'

export interface TitleProps {
  /** False if something else on the page takes the focus. */
  takesFocus?: boolean
}

/** The page's h1. It takes the focus, so that screen readers start with it. */
export function Title({ takesFocus = true, children }: PropsWithChildren<TitleProps>): ReactNode {
  const focus = useFocusOnAppearing({ when: takesFocus })
  return (
    <View className="title" role="heading" aria-level={1} {...focus}>
      {children}
    </View>
  )
}
