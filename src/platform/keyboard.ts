import type { InputProps } from '@tarojs/components'
import { useEffect, useState } from 'react'

/**
 * Props for every text field. WeChat scrolls the page until the text in the field is this many pixels above
 * the keyboard: enough for the rest of the field in the largest type.
 */
export const ABOVE_KEYBOARD: Pick<InputProps, 'cursorSpacing'> =
  process.env.TARO_ENV === 'h5' ? {} : { cursorSpacing: 32 }

/**
 * How long a field counts as being typed into after it has lost the focus, in milliseconds. Otherwise the
 * layout would move under the finger that ended the typing, and while moving from one field to the next.
 */
const LINGERING = 300

/**
 * Whether somebody is typing, so that a keyboard covers part of the screen, and the callback for the fields'
 * focus.
 */
export function useTyping(): readonly [typing: boolean, onFocus: (has: boolean) => void] {
  const [focused, setFocused] = useState(false)
  const [typing, setTyping] = useState(false)
  useEffect(() => {
    if (focused === typing) return undefined
    const timer = setTimeout(
      () => {
        setTyping(focused)
      },
      focused ? 0 : LINGERING,
    )
    return () => {
      clearTimeout(timer)
    }
  }, [focused, typing])
  return [typing, setFocused]
}

/**
 * Props for a text field with a numeric keyboard. In the browser it remains a text input, because a number
 * input rejects a pasted date and changes its value when scrolled.
 * @param label the field's label for screen readers
 */
export function digitField(label: string): Pick<InputProps, 'type' | 'nativeProps' | 'ariaLabel'> {
  return process.env.TARO_ENV === 'h5'
    ? { type: 'text', nativeProps: { 'aria-label': label, inputMode: 'numeric', autocomplete: 'off' } }
    : { type: 'number', ariaLabel: label }
}

/**
 * Props for a search field, whose keyboard has 「搜索」. In the browser it remains a text input, because a
 * search input adds a small cross of its own.
 * @param label the field's label for screen readers
 */
export function searchField(
  label: string,
): Pick<InputProps, 'type' | 'confirmType' | 'nativeProps' | 'ariaLabel'> {
  return process.env.TARO_ENV === 'h5'
    ? {
        type: 'text',
        nativeProps: {
          'aria-label': label,
          inputMode: 'search',
          enterKeyHint: 'search',
          autocomplete: 'off',
        },
      }
    : { type: 'text', confirmType: 'search', ariaLabel: label }
}

/**
 * Props for a short text field.
 * @param label the field's label for screen readers
 */
export function wordField(label: string): Pick<InputProps, 'type' | 'nativeProps' | 'ariaLabel'> {
  return process.env.TARO_ENV === 'h5'
    ? { type: 'text', nativeProps: { 'aria-label': label, autocomplete: 'off' } }
    : { type: 'text', ariaLabel: label }
}
