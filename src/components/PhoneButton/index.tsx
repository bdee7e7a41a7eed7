import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { canDial } from '@/platform/phone'
import { Dialling } from '../Dialling'
import { Icon } from '../Icon'
import './index.scss'

export interface PhoneButtonProps {
  /** Text before the number. */
  label?: string
  phone: string
  /** Who answers, and when. Without it the button has one line. */
  line?: string | undefined
  /** `main` for the screen's primary action. */
  kind?: 'main' | 'other'
}

/**
 * Longest number, in digits, that leaves room for text beside it in the largest type. Beyond it
 * only the icon says what it is.
 */
const SHORT = 8

/**
 * The one number to dial, with who answers and when below it. Where the device cannot dial, the
 * number to read.
 */
export function PhoneButton({ label = '打电话', phone, line, kind = 'main' }: PhoneButtonProps): ReactNode {
  const lined = line === undefined ? '' : 'phone-button--lined'
  const long = phone.length > SHORT ? 'phone-button--long' : ''
  const content = (before: string): ReactNode => (
    <>
      <Icon name="phone" />
      <View className="phone-button-words">
        <View className="phone-button-call">
          <View className="phone-button-word">{before}</View>
          <View className="phone-button-number">{phone}</View>
        </View>
        {line === undefined ? null : <View className="phone-button-line">{line}</View>}
      </View>
    </>
  )
  if (!canDial())
    return <View className={`phone-button ${lined} phone-button--read`}>{content('请用手机拨')}</View>
  return (
    <Dialling className={`phone-button phone-button--${kind} ${lined} ${long}`} phone={phone}>
      {content(label)}
    </Dialling>
  )
}
