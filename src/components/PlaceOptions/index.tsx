import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { contents, type RegionContents } from '@/rules'
import { OptionCard } from '../OptionCard'
import { ManyPlaces } from './ManyPlaces'
import './index.scss'

/** More than these are not looked through one by one. */
const FEW = 8

export interface PlaceOptionsProps {
  place: RegionContents | undefined
  onChoose: (place: RegionContents) => void
  /** Those to choose from; all that the app knows. */
  places?: readonly RegionContents[]
}

/** Whose rules are looked at, one place of all; where there are many, by province, and found by name. */
export function PlaceOptions({ place, onChoose, places = contents }: PlaceOptionsProps): ReactNode {
  const option = (one: RegionContents): ReactNode => (
    <OptionCard
      key={one.id}
      kind="radio"
      label={one.name}
      chosen={one.id === place?.id}
      onPress={() => {
        onChoose(one)
      }}
    />
  )
  return (
    <View className="place-options" role="radiogroup" aria-label="哪个地方的规定">
      {places.length > FEW ? (
        <ManyPlaces place={place} places={places} option={option} />
      ) : (
        places.map(option)
      )}
    </View>
  )
}
