import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useFocusOnAppearing } from '@/platform/focus'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface NoticeProps {
  icon?: IconName
  /** `quiet`: the app is fine. */
  tone?: 'plain' | 'quiet' | 'warning'
}

const Inside = ({ icon, children }: PropsWithChildren<NoticeProps>): ReactNode => (
  <>
    {icon ? <Icon name={icon} /> : null}
    <View className="notice-words">{children}</View>
  </>
)

/** An informational note. */
export const Notice = ({ tone = 'plain', ...props }: PropsWithChildren<NoticeProps>): ReactNode => (
  <View className={`notice notice--${tone}`}>
    <Inside {...props} />
  </View>
)

/** A note that something is wrong. */
export const Warning = ({ children }: PropsWithChildren): ReactNode => (
  <Notice icon="warning" tone="warning">
    {children}
  </Notice>
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
