/**
 * Moving between pages. Each move ends with `arrived`; a second tap before that does nothing.
 * The stack of WeChat holds ten pages.
 */
import Taro, { useDidShow, useRouter } from '@tarojs/taro'
import { useRef, useState } from 'react'

const STACK_LIMIT = 10
/** After so long, in milliseconds, a move that has led nowhere no longer holds up the next. */
const LOST_AFTER = 2000

let leftAt: number | null = null

function move(start: () => Promise<unknown>): void {
  if (leftAt !== null && Date.now() - leftAt < LOST_AFTER) return
  leftAt = Date.now()
  start().catch(() => {
    leftAt = null
  })
}

const pathOf = (url: string): string => url.replace(/^\//, '').replace(/\?.*/, '')

/** How many pages back the nearest page of that kind lies below this one; 0 where there is none. */
function depthOf(url: string): number {
  const below = Taro.getCurrentPages().slice(0, -1).reverse()
  return below.findIndex((page) => pathOf(page.route ?? '') === pathOf(url)) + 1
}

/** Opens a page on top of this one, or in its place where the stack is full. */
export function openPage(url: string): void {
  const full = Taro.getCurrentPages().length >= STACK_LIMIT
  move(() => (full ? Taro.redirectTo({ url }) : Taro.navigateTo({ url })))
}

/** Opens a page as the only one. */
export function restartAt(url: string): void {
  move(() => Taro.reLaunch({ url }))
}

/** Goes back to the nearest page of the address's kind; where there is none, it opens in place of this one. */
export function returnTo(url: string): void {
  const delta = depthOf(url)
  move(() => (delta > 0 ? Taro.navigateBack({ delta }) : Taro.redirectTo({ url })))
}

/** Goes one page back where that page is of the address's kind; else the address opens in place of this one. */
export function stepBackTo(url: string): void {
  move(() => (depthOf(url) === 1 ? Taro.navigateBack() : Taro.redirectTo({ url })))
}

/** Goes one page back; where this is the only page, the address opens in its place. */
export function goBackOr(url: string): void {
  move(() => (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : Taro.redirectTo({ url })))
}

type Query = Readonly<Record<string, string | undefined>>

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/**
 * The query of the address. Taro's router for browsers finds the page to go back to by its path alone, so that
 * after going forward, or back by several entries, it shows a page that was opened for another query; the
 * browser's address is always right.
 */
function queryNow(opened: Query): Query {
  if (process.env.TARO_ENV === 'h5') {
    const { hash } = window.location
    return Object.fromEntries(new URLSearchParams(hash.includes('?') ? hash.replace(/^.*?\?/, '') : ''))
  }
  return Object.fromEntries(
    Object.entries(opened).map(([key, value]) => [key, value === undefined ? value : decoded(value)]),
  )
}

export interface Arrival {
  /** The query of the page's address. */
  readonly query: Query
  /** How often the page was come back to. What is shown anew on coming back has this in its key. */
  readonly returns: number
}

/** Every page calls this: it ends the move that led here and says, at each showing, which address is shown. */
export function useArrival(): Arrival {
  const { params } = useRouter()
  const [arrival, setArrival] = useState<Arrival>(() => ({ query: queryNow(params), returns: 0 }))
  const shown = useRef(false)
  useDidShow(() => {
    leftAt = null
    if (shown.current) setArrival(({ returns }) => ({ query: queryNow(params), returns: returns + 1 }))
    shown.current = true
  })
  return arrival
}

/**
 * Puts the address in place of the one that is shown, which is of the same page, so that a refresh and the browser's
 * back find what was put in. WeChat has no address to write to; there the page, which stays in the stack, keeps it.
 */
export function keepInAddress(url: string): void {
  if (process.env.TARO_ENV !== 'h5' || pathOf(window.location.hash.slice(1)) !== pathOf(url)) return
  window.history.replaceState(window.history.state, '', `#${url}`)
}
