import type { InputProps } from '@tarojs/components'

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
