/** Scrolls a newly opened element into view above what sticks to the bottom of the screen. */
import Taro from '@tarojs/taro'
import { useEffect, useRef, type RefObject } from 'react'
import { tried } from './tried'

export interface SightOptions {
  /** Whether it is open. It is scrolled into view when it opens, not if it was open from the start. */
  open: boolean
  /** Its id, unique on the page. */
  id: string
  /** The id of the sticky element that may cover it. */
  under: string
}

/** In the browser `scroll-margin-bottom` accounts for the sticky element. */
function bringElement(element: HTMLElement): void {
  // a text longer than half the screen is aligned to its beginning
  const tall = element.offsetHeight > window.innerHeight / 2
  element.scrollIntoView({ block: tall ? 'start' : 'nearest' })
}

interface Box {
  readonly top: number
  readonly bottom: number
}

/** WeChat's answers for two elements and the page; null for an unknown one. */
type Told = readonly [Box | null, Box | null, { readonly scrollTop: number } | null]

/** Scrolls just far enough to show all of it, and in any case its beginning. */
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
    // new elements reach WeChat's view only after the next tick
    Taro.nextTick(() => {
      tried(`#${id} was not looked for`, () => {
        bringInWeChat(id, under)
      })
    })
    return undefined
  }, [open, id, under])
  // in the browser, pages below contain elements with the same id
  return process.env.TARO_ENV === 'h5' ? { ref } : { ref, id }
}
