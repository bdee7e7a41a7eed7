import { View } from '@tarojs/components'
import { createContext, useContext, useState, type ReactNode } from 'react'
import { canDial, Dial } from '@/platform/phone'
import { CopyButton } from '../CopyButton'
import { Icon } from '../Icon'
import { ReportLink } from '../ReportLink'
import './index.scss'

export interface PhoneProps {
  phone: string
  /** Who answers. */
  name: string
  /** When, and what for. */
  details: readonly string[]
}

/** The region whose numbers can be reported as wrong each by itself; elsewhere the page as a whole is reported. */
export const ReportingIn = createContext<string | null>(null)

export { PhoneButton, type PhoneButtonProps } from './Button'

/** A number to dial, with who answers it; it can also be read and copied, and only that where there is no telephone. */
export function Phone({ phone, name, details }: PhoneProps): ReactNode {
  const [failed, setFailed] = useState(false)
  const region = useContext(ReportingIn)
  const dial = canDial()
  return (
    <View className="phone">
      <View className="phone-name">{name}</View>
      {details.map((detail) => (
        <View className="phone-detail" key={detail}>
          {detail}
        </View>
      ))}
      {dial ? (
        <Dial
          className="phone-dial"
          pressedClassName="pressed"
          phone={phone}
          label={`打电话 ${phone}，${name}`}
          onFail={() => {
            setFailed(true)
          }}
        >
          <Icon name="phone" />
          <View>打电话</View>
          <View className="phone-number">{phone}</View>
        </Dial>
      ) : (
        <View className="phone-read">
          <View>请用手机拨：</View>
          <View className="phone-number">{phone}</View>
        </View>
      )}
      {failed ? <View role="alert">这台设备打不了电话，请用手机拨这个号码。</View> : null}
      <CopyButton text={phone} label="复制号码" />
      {region === null ? null : (
        <ReportLink subject={{ about: 'phone', region, id: phone }} of={`${name} ${phone}`} />
      )}
    </View>
  )
}
