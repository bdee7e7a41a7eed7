import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'

export interface DialProps {
  /** The number as it is dialled: digits, perhaps with hyphens and a plus before them. */
  phone: string
  /** What a screen reader says of it. */
  label: string
  className: string
  /** Added while it is pressed, where the platform tells. */
  pressedClassName: string
}

/** What dials a number when it is tapped: a link in the browser, a call in WeChat. */
export function Dial({
  phone,
  label,
  className,
  pressedClassName,
  children,
}: PropsWithChildren<DialProps>): ReactNode {
  if (process.env.TARO_ENV === 'h5')
    return (
      <a className={className} href={`tel:${phone}`} aria-label={label}>
        {children}
      </a>
    )
  const call = (): void => {
    // it fails when the resident changes their mind, which is no fault
    Taro.makePhoneCall({ phoneNumber: phone }).catch(() => undefined)
  }
  return (
    <View className={className} hoverClass={pressedClassName} role="button" aria-label={label} onClick={call}>
      {children}
    </View>
  )
}
