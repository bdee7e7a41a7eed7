import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { usePrinting } from '@/platform/print'
import { Icon, type IconName } from '../Icon'
import './index.scss'

export interface GroupProps {
  icon?: IconName
  title: string
  /** How much is in it, or what it says while it is closed. */
  count?: string | undefined
  text?: string | undefined
  /** Whether it is open when the page appears. */
  openAtFirst?: boolean
}

/** A row of a card of rows that opens to more rows, which are not drawn while it is closed; on paper it is open. */
export function Group({
  icon,
  title,
  count,
  text,
  openAtFirst = false,
  children,
}: PropsWithChildren<GroupProps>): ReactNode {
  const [open, setOpen] = useState(openAtFirst)
  const printing = usePrinting()
  const toggle = (): void => {
    setOpen(!open)
  }
  return (
    <View className="rows-item group">
      <View
        className={`row row--open ${open ? 'row--close' : ''}`}
        hoverClass="pressed"
        aria-expanded={open ? 'true' : 'false'}
        {...pressable('button', toggle)}
      >
        {icon ? (
          <View className="row-icon">
            <Icon name={icon} />
          </View>
        ) : null}
        <View className="row-words">
          <View className="row-title">{title}</View>
          {text === undefined ? null : <View className="row-text">{text}</View>}
        </View>
        {count === undefined ? null : <View className="group-count">{count}</View>}
      </View>
      {open || printing ? <View className="group-body">{children}</View> : null}
    </View>
  )
}
