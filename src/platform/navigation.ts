/**
 * Navigation between pages. Each move ends with `arrived`; further taps before that do nothing. The page
 * reports a move that fails or takes too long (`useLostPage`).
 */
import { useDidShow, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { queryOf, readQuery, sameAddress, type Query } from './address'
import { tellLost } from './lost-pages'
import { nameWindow } from './title'
import { trail } from './trail'

/** Milliseconds after which a stalled navigation counts as failed. */
const LOST_AFTER = 10_000

type Timer = ReturnType<typeof setTimeout>

let moving: Timer | null = null
/** The page on which the pending move began. */
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
    // waits for a move that is still pending, so that the page does not open twice
    tellLost(() => {
      if (answered) move(start)
      else if (moving === null) wait()
    })
  }
  // a function missing in an old WeChat throws at once, and counts as a failure too
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

/** How many pages below this one the nearest page with that address is; 0 if there is none. */
const depthOf = (url: string): number => trail.below().findIndex((address) => sameAddress(address, url)) + 1

/** Opens a page on top of this one. */
export function openPage(url: string): void {
  move(() => trail.push(url))
}

/** Opens a page and closes all others. */
export function restartAt(url: string): void {
  move(() => trail.restart(url))
}

/** Goes back to the nearest page with that address. If there is none, replaces the current page. */
export function returnTo(url: string): void {
  const depth = depthOf(url)
  move(() => (depth > 0 ? trail.back(depth) : trail.replace(url)))
}

/** Goes back one page if it has that address. Otherwise replaces the current page. */
export function stepBackTo(url: string): void {
  move(() => (depthOf(url) === 1 ? trail.back(1) : trail.replace(url)))
}

/** Goes back one page. If this is the only one, replaces it. */
export function goBackOr(url: string): void {
  move(() => (trail.below().length > 0 ? trail.back(1) : trail.replace(url)))
}

/** Every page calls this when it is shown. It ends the move that led here. */
function arrived(opened: Query): void {
  const page = trail.page()
  // shown again after a visit to another app: the move is still pending
  if (moving !== null && page !== null && page === leaving) return
  endMove()
  const meant = trail.arrive(opened)
  if (meant !== null) openPage(meant)
}

/**
 * The query of the address. Taro's browser router finds the page to go back to by its path alone. After going
 * forward, or back by several entries, it shows a page that was opened with another query; the browser's
 * address is always right.
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

/** The current query, for elements around a page; pages call `useArrival`. */
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
 * Every page calls this. It ends the move that led here and returns the current query.
 * @param nameOf the window's title for that query; null for the title in the page's config
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
 * Replaces the address of the current page, so that refreshing and the browser's back button keep the state.
 * WeChat has no visible address; there it is used to find the page when going back.
 */
export function keepInAddress(url: string): void {
  trail.keep(url)
}
