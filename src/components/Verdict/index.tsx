import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { verdictWord, type Verdict as VerdictKind } from '@/rules'
import { Icon, type IconName } from '../Icon'
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

/** The same in small type, for a list. */
export const VerdictTag = ({ verdict }: { verdict: VerdictKind }): ReactNode => (
  <Tag icon={verdict} colour={verdict}>
    {verdictWord(verdict)}
  </Tag>
)

export interface TagProps {
  icon: IconName
  /** The verdict whose colour it has; the colour of the text around it if omitted. */
  colour?: VerdictKind
}

/** An icon and a few words in small type, for a list. */
export function Tag({ icon, colour, children }: PropsWithChildren<TagProps>): ReactNode {
  return (
    <View className={`tag ${colour ? `verdict--${colour}` : ''}`}>
      <Icon name={icon} />
      {children}
    </View>
  )
}
