import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { digitField } from '@/platform/keyboard'
import './index.scss'

export interface NumberFieldProps {
  unit: string
  /** As typed. */
  value: string
  onChange: (value: string) => void
}

/** A field to type a whole number into, with its unit. */
export function NumberField({ unit, value, onChange }: NumberFieldProps): ReactNode {
  return (
    <View className="number-field">
      <Input
        className="number-field-input"
        {...digitField(unit)}
        maxlength={9}
        value={value}
        onInput={(event) => {
          onChange(event.detail.value.trim())
        }}
      />
      <View aria-hidden="true">{unit}</View>
    </View>
  )
}
