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

/** Something to know. */
export const Notice = (props: PropsWithChildren<NoticeProps>): ReactNode => (
  <View className="notice">
    <Inside {...props} />
  </View>
)

/** Something that is not as it was meant to be. */
export const Warning = ({ children }: PropsWithChildren): ReactNode => (
  <View className="notice notice--warning">
    <Inside icon="warning">{children}</Inside>
  </View>
)

/** What has to be put right; it takes the focus when it appears. */
export function Complaint({ children }: PropsWithChildren): ReactNode {
  const focus = useFocusOnAppearing({ scrollTo: 'complaint' })
  return (
    <View className="notice notice--warning notice--complaint" role="alert" {...focus}>
      <Inside icon="warning">{children}</Inside>
    </View>
  )
}
