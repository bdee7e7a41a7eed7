import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { canDial } from '@/platform/phone'
import { Dialling } from '../Dialling'
import { Icon } from '../Icon'
import './index.scss'

export interface DialRowProps {
  /** Who answers. */
  name: string
  /** Opening hours or purpose. */
  detail?: string | null
  phone: string
}

/**
 * A row that dials when pressed. Where the device cannot dial, it shows the number to read and
 * copy.
 */
export function DialRow({ name, detail = null, phone }: DialRowProps): ReactNode {
  const words = (
    <>
      <View className="dial-words">
        <View className="row-title">{name}</View>
        {detail === null ? null : <View className="row-text">{detail}</View>}
      </View>
      <View className="dial-number">{phone}</View>
    </>
  )
  return (
    <View className="rows-item">
      {canDial() ? (
        <Dialling className="row dial" phone={phone}>
          {words}
          <Icon name="phone" />
        </Dialling>
      ) : (
        <View className="row dial dial--read">{words}</View>
      )}
    </View>
  )
}
