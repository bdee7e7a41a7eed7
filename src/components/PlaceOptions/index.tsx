import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { contents, type RegionContents } from '@/rules'
import { OptionCard } from '../OptionCard'
import './index.scss'

export interface PlaceOptionsProps {
  place: RegionContents | undefined
  onChoose: (place: RegionContents) => void
}

/** Whose rules are looked at, one place of all. */
export function PlaceOptions({ place, onChoose }: PlaceOptionsProps): ReactNode {
  return (
    <View className="place-options" role="radiogroup" aria-label="哪个地方的规定">
      {contents.map((one) => (
        <OptionCard
          key={one.id}
          kind="radio"
          label={one.name}
          chosen={one.id === place?.id}
          onPress={() => {
            onChoose(one)
          }}
        />
      ))}
    </View>
  )
}
