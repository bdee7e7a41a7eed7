import Taro from '@tarojs/taro'
import { useEffect, useRef, type RefObject } from 'react'
import { tried } from './tried'

export interface FocusOptions {
  /** Whether the element takes the focus at all. */
  when?: boolean
  /** An id, unique on the page, to scroll to. */
  scrollTo?: string
  /** The element takes the focus again whenever this count changes. */
  times?: number
}

export interface FocusTarget {
  ref: RefObject<unknown>
  tabIndex?: -1
  'aria-live'?: 'polite'
  id?: string
}

/**
 * Props for an element that takes the focus when it appears, so that screen readers read it and the keyboard
 * continues from there. WeChat cannot move a screen reader's focus: a heading becomes a live region instead,
 * and other elements are scrolled into view.
 */
export function useFocusOnAppearing({ when = true, scrollTo, times }: FocusOptions = {}): FocusTarget {
  const ref = useRef<unknown>(null)
  useEffect(() => {
    if (!when) return undefined
    if (process.env.TARO_ENV === 'h5') {
      // Taro shows a page after rendering it, and hidden elements cannot take the focus
      const frame = requestAnimationFrame(() => {
        if (ref.current instanceof HTMLElement) ref.current.focus({ preventScroll: scrollTo === undefined })
      })
      return () => {
        cancelAnimationFrame(frame)
      }
    } else if (scrollTo !== undefined) {
      // new elements reach WeChat's view only after the next tick
      Taro.nextTick(() => {
        bringIntoSight(scrollTo)
      })
    }
    return undefined
  }, [when, scrollTo, times])
  if (process.env.TARO_ENV === 'h5')
    return { ref, tabIndex: -1, ...(scrollTo !== undefined && { id: scrollTo }) }
  return { ref, ...(scrollTo !== undefined ? { id: scrollTo } : when && { 'aria-live': 'polite' }) }
}

/** Number of frames to wait for the field. */
const FRAMES = 20

/**
 * Ref of an element whose first text field takes the focus when it appears. In the browser only: in WeChat
 * the keyboard would cover text that should be read first.
 */
export function useFocusOnFirstField(): RefObject<unknown> {
  const ref = useRef<unknown>(null)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    let left = FRAMES
    // Taro shows a page after rendering it, and hidden elements cannot take the focus
    const look = (): void => {
      const input = ref.current instanceof HTMLElement ? ref.current.querySelector('input') : null
      if (input && document.activeElement === input) return
      input?.focus({ preventScroll: true })
      if (left-- > 0) frame = requestAnimationFrame(look)
    }
    let frame = requestAnimationFrame(look)
    return () => {
      cancelAnimationFrame(frame)
    }
  }, [])
  return ref
}

function bringIntoSight(id: string): void {
  scroll({ selector: `#${id}` }, `#${id}`)
}

/** Scrolls the page to its top. */
export function scrollToTop(): void {
  scroll({ scrollTop: 0 }, 'the top')
}

/** If WeChat cannot scroll, the page stays where it is. */
function scroll(where: { selector: string } | { scrollTop: number }, what: string): void {
  tried(`${what} was not scrolled to`, () => Taro.pageScrollTo({ ...where, duration: 0 }))
}
