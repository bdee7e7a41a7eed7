import { Input } from '@tarojs/components'
import type { InputProps } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ABOVE_KEYBOARD } from '@/platform/keyboard'
import { useTypedText } from '@/platform/typing'

export interface TextFieldProps extends Pick<InputProps, 'maxlength' | 'focus' | 'placeholder'> {
  className: string
  /** What keyboard comes up and what a screen reader says: see platform/keyboard. */
  kind: Partial<InputProps>
  /** Exactly as it was typed, or what the app puts in its place. */
  value: string
  onType: (text: string) => void
  /** Told when the field gets the focus and when it loses it. */
  onFocus?: (has: boolean) => void
}

/** A field to type a line into. */
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
