import { View } from '@tarojs/components'
import { Tips } from '@nutui/icons-react-taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import './index.scss'

/** Something to know, beside what is asked. */
export function Notice({ children }: PropsWithChildren): ReactNode {
  return <View className="notice">{children}</View>
}

/** What has to be put right; it takes the focus when it appears. */
export function Complaint({ children }: PropsWithChildren): ReactNode {
  const focus = useFocusOnAppearing(true)
  return (
    <View className="notice notice--complaint" role="alert" {...focus}>
      <Tips className="icon" />
      <View className="notice-words">{children}</View>
    </View>
  )
}
