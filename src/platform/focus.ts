import { useEffect, useRef, type RefObject } from 'react'

export interface FocusTarget {
  ref: RefObject<unknown>
  tabIndex: -1
}

/**
 * Props for an element that takes the focus when it appears, so that a screen reader reads it and the keyboard
 * goes on from there. Only the browser has a focus to move.
 * @param scroll whether the element may be scrolled into view
 */
export function useFocusOnAppearing(scroll: boolean): FocusTarget {
  const ref = useRef<unknown>(null)
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5' && ref.current instanceof HTMLElement)
      ref.current.focus({ preventScroll: !scroll })
  }, [scroll])
  return { ref, tabIndex: -1 }
}
