import { Heading } from '@/components/Heading'
import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { PlaceOptions, type PlaceOptionsProps } from '@/components/PlaceOptions'
import { SoftButton, SoftButtons } from '@/components/SoftButton'
import { TypeSizeSwitch } from '@/components/TypeSizeSwitch'
import { useWide } from '@/platform/width'
import { placesToChoose } from '@/state/place'
import { isElderly, useTypeSize } from '@/state/settings'

/**
 * Chooses the type size and the place. In 标准 the sizes are always shown and the place is above the guides.
 * In 长辈版 on a phone each is a button that unfolds its choices in place.
 */
export function Choosing({ place, onChoose, children }: PropsWithChildren<PlaceOptionsProps>): ReactNode {
  const wide = useWide()
  const folded = isElderly(useTypeSize()) && !wide
  // the size options stay open, so that a mistaken tap can be corrected at once
  const [sizing, setSizing] = useState(false)
  const [placing, setPlacing] = useState(false)
  const togglePlaces = (): void => {
    setPlacing(!placing)
  }
  const places = placing ? (
    <PlaceOptions
      place={place}
      onChoose={(chosen) => {
        setPlacing(false)
        onChoose(chosen)
      }}
    />
  ) : null
  const others = place && placesToChoose().length > 1
  return (
    <>
      {folded ? (
        <SoftButtons>
          {others ? (
            <SoftButton
              icon="pin"
              label={place.name}
              says={`换地方，现在是${place.name}`}
              expanded={placing}
              onPress={togglePlaces}
            />
          ) : null}
          <SoftButton
            icon="size"
            label="长辈版"
            says="长辈版，选字的大小"
            expanded={sizing}
            onPress={() => {
              setSizing(!sizing)
            }}
          />
        </SoftButtons>
      ) : null}
      {folded && !sizing ? null : (
        <View className={`home-sizes ${folded ? '' : 'home-sizes--named'}`}>
          {folded ? null : <View className="home-sizes-name">长辈版</View>}
          <TypeSizeSwitch
            onChoose={() => {
              setSizing(true)
            }}
          />
        </View>
      )}
      {folded ? places : null}
      {children}
      {folded || !place ? null : (
        <>
          <View className="home-place">
            <Heading level={wide ? 1 : 2}>{place.name}，要办哪件事？</Heading>
            {others ? (
              <SoftButton
                icon="swap"
                label="换地方"
                says={`换地方，现在是${place.name}`}
                expanded={placing}
                onPress={togglePlaces}
              />
            ) : null}
          </View>
          {places}
        </>
      )}
    </>
  )
}
