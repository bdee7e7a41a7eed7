import { Heading } from '@/components/Heading'
import { View } from '@tarojs/components'
import { useState, type PropsWithChildren, type ReactNode } from 'react'
import { PlaceOptions, type PlaceOptionsProps } from '@/components/PlaceOptions'
import { SoftButtons, UnfoldButton } from '@/components/SoftButton'
import { ChangePlace } from '@/components/PlaceOptions/ChangePlace'
import { TypeSizeSwitch } from '@/components/TypeSizeSwitch'
import { useWide } from '@/platform/width'
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
  const places = placing ? (
    <PlaceOptions
      place={place}
      onChoose={(chosen) => {
        setPlacing(false)
        onChoose(chosen)
      }}
    />
  ) : null
  return (
    <>
      {folded ? (
        <SoftButtons>
          {place ? <ChangePlace named place={place} open={placing} onToggle={setPlacing} /> : null}
          <UnfoldButton
            icon="size"
            label="长辈版"
            says="长辈版，选字的大小"
            open={sizing}
            onToggle={setSizing}
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
            <ChangePlace place={place} open={placing} onToggle={setPlacing} />
          </View>
          {places}
        </>
      )}
    </>
  )
}
