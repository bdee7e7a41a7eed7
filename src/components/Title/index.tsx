import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import './index.scss'

export interface TitleProps {
  /** Where something else on the page takes the focus. */
  takesFocus?: boolean
}

/** The one heading of a page; it takes the focus, so that it is read out first. */
export function Title({ takesFocus = true, children }: PropsWithChildren<TitleProps>): ReactNode {
  const focus = useFocusOnAppearing({ when: takesFocus })
  return (
    <View className="title" role="heading" aria-level={1} {...focus}>
      {children}
    </View>
  )
}
