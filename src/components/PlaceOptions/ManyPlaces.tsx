import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { searchField } from '@/platform/keyboard'
import { bare, type OfferedPlace } from '@/rules'
import { readPlace } from '@/state/place'
import { Group } from '../Group'
import { ShowMore } from '../ShowMore'
import { Rows } from '../Rows'
import { TextField } from '../TextField'

/** Group of the places whose file names no province. */
const ELSEWHERE = '其他'

const provinceOf = ({ province = ELSEWHERE }: OfferedPlace): string => province

export interface ManyPlacesProps {
  place: OfferedPlace | undefined
  places: readonly OfferedPlace[]
  option: (place: OfferedPlace) => ReactNode
}

/**
 * Chooser for many places: filtered by what is typed, or grouped by province with the chosen one's
 * group open.
 */
export function ManyPlaces({ place, places, option }: ManyPlacesProps): ReactNode {
  const [typed, setTyped] = useState('')
  const words = bare(typed)
  const found = places.filter((one) => bare(`${provinceOf(one)}${one.name}`).includes(words))
  const chosen = places.find(({ id }) => id === place?.id)
  const phone = readPlace()?.hotline?.phone
  const provinces = [...new Set(places.map(provinceOf))]
  return (
    <>
      <TextField
        className="place-field"
        kind={searchField('找一个地方')}
        placeholder="写市、区县的名字"
        value={typed}
        onType={setTyped}
      />
      {words === '' ? (
        <Rows>
          <ShowMore
            items={provinces}
            unit="个省"
            show={(province) => {
              const own = places.filter((one) => provinceOf(one) === province)
              return (
                <Group
                  key={province}
                  title={province}
                  count={`${own.length}个`}
                  openAtFirst={chosen !== undefined && provinceOf(chosen) === province}
                >
                  <View className="place-options">
                    <ShowMore items={own} unit="个" show={option} />
                  </View>
                </Group>
              )
            }}
          />
        </Rows>
      ) : found.length === 0 ? (
        <View role="status">
          没有“{typed.trim()}”的规定。换几个字再找{phone === undefined ? '' : `，或者打${phone}问`}。
        </View>
      ) : (
        <ShowMore key={words} items={found} unit="个" show={option} />
      )}
    </>
  )
}
