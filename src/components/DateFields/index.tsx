import { Input, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { digitField } from '@/platform/keyboard'
import { readWholeDate } from '@/state/entry'
import './index.scss'

const FIELDS = [
  { unit: '年', example: '如1960', width: 'wide' },
  { unit: '月', example: '', width: 'narrow' },
  { unit: '日', example: '', width: 'narrow' },
] as const

export interface DateFieldsProps {
  /** Year, month and day as typed. */
  values: readonly string[]
  onChange: (values: readonly string[]) => void
}

/** Three fields to type a date into; a whole date pasted into one of them fills all three. */
export function DateFields({ values, onChange }: DateFieldsProps): ReactNode {
  const change = (field: number, text: string): void => {
    onChange(
      readWholeDate(text) ??
        FIELDS.map((_, index) => (index === field ? text.trim() : (values[index] ?? ''))),
    )
  }
  return (
    <View className="date-fields" role="group" aria-label="日期">
      {FIELDS.map(({ unit, example, width }, index) => (
        <View className={`date-field date-field--${width}`} key={unit}>
          <Input
            className="date-field-input"
            {...digitField(unit)}
            maxlength={16}
            placeholder={example}
            placeholderClass="placeholder"
            value={values[index] ?? ''}
            onInput={(event) => {
              change(index, event.detail.value)
            }}
          />
          <View aria-hidden="true">{unit}</View>
        </View>
      ))}
    </View>
  )
}
