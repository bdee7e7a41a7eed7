import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { SourceView } from '@/rules'
import { Disclosure } from '../Disclosure'
import './index.scss'

/** The documents behind a result, how old they are, and their words. */
export function Sources({ sources }: { sources: readonly SourceView[] }): ReactNode {
  return sources.map(({ id, title, publisher, published, age, dating, places }) => (
    <View className="source" key={id}>
      <View className="source-title">《{title}》</View>
      <View>{publisher}</View>
      <View>
        {published}，{age}
      </View>
      <Disclosure title={`看原文（${places.length}处）`}>
        <View className="source-dating">{dating}</View>
        {places.map(({ id: placeId, place, quote }) => (
          <View className="source-place" key={placeId}>
            <View className="source-dating">{place}</View>
            <View>「{quote}」</View>
          </View>
        ))}
      </Disclosure>
    </View>
  ))
}
