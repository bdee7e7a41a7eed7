import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { CallingView } from '@/rules'
import { Disclosure } from '../Disclosure'
import './index.scss'

/** 怎么说: the resident's case in two sentences, to be read out to whoever answers the call. */
export function Calling({ says: { says, asks } }: { says: CallingView }): ReactNode {
  return (
    <Disclosure title="打通了怎么说">
      <View className="calling">
        <View>{says}</View>
        <View>{asks}</View>
      </View>
    </Disclosure>
  )
}
