import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { openPage, restartAt } from '@/platform/navigation'
import { pressable } from '@/platform/press'
import { useWide } from '@/platform/width'
import { DESK, HOME } from '@/routes'
import { startVisit, titleOf } from '@/state/desk'
import { personHere } from '@/state/person'
import { useStored } from '@/state/store'
import './index.scss'

/**
 * Names the person being helped, links to the list and starts the next visit. Renders nothing while
 * the device's owner acts for themself. Starting the next visit closes all other pages, so that
 * nothing of the previous person stays open.
 */
export function DeskBar(): ReactNode {
  const title = useStored(() => titleOf(personHere()))
  const wide = useWide()
  if (title === null) return null
  return (
    <View className="desk-bar" role="region" aria-label="帮办">
      <View
        className="desk-bar-who"
        aria-label={`正在帮${title}，看帮办名单`}
        {...pressable('button', () => {
          openPage(DESK)
        })}
      >
        帮：{title}
      </View>
      <View
        className="desk-bar-next"
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
