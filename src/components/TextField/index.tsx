import { Input } from '@tarojs/components'
import type { InputProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ABOVE_KEYBOARD } from '@/platform/keyboard'
import { useTypedText } from '@/platform/typing'

export interface TextFieldProps extends Pick<InputProps, 'maxlength' | 'focus' | 'placeholder'> {
  className: string
  /** Props for the keyboard and the screen reader label; see platform/keyboard. */
  kind: Partial<InputProps>
  /** The text as typed, or as replaced by the app. */
  value: string
  onType: (text: string) => void
  /** Called with true on focus and false on blur. */
  onFocus?: (has: boolean) => void
}

/** A one-line text field. */
export function TextField({ className, kind, value, onType, onFocus, ...rest }: TextFieldProps): ReactNode {
  const { key, onType: noteTyped, ...text } = useTypedText(value)
  return (
    <Input
      key={key}
      className={className}
      {...kind}
      {...rest}
      {...ABOVE_KEYBOARD}
      placeholderClass="placeholder"
      {...text}
      onInput={({ detail }) => {
        noteTyped(detail.value)
        onType(detail.value)
      }}
      onFocus={() => onFocus?.(true)}
      onBlur={() => onFocus?.(false)}
    />
  )
}
