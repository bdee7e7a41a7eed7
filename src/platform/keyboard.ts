import type { InputProps } from '@tarojs/components'
import { useEffect, useState } from 'react'

/**
 * Props for every text field. WeChat moves the page up until the words in the field stand that far above the keyboard,
 * in pixels: enough for what the field in the largest type has below them.
 */
export const ABOVE_KEYBOARD: Pick<InputProps, 'cursorSpacing'> =
  process.env.TARO_ENV === 'h5' ? {} : { cursorSpacing: 32 }

/**
 * So long, in milliseconds, a field counts as typed into after it has lost the focus. What moves when the typing ends
 * would otherwise move under the finger that ended it, and on the way from one field to the next.
 */
const LINGERING = 300

/** Whether somebody types, so that a keyboard takes a part of the screen; and whom to tell of a field's focus. */
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
 * Props for a text field that brings up the digits. In the browser it stays a field for text, because a number
 * field refuses a pasted date and changes its value when scrolled.
 * @param label what a screen reader calls the field
 */
export function digitField(label: string): Pick<InputProps, 'type' | 'nativeProps' | 'ariaLabel'> {
  return process.env.TARO_ENV === 'h5'
    ? { type: 'text', nativeProps: { 'aria-label': label, inputMode: 'numeric', autocomplete: 'off' } }
    : { type: 'number', ariaLabel: label }
}

/**
 * Props for a text field that searches: its keyboard has 「搜索」. In the browser it stays a field for text, because
 * a search field brings a small cross of its own.
 * @param label what a screen reader calls the field
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
 * Props for a text field for a few words.
 * @param label what a screen reader calls the field
 */
export function wordField(label: string): Pick<InputProps, 'type' | 'nativeProps' | 'ariaLabel'> {
  return process.env.TARO_ENV === 'h5'
    ? { type: 'text', nativeProps: { 'aria-label': label, autocomplete: 'off' } }
    : { type: 'text', ariaLabel: label }
}
