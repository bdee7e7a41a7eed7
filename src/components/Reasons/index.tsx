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
  return reasons.map(({ text, cite }) => (
    <View key={text}>
      <View>• {text}</View>
      <View className="reasons-places">
        {places.flatMap(({ id, place }) => (cite.includes(id) ? [`依据：${place}`] : [])).join('；')}
      </View>
    </View>
  ))
}
