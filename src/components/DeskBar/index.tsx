import { View } from '@tarojs/components'
import { useSyncExternalStore, type ReactNode } from 'react'
import { openPage, restartAt } from '@/platform/navigation'
import { onStorageChange } from '@/platform/storage'
import { DESK, HOME } from '@/routes'
import { nameOf, startVisit } from '@/state/desk'
import { personHere } from '@/state/person'
import { SoftButton } from '../SoftButton'
import './index.scss'

/**
 * Who is helped at the moment, and the way to the next person; nothing while the device's owner asks for themself.
 * The next person starts at the first page with no other page open, so that none of the last one's is left.
 * @param atDesk whether the page is the desk, which is the list itself
 */
export function DeskBar({ atDesk }: { atDesk: boolean }): ReactNode {
  const name = useSyncExternalStore(onStorageChange, () => nameOf(personHere()))
  if (name === null) return null
  return (
    <View className="desk-bar" role="region" aria-label="帮办">
      <View className="desk-bar-name">帮办：{name}</View>
      <View className="desk-bar-buttons">
        {atDesk ? null : (
          <SoftButton
            label="名单"
            says="帮办名单"
            onPress={() => {
              openPage(DESK)
            }}
          />
        )}
        <SoftButton
          label="下一位"
          says="帮下一位，从空白开始"
          onPress={() => {
            startVisit()
            restartAt(HOME)
          }}
        />
      </View>
    </View>
  )
}
