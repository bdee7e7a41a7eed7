import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import { Icon } from '../Icon'
import './index.scss'

/** Something to know, beside what is asked. */
export function Notice({ children }: PropsWithChildren): ReactNode {
  return <View className="notice">{children}</View>
}

/** What has to be put right; it takes the focus when it appears. */
export function Complaint({ children }: PropsWithChildren): ReactNode {
  const focus = useFocusOnAppearing({ scrollTo: 'complaint' })
  return (
    <View className="notice notice--complaint" role="alert" {...focus}>
      <Icon name="warning" />
      <View className="notice-words">{children}</View>
    </View>
  )
}
