import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { CallingView } from '@/rules'
import './index.scss'

/** 怎么说: the resident's case in two sentences, to be read out to whoever answers the call. */
export function Calling({ says: { says, asks } }: { says: CallingView }): ReactNode {
  return (
    <View className="calling">
      <View>{says}</View>
      <View>{asks}</View>
    </View>
  )
}
