import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { digitField } from '@/platform/keyboard'
import { spreadDate } from '@/state/parse-input'
import { TextField } from '../TextField'
import './index.scss'

/**
 * Fits a date written in words, or a number pasted by mistake. Truncated input could not be
 * checked.
 */
const LONGEST_TYPED = 40

export interface DateFieldsProps {
  /** Year, month and day as typed. */
  values: readonly string[]
  /** Whether it asks for a date of birth, which an identity number contains. */
  ofBirth: boolean
  onChange: (values: readonly string[]) => void
  /** Called with true on focus and false on blur. */
  onFocus?: (has: boolean) => void
}

/** Three fields for a date. A whole date pasted into one of them fills all three. */
export function DateFields({ values, ofBirth, onChange, onFocus }: DateFieldsProps): ReactNode {
  const field = (index: number): Pick<DateFieldProps, 'value' | 'onType' | 'onFocus'> => ({
    value: values[index] ?? '',
    onType: (text) => {
      onChange(
        spreadDate(text, ofBirth) ??
          [0, 1, 2].map((other) => (other === index ? text : (values[other] ?? ''))),
      )
    },
    ...(onFocus && { onFocus }),
  })
  return (
    <View className="date-fields" role="group" aria-label="日期">
      <DateField unit="年" example="如1960" {...field(0)} />
      <View className="date-fields-rest">
        <DateField unit="月" {...field(1)} />
        <DateField unit="日" {...field(2)} />
      </View>
    </View>
  )
}

interface DateFieldProps extends Pick<DateFieldsProps, 'onFocus'> {
  unit: '年' | '月' | '日'
  example?: string
  value: string
  onType: (text: string) => void
}

function DateField({ unit, example = '', ...typing }: DateFieldProps): ReactNode {
  return (
    <View className={`date-field ${unit === '年' ? 'date-field--wide' : ''}`}>
      <TextField
        className="date-field-input"
        kind={digitField(unit)}
        maxlength={LONGEST_TYPED}
        placeholder={example}
        {...typing}
      />
      <View aria-hidden="true">{unit}</View>
    </View>
  )
}
