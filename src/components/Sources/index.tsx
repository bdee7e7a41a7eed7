import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { placeWords, titleWords, type SourceView } from '@/rules'
import { AgeNote } from '../AgeNote'
import { CopyButton } from '../CopyButton'
import { Disclosure } from '../Disclosure'
import { Fold } from '../Rows'
import './index.scss'

/** The documents behind a result: their age, the quoted text, and what newer documents changed. */
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

export interface SourcesFoldProps {
  sources: readonly SourceView[]
  /** What to do because the documents are old. */
  ageNote?: string | null
}

/**
 * A row that unfolds to the documents, with related content below. Renders nothing without
 * documents.
 */
export function SourcesFold({
  sources,
  ageNote = null,
  children,
}: PropsWithChildren<SourcesFoldProps>): ReactNode {
  return sources.length === 0 ? null : (
    <Fold icon="source" name="依据" brief={`${sources.length}份文件`}>
      <AgeNote text={ageNote} />
      <Sources sources={sources} />
      {children}
    </Fold>
  )
}
