import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { type OfferedPlace, type RegionContents } from '@/rules'
import { fetchContents, placeNamed, placesToChoose } from '@/state/place'
import { whyWords } from '../OfPlace/why'
import { OptionCard } from '../OptionCard'
import { ManyPlaces } from './ManyPlaces'
import './index.scss'

/** Up to this many places are listed without a search field. */
const FEW = 8

export interface PlaceOptionsProps {
  place: RegionContents | undefined
  onChoose: (place: RegionContents) => void
  /** The places to choose from; defaults to all. */
  places?: readonly OfferedPlace[]
}

/** A place that is being fetched or could not be fetched. */
interface Coming extends OfferedPlace {
  /** What to do about the failure; null while it is being fetched. */
  readonly failed: string | null
}

/**
 * Chooses the place whose rules are used. Many places are grouped by province and can be searched
 * by name. A place that is not in the app is fetched when chosen.
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
