import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import { Icon, type IconName } from '../Icon'
import './index.scss'

interface NoticeProps {
  icon?: IconName
}

const Inside = ({ icon, children }: PropsWithChildren<NoticeProps>): ReactNode => (
  <>
    {icon ? <Icon name={icon} /> : null}
    <View className="notice-words">{children}</View>
  </>
)

/** An informational note. */
export const Notice = (props: PropsWithChildren<NoticeProps>): ReactNode => (
  <View className="notice">
    <Inside {...props} />
  </View>
)

/** A note that something is wrong. */
export const Warning = ({ children }: PropsWithChildren): ReactNode => (
  <View className="notice notice--warning">
    <Inside icon="warning">{children}</Inside>
  </View>
)

/** An error that the resident has to correct. It takes the focus when it appears. */
export function Complaint({ children }: PropsWithChildren): ReactNode {
  const focus = useFocusOnAppearing({ scrollTo: 'complaint' })
  return (
    <View className="notice notice--warning notice--complaint" role="alert" {...focus}>
      <Inside icon="warning">{children}</Inside>
    </View>
  )
}
