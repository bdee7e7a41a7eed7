import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import type { IconName } from '../Icon'
import { RowWords } from '../Rows'
import { useUnfolding } from '../unfolding'
import './index.scss'

export interface GroupProps {
  icon?: IconName | undefined
  title: string
  /** A count, or a short summary shown while the group is closed. */
  count?: string | undefined
  text?: string | undefined
  /** Whether it starts open. */
  openAtFirst?: boolean
}

/** A row that unfolds into more rows. They are rendered only while it is open or being printed. */
export function Group({
  icon,
  title,
  count,
  text,
  openAtFirst = false,
  children,
}: PropsWithChildren<GroupProps>): ReactNode {
  const { open, shown, title: pressed } = useUnfolding(openAtFirst)
  return (
    <View className="rows-item group">
      <View className={`row row--open ${open ? 'row--close' : ''}`} {...pressed}>
        <RowWords icon={icon} title={title} text={text} />
        {count === undefined ? null : <View className="group-count">{count}</View>}
      </View>
      {shown ? <View className="group-body">{children}</View> : null}
    </View>
  )
}
