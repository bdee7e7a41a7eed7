import { View } from '@tarojs/components'
import { createContext, useContext, type ReactNode } from 'react'
import { placeWords, type SourceView } from '@/rules'
import { useUnfolding } from '../unfolding'
import './index.scss'

/** The documents that the {@link Cited} elements inside quote from. */
export const CitedFrom = createContext<readonly SourceView[]>([])

/** Longest list of place names, in characters, that fits on one line of a small screen. */
const IN_ONE_LINE = 16

/**
 * The sources of a statement. Expands to the quoted text on screen; in print the quotations are
 * listed with the documents.
 */
export function Cited({ cite }: { cite: readonly string[] }): ReactNode {
  const { open, title } = useUnfolding()
  const places = useContext(CitedFrom).flatMap((source) =>
    source.places.filter(({ id }) => cite.includes(id)),
  )
  if (places.length === 0) return null
  const names = [...new Set(places.map(({ place }) => place))].join('、')
  return (
    <View className="cited">
      <View className={`cited-title ${open ? 'cited-title--open' : ''}`} {...title}>
        <View className="cited-names">
          {names.length <= IN_ONE_LINE ? `依据：${names}` : `看依据（${places.length}处）`}
        </View>
      </View>
      {open
        ? places.map(({ id, place, marks, ...said }) => (
            <View className="cited-words" key={id}>
              <View className="cited-place">{place}</View>
              {placeWords(said)}
              {marks.map((mark) => (
                <View className="cited-mark" key={mark}>
                  {mark}
                </View>
              ))}
            </View>
          ))
        : null}
    </View>
  )
}
