import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { digitField } from '@/platform/keyboard'
import { TextField } from '../TextField'
import './index.scss'

/** Longer than any number written in words. Truncated input could not be checked. */
const LONGEST_TYPED = 40

export interface NumberFieldProps {
  unit: string
  /** As typed. */
  value: string
  onChange: (value: string) => void
  /** Called with true on focus and false on blur. */
  onFocus?: (has: boolean) => void
}

/** A field for a whole number, with its unit. */
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
