import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ReasonView, SourceView } from '@/rules'
import { Cited, CitedFrom } from '../Cited'
import './index.scss'

export interface ReasonsProps {
  reasons: readonly ReasonView[]
  sources: readonly SourceView[]
}

/** Reasons, each with its citations. */
export function Reasons({ reasons, sources }: ReasonsProps): ReactNode {
  return (
    <CitedFrom.Provider value={sources}>
      {reasons.map(({ text, cite }) => (
        <View className="reason" key={text}>
          <View className="reason-text">{text}</View>
          <Cited cite={cite} />
        </View>
      ))}
    </CitedFrom.Provider>
  )
}
