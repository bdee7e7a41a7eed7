import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '@/platform/press'
import { Icon } from '../Icon'
import './index.scss'

export interface SegmentsProps<Id extends string> {
  /** What the segments choose. */
  label: string
  ids: readonly Id[]
  words: Readonly<Record<Id, string>>
  chosen: Id
  onChoose: (id: Id) => void
}

/** A few short options side by side, one of them chosen. */
export function Segments<Id extends string>({
  label,
  ids,
  words,
  chosen,
  onChoose,
}: SegmentsProps<Id>): ReactNode {
  return (
    <View className="segments" role="radiogroup" aria-label={label}>
      {ids.map((id) => (
        <View
          className={`segment segment--${id} ${id === chosen ? 'segment--chosen' : ''}`}
          key={id}
          aria-checked={id === chosen ? 'true' : 'false'}
          {...pressable('radio', () => {
            onChoose(id)
          })}
        >
          {id === chosen ? <Icon name="tick" /> : null}
          <View>{words[id]}</View>
        </View>
      ))}
    </View>
  )
}
