import { View } from '@tarojs/components'
import { createContext, useContext, type ReactNode } from 'react'
import { canDial } from '@/platform/phone'
import { CopyButton } from '../CopyButton'
import { Dialling } from '../Dialling'
import { Icon } from '../Icon'
import { ReportLink } from '../ReportLink'
import './index.scss'

export interface PhoneProps {
  phone: string
  /** Who answers. */
  name: string
  /** Null if the documents give none. */
  hours: string | null
  /** What the number is for. */
  scope?: string | null
}

/**
 * The region whose numbers can each be reported as wrong; null where only the whole page can be
 * reported.
 */
export const ReportingIn = createContext<string | null>(null)

/**
 * A number to dial, with who answers it and a button to copy it. Where the device cannot dial, it
 * can only be read and copied.
 */
export function Phone({ phone, name, hours, scope = null }: PhoneProps): ReactNode {
  const region = useContext(ReportingIn)
  return (
    <View className="phone">
      <View className="phone-name">{name}</View>
      {hours === null ? null : <View className="phone-detail">{hours}</View>}
      {scope === null ? null : <View className="phone-detail">{scope}</View>}
      {canDial() ? (
        <Dialling className="phone-dial" phone={phone} label={`打电话 ${phone}，${name}`}>
          <Icon name="phone" />
          <View>打电话</View>
          <View className="phone-number">{phone}</View>
        </Dialling>
      ) : (
        <View className="phone-read">
          <View>请用手机拨：</View>
          <View className="phone-number">{phone}</View>
        </View>
      )}
      <CopyButton text={phone} label="复制号码" />
      {region === null ? null : (
        <ReportLink subject={{ about: 'phone', region, id: phone }} of={`${name} ${phone}`} />
      )}
    </View>
  )
}
