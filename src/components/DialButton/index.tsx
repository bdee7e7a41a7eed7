import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { canDial, Dial } from '@/platform/phone'
import { CannotDial } from '../DialRow'
import { Icon } from '../Icon'
import './index.scss'

export interface DialButtonProps {
  /** What stands before the number, 「打电话」. */
  label: string
  phone: string
  /** Who and when, below it. */
  detail?: string | null
}

/** The one number of a screen to dial; where there is no telephone, to read. */
export function DialButton({ label, phone, detail = null }: DialButtonProps): ReactNode {
  const [failed, setFailed] = useState(false)
  const words = (before: string): ReactNode => (
    <View className={detail === null ? '' : 'dial-button-words'}>
      <View>
        {before} {phone}
      </View>
      {detail === null ? null : <View className="dial-button-detail">{detail}</View>}
    </View>
  )
  if (!canDial()) return <View className="dial-button dial-button--read">{words('请用手机拨')}</View>
  return (
    <>
      <Dial
        className="dial-button"
        pressedClassName="pressed"
        phone={phone}
        onFail={() => {
          setFailed(true)
        }}
      >
        <Icon name="phone" />
        {words(label)}
      </Dial>
      {failed ? <CannotDial /> : null}
    </>
  )
}
