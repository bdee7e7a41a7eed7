import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { verdictWord, type Verdict as VerdictKind } from '@/rules'
import { Icon } from '../Icon'
import './index.scss'

/** The verdict as an icon, a colour and a word. */
export function Verdict({ verdict }: { verdict: VerdictKind }): ReactNode {
  return (
    <View className={`verdict verdict--${verdict}`}>
      <Icon name={verdict} />
      {verdictWord(verdict)}
    </View>
  )
}
