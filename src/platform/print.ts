/** Printing the page that is shown. */
import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

/** Whether there is a printer to choose; WeChat has none. */
export const canPrint = (): boolean => process.env.TARO_ENV === 'h5' && typeof window.print === 'function'

export function printPage(): void {
  window.print()
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
