/** Text fields: who owns the text while somebody types. */
import type { FormElement } from '@tarojs/runtime'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface TypedText {
  /** Changes to recreate the field when the app changes the text. */
  key: number
  value?: string
  ref?: RefObject<FormElement>
  /** Call it with the typed text before anything else. */
  onType: (text: string) => void
}

/** In the browser, typed text is passed back to the field at once. */
const useGivenBack = (value: string): TypedText => ({ key: 0, value, onType: () => undefined })

/**
 * In WeChat, typed text is not passed back. WeChat's logic and view run in separate threads: text passed back
 * arrives after the next keystroke and erases it. The field therefore gets a text only when the app changes
 * it, as 「清空」 does, and is then recreated, because WeChat skips values that it believes are already set.
 */
function useLeftAlone(value: string): TypedText {
  const [field, setField] = useState({ key: 0, first: value, text: value })
  if (field.text !== value) setField({ key: field.key + 1, first: value, text: value })
  const ref = useRef<FormElement>(null)
  const { key, first } = field
  useLayoutEffect(() => {
    const node = ref.current
    if (!node) return
    if (first !== '') node.value = first
    // Taro sends typed text back to the field by this property. The setter only records it, for the next time
    // Taro renders that part of the page.
    Object.defineProperty(node, 'value', {
      configurable: true,
      get: (): unknown => node.props['value'],
      set: (text: unknown) => {
        node.props['value'] = text
      },
    })
  }, [key, first])
  return {
    key,
    ref,
    onType: (text) => {
      setField((was) => ({ ...was, text }))
    },
  }
}

/**
 * Props for a text field that loses no keystroke.
 * @param value the text that the app believes to be in the field, exactly as typed
 */
export const useTypedText: (value: string) => TypedText =
  process.env.TARO_ENV === 'h5' ? useGivenBack : useLeftAlone
