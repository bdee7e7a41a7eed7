import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { type OfferedPlace, type RegionContents } from '@/rules'
import { fetchContents, placeNamed, placesToChoose } from '@/state/place'
import { whyWords } from '../OfPlace/why'
import { OptionCard } from '../OptionCard'
import { ManyPlaces } from './ManyPlaces'
import './index.scss'

/** More than these are not looked through one by one. */
const FEW = 8

export interface PlaceOptionsProps {
  place: RegionContents | undefined
  onChoose: (place: RegionContents) => void
  /** Those to choose from; all that there are. */
  places?: readonly OfferedPlace[]
}

/** A place that is being fetched, or could not be. */
interface Coming extends OfferedPlace {
  /** What is to be done about it; null while it is being fetched. */
  readonly failed: string | null
}

/**
 * Whose rules are looked at, one place of all; where there are many, by province, and found by name. One that the app does not
 * carry is fetched when it is chosen.
 */
export function PlaceOptions({ place, onChoose, places = placesToChoose() }: PlaceOptionsProps): ReactNode {
  const [coming, setComing] = useState<Coming | null>(null)

  const choose = async (one: OfferedPlace): Promise<void> => {
    if (!placeNamed(one.id)) {
      setComing({ ...one, failed: null })
      const notHere = await fetchContents(one.id)
      setComing(notHere && { ...one, failed: whyWords(notHere) })
    }
    const here = placeNamed(one.id)
    if (here) onChoose(here)
  }
  const option = (one: OfferedPlace): ReactNode => (
    <OptionCard
      key={one.id}
      kind="radio"
      label={one.name}
      hint={placeNamed(one.id) ? undefined : '第一次要联网取来'}
      chosen={one.id === place?.id}
      onPress={() => {
        void choose(one)
      }}
    />
  )
  return (
    <View className="place-options" role="radiogroup" aria-label="哪个地方的规定">
      {coming === null ? null : (
        <View role="status">
          {coming.failed === null
            ? `正在取“${coming.name}”的规定…`
            : `“${coming.name}”的规定没有取来。${coming.failed}`}
        </View>
      )}
      {places.length > FEW ? (
        <ManyPlaces place={place} places={places} option={option} />
      ) : (
        places.map(option)
      )}
    </View>
  )
}
