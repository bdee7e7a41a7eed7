/** Bringing into sight what has just opened, where something sticks to the lower edge of the screen. */
import Taro from '@tarojs/taro'
import { useEffect, useRef, type RefObject } from 'react'
import { tried } from './tried'

export interface SightOptions {
  /** Whether it is open. It is brought into sight when it opens, and not where it was open before. */
  open: boolean
  /** Its id, one of its kind on the page. */
  id: string
  /** The id of what sticks to the lower edge and may cover it. */
  under: string
}

/** In the browser a style says how high what sticks is: `scroll-margin-bottom`. */
function bringElement(element: HTMLElement): void {
  // a text that is longer than the screen is read from its beginning
  const tall = element.offsetHeight > window.innerHeight / 2
  element.scrollIntoView({ block: tall ? 'start' : 'nearest' })
}

interface Box {
  readonly top: number
  readonly bottom: number
}

/** What WeChat tells of two elements and of the page; null for one that it does not know. */
type Told = readonly [Box | null, Box | null, { readonly scrollTop: number } | null]

/** Only so far that the whole of it is seen, and its beginning in any case. */
function bringInWeChat(id: string, under: string): void {
  Taro.createSelectorQuery()
    .select(`#${id}`)
    .boundingClientRect()
    .select(`#${under}`)
    .boundingClientRect()
    .selectViewport()
    .scrollOffset()
    .exec(([shown, foot, page]: Told) => {
      const hidden = shown && foot ? Math.min(shown.bottom - foot.top, shown.top) : 0
      if (page === null || hidden <= 0) return
      tried(`#${id} was not scrolled to`, () =>
        Taro.pageScrollTo({ scrollTop: page.scrollTop + hidden, duration: 0 }),
      )
    })
}

/** Props for the element that opens. */
export function useSightOnOpening({ open, id, under }: SightOptions): {
  ref: RefObject<unknown>
  id?: string
} {
  const ref = useRef<unknown>(null)
  const was = useRef(open)
  useEffect(() => {
    const opens = open && !was.current
    was.current = open
    if (!opens) return undefined
    if (process.env.TARO_ENV === 'h5') {
      const frame = requestAnimationFrame(() => {
        if (ref.current instanceof HTMLElement) bringElement(ref.current)
      })
      return () => {
        cancelAnimationFrame(frame)
      }
    }
    // what has just appeared is not in WeChat's view before the next tick
    Taro.nextTick(() => {
      tried(`#${id} was not looked for`, () => {
        bringInWeChat(id, under)
      })
    })
    return undefined
  }, [open, id, under])
  // the pages below have elements of the same id in the browser
  return process.env.TARO_ENV === 'h5' ? { ref } : { ref, id }
}
