import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { usePrinting } from '@/platform/print'
import './index.scss'

/** Something that is opened by pressing its title; on paper it is open. */
export function Disclosure({ title, children }: PropsWithChildren<{ title: string }>): ReactNode {
  const [open, setOpen] = useState(false)
  const printing = usePrinting()
  const toggle = (): void => {
    setOpen(!open)
  }
  return (
    <View className="disclosure">
      <View
        className={`disclosure-title ${open ? 'disclosure-title--open' : ''}`}
        hoverClass="pressed"
        aria-expanded={open ? 'true' : 'false'}
        {...pressable('button', toggle)}
      >
        <View className="disclosure-words">{title}</View>
      </View>
      {open || printing ? children : null}
    </View>
  )
}
