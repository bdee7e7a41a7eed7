import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { PropsWithChildren, ReactNode } from 'react'
import { hasTelephone } from './browsers'

/** Whether the device can probably dial a number. */
export const canDial = (): boolean => process.env.TARO_ENV !== 'h5' || hasTelephone()

export interface DialProps {
  /** The number to dial: digits, possibly with hyphens and a leading plus. */
  phone: string
  /** Screen reader label, when the visible text is not enough. */
  label?: string
  className: string
  /** Called if the device does not dial; browsers do not report it. */
  onFail: () => void
}

/** WeChat's response if the resident cancels, which is no failure. */
const wasCancelled = (reason: unknown): boolean =>
  typeof reason === 'object' &&
  reason !== null &&
  'errMsg' in reason &&
  String(reason.errMsg).includes('cancel')

/** Dials a number on press: a link in the browser, a call in WeChat. */
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
