import Taro from '@tarojs/taro'
import { useEffect, useRef, type RefObject } from 'react'
import { tried } from './tried'

export interface FocusOptions {
  /** Whether the element takes the focus at all. */
  when?: boolean
  /** An id, one of its kind on the page, under which the element is scrolled into view. */
  scrollTo?: string
  /** How often it was called for: it takes the focus each time. */
  times?: number
}

export interface FocusTarget {
  ref: RefObject<unknown>
  tabIndex?: -1
  'aria-live'?: 'polite'
  id?: string
}

/**
 * Props for an element that takes the focus when it appears, so that a screen reader reads it and the keyboard
 * goes on from there. WeChat lets no page move a screen reader; there a heading is a live region, which is read out
 * when it appears, and what appears in the middle of a page is scrolled into view.
 */
export function useFocusOnAppearing({ when = true, scrollTo, times }: FocusOptions = {}): FocusTarget {
  const ref = useRef<unknown>(null)
  useEffect(() => {
    if (!when) return undefined
    if (process.env.TARO_ENV === 'h5') {
      // Taro shows a page after it is drawn, and what is not shown takes no focus
      const frame = requestAnimationFrame(() => {
        if (ref.current instanceof HTMLElement) ref.current.focus({ preventScroll: scrollTo === undefined })
      })
      return () => {
        cancelAnimationFrame(frame)
      }
    } else if (scrollTo !== undefined) {
      // what has just appeared is not in WeChat's view before the next tick
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

/** So many frames a field may take to be there. */
const FRAMES = 20

/**
 * For an element whose first field to type into, if there is one, takes the focus when it appears. In the browser only:
 * WeChat would bring up its keyboard over what is to be read first.
 */
export function useFocusOnFirstField(): RefObject<unknown> {
  const ref = useRef<unknown>(null)
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    let left = FRAMES
    // Taro shows a page after it is drawn, and what is not shown takes no focus
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

/** Shows the page from its top, as if it had just been opened. */
export function scrollToTop(): void {
  scroll({ scrollTop: 0 }, 'the top')
}

/** Where WeChat cannot, the page stays where it is. */
function scroll(where: { selector: string } | { scrollTop: number }, what: string): void {
  tried(`${what} was not scrolled to`, () => Taro.pageScrollTo({ ...where, duration: 0 }))
}
