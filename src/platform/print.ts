/** Prints the current page. */
import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { isInApp } from './browsers'

/** Whether a printer may be available. WeChat and browsers inside other apps have none. */
export const canPrint = (): boolean =>
  process.env.TARO_ENV === 'h5' && typeof window.print === 'function' && !isInApp()

/** How long the browser may take to start, in milliseconds. */
const BEGINS_WITHIN = 2000

/** Asks the browser to print. False if nothing happens, as in many browsers inside other apps. */
export function printPage(): Promise<boolean> {
  if (process.env.TARO_ENV !== 'h5') return Promise.resolve(false)
  return new Promise((resolve) => {
    // blur and pagehide: on phones, the system's print screen covers the page
    const signs = ['beforeprint', 'afterprint', 'blur', 'pagehide'] as const
    const media = 'matchMedia' in window ? window.matchMedia('print') : null
    const end = (began: boolean): void => {
      for (const sign of signs) window.removeEventListener(sign, begin)
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only name in Safari before version 14
      media?.removeListener(begin)
      clearTimeout(timer)
      resolve(began)
    }
    const begin = (): void => {
      end(true)
    }
    const timer = setTimeout(() => {
      end(false)
    }, BEGINS_WITHIN)
    for (const sign of signs) window.addEventListener(sign, begin)
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
    media?.addListener(begin)
    try {
      window.print()
    } catch {
      end(false)
    }
  })
}

let printing = false
const listeners = new Set<() => void>()

function say(now: boolean): void {
  printing = now
  // the browser prints the page as it is when its handlers return
  flushSync(() => {
    for (const listener of listeners) listener()
  })
}
const begins = (): void => {
  say(true)
}
const ends = (): void => {
  say(false)
}

function subscribe(listener: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    window.addEventListener('beforeprint', begins)
    window.addEventListener('afterprint', ends)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Whether the page is being printed, so that everything must be unfolded. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing)
