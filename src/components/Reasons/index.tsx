import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { ReasonView, SourceView } from '@/rules'
import './index.scss'

export interface ReasonsProps {
  reasons: readonly ReasonView[]
  sources: readonly SourceView[]
}

/** Reasons, each with the places in the documents that it rests on. */
export function Reasons({ reasons, sources }: ReasonsProps): ReactNode {
  const places = sources.flatMap((source) => source.places)
  return reasons.map(({ text, cite }) => {
    // two sentences of one place are two citations
    const cited = new Set(places.filter(({ id }) => cite.includes(id)).map(({ place }) => place))
    return (
      <View key={text}>
        <View className="reasons-text">• {text}</View>
        {cited.size === 0 ? null : <View className="reasons-places">依据：{[...cited].join('；')}</View>}
      </View>
    )
  })
}
