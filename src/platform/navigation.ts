/**
 * Moving between pages. Each move ends with `arrived`; a second tap before that does nothing. A move that fails, or
 * leads nowhere for long, is told on the page (`useLostPage`).
 */
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { queryOf, readQuery, sameAddress, type Query } from './address'
import { tellLost } from './lost-pages'
import { nameWindow } from './title'
import { trail } from './trail'

/** After so long, in milliseconds, a move that has led nowhere counts as failed. */
const LOST_AFTER = 10_000

type Timer = ReturnType<typeof setTimeout>

let moving: Timer | null = null
/** Where the move under way began. */
let leaving: object | null = null

function endMove(): void {
  if (moving !== null) clearTimeout(moving)
  moving = null
}

function move(start: () => Promise<unknown>): void {
  if (moving !== null) return
  let answered = false
  let waiting: Timer | null = null
  const wait = (): void => {
    waiting = moving = setTimeout(fail, LOST_AFTER)
    leaving = trail.page()
  }
  const fail = (): void => {
    endMove()
    // one that is still under way is waited for, lest the page opens twice
    tellLost(() => {
      if (answered) move(start)
      else if (moving === null) wait()
    })
  }
  // what an old WeChat lacks throws at once, and fails in the same way
  const started = async (): Promise<unknown> => start()
  wait()
  started().then(
    () => {
      answered = true
    },
    () => {
      answered = true
      if (moving === waiting) fail()
    },
  )
}

/** How deep the nearest page of that address lies below this one; 0 where there is none. */
const depthOf = (url: string): number => trail.below().findIndex((address) => sameAddress(address, url)) + 1

/** Opens a page on top of this one. */
export function openPage(url: string): void {
  move(() => trail.push(url))
}

/** Opens a page as the only one. */
export function restartAt(url: string): void {
  move(() => trail.restart(url))
}

/** Goes back to the nearest page of that address; where there is none, it opens in place of this one. */
export function returnTo(url: string): void {
  const depth = depthOf(url)
  move(() => (depth > 0 ? trail.back(depth) : trail.replace(url)))
}

/** Goes one page back where that page has the address; else the address opens in place of this one. */
export function stepBackTo(url: string): void {
  move(() => (depthOf(url) === 1 ? trail.back(1) : trail.replace(url)))
}

/** Goes one page back; where this is the only page, the address opens in its place. */
export function goBackOr(url: string): void {
  move(() => (trail.below().length > 0 ? trail.back(1) : trail.replace(url)))
}

/** Every page calls this when it is shown: it ends the move that led here. */
function arrived(opened: Query): void {
  const page = trail.page()
  // the resident was in another app meanwhile: the move is still under way
  if (moving !== null && page !== null && page === leaving) return
  endMove()
  const meant = trail.arrive(opened)
  if (meant !== null) openPage(meant)
}

/**
 * The query of the address. Taro's router for browsers finds the page to go back to by its path alone, so that
 * after going forward, or back by several entries, it shows a page that was opened for another query; the
 * browser's address is always right.
 */
function queryNow(opened: Query): Query {
  if (process.env.TARO_ENV === 'h5') return queryOf(window.location.hash)
  return readQuery(
    Object.entries(opened)
      .map(([name, value = '']) => `${name}=${value}`)
      .join('&'),
  )
}

const sameQuery = (a: Query, b: Query): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The query of the address that is shown, at each showing, for what stands around a page; the page calls `useArrival`. */
export function useQuery(): Query {
  const { params } = useRouter()
  const [query, setQuery] = useState(() => queryNow(params))
  useDidShow(() => {
    const shown = queryNow(params)
    setQuery((known) => (sameQuery(known, shown) ? known : shown))
  })
  return query
}

export interface Arrival {
  /** The query of the page's address. */
  readonly query: Query
}

/**
 * Every page calls this: it ends the move that led here and says, at each showing, which address is shown.
 * @param nameOf what the window is called while that address is shown; null where the name in the page's config will do
 */
export function useArrival(nameOf?: (query: Query) => string | null): Arrival {
  const { params } = useRouter()
  const query = useQuery()
  useDidShow(() => {
    arrived(params)
    const name = nameOf?.(queryNow(params))
    if (name) nameWindow(name)
  })
  return { query }
}

/**
 * Puts the address in place of the one that is shown, which is of the same page, so that a refresh and the browser's
 * back find what was put in. WeChat has no address to write to; there it is what the page is found by on the way back.
 */
export function keepInAddress(url: string): void {
  trail.keep(url)
}
