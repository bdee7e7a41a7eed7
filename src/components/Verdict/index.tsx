import { View } from '@tarojs/components'
import { Ask, CheckNormal, Checked, MaskClose, Tips } from '@nutui/icons-react-taro'
import type { ReactNode } from 'react'
import { verdictWord, type Verdict as VerdictKind } from '@/rules'
import './index.scss'

function VerdictIcon({ verdict }: { verdict: VerdictKind }): ReactNode {
  switch (verdict) {
    case 'yes':
      return <Checked className="icon" />
    case 'not-needed':
      return <CheckNormal className="icon" />
    case 'partly':
      return <Tips className="icon" />
    case 'ask':
      return <Ask className="icon" />
    case 'no':
      return <MaskClose className="icon" />
  }
}

/** The verdict as an icon, a colour and a word. */
export function Verdict({ verdict }: { verdict: VerdictKind }): ReactNode {
  return (
    <View className={`verdict verdict--${verdict}`}>
      <VerdictIcon verdict={verdict} />
      {verdictWord(verdict)}
    </View>
  )
}
