import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { placeWords, titleWords, type SourceView } from '@/rules'
import { CopyButton } from '../CopyButton'
import { Disclosure } from '../Disclosure'
import './index.scss'

/** The documents behind a result, how old they are, their words, and what newer ones have done to them. */
export function Sources({ sources }: { sources: readonly SourceView[] }): ReactNode {
  return sources.map((source) => {
    const { id, publisher, published, age, dating, inForce, known, url, places } = source
    return (
      <View className="source" key={id}>
        <View className="source-title">{titleWords(source)}</View>
        <View>{publisher}</View>
        <View>
          {published}，{age}
        </View>
        {inForce === null ? null : <View>{inForce}</View>}
        {known === null ? null : <View className="source-dating">{known}</View>}
        <Disclosure title={`看原文（${places.length}处）`}>
          <View className="source-dating">{dating}</View>
          {places.map((place) => (
            <View className="source-place" key={place.id}>
              <View className="source-dating">{place.place}</View>
              <View>{placeWords(place)}</View>
              {place.marks.map((mark) => (
                <View className="source-mark" key={mark}>
                  {mark}
                </View>
              ))}
            </View>
          ))}
          {url === null ? null : (
            <View>
              <View className="source-url">{url}</View>
              <CopyButton label="复制网址" text={url} />
            </View>
          )}
        </Disclosure>
      </View>
    )
  })
}
