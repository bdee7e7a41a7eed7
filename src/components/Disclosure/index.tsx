import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { useUnfolding } from '../unfolding'
import './index.scss'

/** Content that unfolds when its title is pressed. In print it is always unfolded. */
export function Disclosure({ title, children }: PropsWithChildren<{ title: string }>): ReactNode {
  const { open, shown, title: pressed } = useUnfolding()
  return (
    <View className="disclosure">
      <View className={`disclosure-title ${open ? 'disclosure-title--open' : ''}`} {...pressed}>
        <View className="disclosure-words">{title}</View>
      </View>
      {shown ? children : null}
    </View>
  )
}
