import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { canDial, Dial } from '@/platform/phone'
import { Icon } from '../Icon'
import './index.scss'

export interface DialRowProps {
  /** Who answers. */
  name: string
  /** When, or what for. */
  detail?: string | null
  phone: string
}

/** A row of a card of rows that dials as a whole; where there is no telephone, the number to read and copy. */
export function DialRow({ name, detail = null, phone }: DialRowProps): ReactNode {
  const [failed, setFailed] = useState(false)
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
        <Dial
          className="row dial"
          pressedClassName="pressed"
          phone={phone}
          onFail={() => {
            setFailed(true)
          }}
        >
          {words}
          <Icon name="phone" />
        </Dial>
      ) : (
        <View className="row dial dial--read">{words}</View>
      )}
      {failed ? <CannotDial /> : null}
    </View>
  )
}

/** What to do where the device has refused to dial. */
export function CannotDial(): ReactNode {
  return <View role="alert">这台设备打不了电话，请用手机拨这个号码。</View>
}
