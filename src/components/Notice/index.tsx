import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import { Icon, type IconName } from '../Icon'
import './index.scss'

/** Something to know. */
export function Notice({ icon, children }: PropsWithChildren<{ icon?: IconName }>): ReactNode {
  return (
    <View className="notice">
      {icon ? <Icon name={icon} /> : null}
      <View className="notice-words">{children}</View>
    </View>
  )
}

/** Something that is not as it was meant to be. */
export function Warning({ children }: PropsWithChildren): ReactNode {
  return (
    <View className="notice notice--warning">
      <Icon name="warning" />
      <View className="notice-words">{children}</View>
    </View>
  )
}

/** What has to be put right; it takes the focus when it appears. */
export function Complaint({ children }: PropsWithChildren): ReactNode {
  const focus = useFocusOnAppearing({ scrollTo: 'complaint' })
  return (
    <View className="notice notice--warning notice--complaint" role="alert" {...focus}>
      <Icon name="warning" />
      <View className="notice-words">{children}</View>
    </View>
  )
}
