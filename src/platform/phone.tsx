import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { hasTelephone } from './browsers'

/** Whether a number can be dialled from here, as far as can be told before it is tried. */
export const canDial = (): boolean => process.env.TARO_ENV !== 'h5' || hasTelephone()

export interface DialProps {
  /** The number as it is dialled: digits, perhaps with hyphens and a plus before them. */
  phone: string
  /** What a screen reader says of it, where what is seen says too little. */
  label?: string
  className: string
  /** Called where the device does not call; the browser does not tell. */
  onFail: () => void
}

/** WeChat's answer where the resident changes their mind, which is no fault. */
const wasCancelled = (reason: unknown): boolean =>
  typeof reason === 'object' &&
  reason !== null &&
  'errMsg' in reason &&
  String(reason.errMsg).includes('cancel')

/** What dials a number when it is tapped: a link in the browser, a call in WeChat. */
export function Dial({ phone, label, className, onFail, children }: PropsWithChildren<DialProps>): ReactNode {
  const named = label === undefined ? {} : { 'aria-label': label }
  if (process.env.TARO_ENV === 'h5')
    return (
      <a className={className} href={`tel:${phone}`} {...named}>
        {children}
      </a>
    )
  const call = async (): Promise<void> => {
    try {
      await Taro.makePhoneCall({ phoneNumber: phone })
    } catch (reason) {
      if (!wasCancelled(reason)) onFail()
    }
  }
  return (
    <View
      className={className}
      hoverClass="pressed"
      role="button"
      {...named}
      onClick={() => {
        void call()
      }}
    >
      {children}
    </View>
  )
}
