import { View } from '@tarojs/components'
import { useSyncExternalStore, type ReactNode } from 'react'
import { openPage, restartAt } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { onStorageChange } from '@/platform/storage'
import { useWide } from '@/platform/width'
import { DESK, HOME } from '@/routes'
import { startVisit, titleOf } from '@/state/desk'
import { personHere } from '@/state/person'
import './index.scss'

/**
 * Who is helped at the moment, which leads to the list, and the way to the next person; nothing while the device's
 * owner asks for themself. The next person starts with no other page open, so that none of the last one's is left.
 */
export function DeskBar(): ReactNode {
  const title = useSyncExternalStore(onStorageChange, () => titleOf(personHere()))
  const wide = useWide()
  if (title === null) return null
  return (
    <View className="desk-bar" role="region" aria-label="帮办">
      <View
        className="desk-bar-who"
        hoverClass="pressed"
        aria-label={`正在帮${title}，看帮办名单`}
        {...pressable('button', () => {
          openPage(DESK)
        })}
      >
        帮：{title}
      </View>
      <View
        className="desk-bar-next"
        hoverClass="pressed"
        aria-label="下一位，从空白开始"
        {...pressable('button', () => {
          startVisit()
          restartAt(wide ? DESK : HOME)
        })}
      >
        下一位
      </View>
    </View>
  )
}
