import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { canDial, Dial } from '@/platform/phone'
import { Icon } from '../Icon'

export interface PhoneButtonProps {
  phone: string
  /** Who answers, and when. */
  line: string
  /** The one main action of a screen, or another, which takes one line. */
  kind?: 'main' | 'other'
}

/** A longer number, in digits, leaves no room for words beside it in the largest type; the picture says them. */
const SHORT = 8

/** The one number to dial, below it who answers and when; where there is no telephone, the number to be read. */
export function PhoneButton({ phone, line, kind = 'main' }: PhoneButtonProps): ReactNode {
  const [failed, setFailed] = useState(false)
  const words = (before: string): ReactNode => (
    <View className="phone-button-words">
      <View className="phone-button-call">
        <View className="phone-button-word">{before}</View>
        <View className="phone-number">{phone}</View>
      </View>
      {kind === 'main' ? <View className="phone-button-line">{line}</View> : null}
    </View>
  )
  if (!canDial())
    return (
      <View className="phone-button phone-button--read">
        <Icon name="phone" />
        {words('请用手机拨')}
      </View>
    )
  return (
    <>
      <Dial
        className={`phone-button phone-button--${kind} ${phone.length > SHORT ? 'phone-button--long' : ''}`}
        pressedClassName="pressed"
        phone={phone}
        onFail={() => {
          setFailed(true)
        }}
      >
        <Icon name="phone" />
        {words('打电话')}
      </Dial>
      {failed ? <View role="alert">这台设备打不了电话，请用手机拨这个号码。</View> : null}
    </>
  )
}
