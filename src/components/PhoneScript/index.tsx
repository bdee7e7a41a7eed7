import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { PhoneScriptView } from '@/rules'
import './index.scss'

/** 怎么说: the resident's case in two sentences, to read out on the phone. */
export function PhoneScript({ says: { says, asks } }: { says: PhoneScriptView }): ReactNode {
  return (
    <View className="calling">
      <View>{says}</View>
      <View>{asks}</View>
    </View>
  )
}
