/** Text fields: whose the text in them is while somebody types. */
import type { FormElement } from '@tarojs/runtime'
import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

export interface TypedText {
  /** Makes a new field when the app itself changes the text. */
  key: number
  value?: string
  ref?: RefObject<FormElement>
  /** To be called with what is typed, before anything else is done with it. */
  onType: (text: string) => void
}

/** What is typed is given back to the field at once. */
const useGivenBack = (value: string): TypedText => ({ key: 0, value, onType: () => undefined })

/**
 * What is typed stays in the field. WeChat's logic and its view run apart: text that is given back to the field
 * arrives after the next key, and takes it away. So the field is told of a text only when the app has changed it, as
 * by 「清空」; then it is made anew, for WeChat does not set what it believes to be set already.
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
    // Taro sends all that is typed back to the field, by this property. It is noted only, for Taro to send when it
    // draws the part of the page anew that the field is in
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
 * What a text field needs so that no key is lost.
 * @param value what the app believes to be in the field, exactly as it was typed
 */
export const useTypedText: (value: string) => TypedText =
  process.env.TARO_ENV === 'h5' ? useGivenBack : useLeftAlone
