import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Dial } from '@/platform/phone'
import { CopyButton } from '../CopyButton'
import { Icon } from '../Icon'
import './index.scss'

export interface PhoneProps {
  phone: string
  /** Who answers. */
  name: string
  /** When, and what for. */
  details: readonly string[]
}

/** A number to dial, with who answers it; it can also be read and copied. */
export function Phone({ phone, name, details }: PhoneProps): ReactNode {
  return (
    <View className="phone">
      <View className="phone-name">{name}</View>
      {details.map((detail) => (
        <View className="phone-detail" key={detail}>
          {detail}
        </View>
      ))}
      <Dial
        className="phone-dial"
        pressedClassName="pressed"
        phone={phone}
        label={`打电话 ${phone}，${name}`}
      >
        <Icon name="phone" />
        <View>打电话</View>
        <View className="phone-number">{phone}</View>
      </Dial>
      <CopyButton text={phone} label="复制号码" />
    </View>
  )
}
