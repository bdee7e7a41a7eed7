import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import { bringBack, forgetEverything, type Forgotten } from '@/state/wipe'

/** Wipes everything with one tap, and can undo it while the page is open. */
export function Wipe(): ReactNode {
  const [forgotten, setForgotten] = useState<Forgotten | null>(null)
  return forgotten === null ? (
    <View className="mine-wipe">
      <BigButton
        kind="other"
        icon="trash"
        label="全部清掉"
        onPress={() => {
          setForgotten(forgetEverything())
        }}
      />
    </View>
  ) : (
    <>
      <View role="status">已经全部清掉：回答、存下的结果、帮办名单和设置。离开这一页就找不回来了。</View>
      <BigButton
        kind="other"
        label="点错了，找回来"
        onPress={() => {
          bringBack(forgotten)
          setForgotten(null)
        }}
      />
    </>
  )
}
