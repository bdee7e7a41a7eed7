/** Printing the page that is shown. */
import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'
import { isInApp } from './browsers'

/** Whether there may be a printer to choose; WeChat and other apps that show pages have none. */
export const canPrint = (): boolean =>
  process.env.TARO_ENV === 'h5' && typeof window.print === 'function' && !isInApp()

/** How long, in milliseconds, a browser may take to begin. */
const BEGINS_WITHIN = 2000

/** Asks the browser to print; false where it does nothing, as many that are built into other apps. */
export function printPage(): Promise<boolean> {
  return new Promise((resolve) => {
    // the page is also left where the phone's own screen for printing lies over it
    const signs = ['beforeprint', 'afterprint', 'blur', 'pagehide'] as const
    const media = typeof matchMedia === 'function' ? matchMedia('print') : null
    const end = (began: boolean): void => {
      for (const sign of signs) window.removeEventListener(sign, begin)
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the name that Safari knew before version 14
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
  // the browser takes the page as it stands when its handlers have run
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

/** Whether the page is on its way to paper, where nothing can be unfolded any more. */
export const usePrinting = (): boolean => useSyncExternalStore(subscribe, () => printing)
