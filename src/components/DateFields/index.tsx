import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { digitField } from '@/platform/keyboard'
import { readWholeDate } from '@/state/entry'
import './index.scss'

export interface DateFieldsProps {
  /** Year, month and day as typed. */
  values: readonly string[]
  onChange: (values: readonly string[]) => void
}

/** Three fields to type a date into; a whole date pasted into one of them fills all three. */
export function DateFields({ values, onChange }: DateFieldsProps): ReactNode {
  const field = (index: number): Omit<DateFieldProps, 'unit'> => ({
    value: values[index] ?? '',
    onType: (text) => {
      onChange(
        readWholeDate(text) ??
          [0, 1, 2].map((other) => (other === index ? text.trim() : (values[other] ?? ''))),
      )
    },
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

interface DateFieldProps {
  unit: '年' | '月' | '日'
  example?: string
  value: string
  onType: (text: string) => void
}

function DateField({ unit, example = '', value, onType }: DateFieldProps): ReactNode {
  return (
    <View className={`date-field ${unit === '年' ? 'date-field--wide' : ''}`}>
      <Input
        className="date-field-input"
        {...digitField(unit)}
        maxlength={16}
        placeholder={example}
        placeholderClass="placeholder"
        value={value}
        onInput={(event) => {
          onType(event.detail.value)
        }}
      />
      <View aria-hidden="true">{unit}</View>
    </View>
  )
}
