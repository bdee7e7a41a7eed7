import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { digitField } from '@/platform/keyboard'
import { TextField } from '../TextField'
import './index.scss'

/** More than a number in words takes: what is cut off could not be judged. */
const LONGEST_TYPED = 40

export interface NumberFieldProps {
  unit: string
  /** As typed. */
  value: string
  onChange: (value: string) => void
  /** Told when the field gets the focus and when it loses it. */
  onFocus?: (has: boolean) => void
}

/** A field to type a whole number into, with its unit. */
export function NumberField({ unit, value, onChange, onFocus }: NumberFieldProps): ReactNode {
  return (
    <View className="number-field">
      <TextField
        className="number-field-input"
        kind={digitField(unit)}
        maxlength={LONGEST_TYPED}
        value={value}
        onType={onChange}
        {...(onFocus && { onFocus })}
      />
      <View aria-hidden="true">{unit}</View>
    </View>
  )
}
