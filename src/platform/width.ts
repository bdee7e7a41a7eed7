/** Whether the window has room for columns, as on a PC or tablet. WeChat has such windows too. */
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { tried } from './tried'

/** In px; the same as in the style sheets. */
const WIDE = 1000

const media = (): MediaQueryList | null =>
  process.env.TARO_ENV === 'h5' && 'matchMedia' in window ? window.matchMedia(`(min-width: ${WIDE}px)`) : null

/** Read once, and again when WeChat's window changes. */
let wideInWeChat: boolean | undefined

function askWeChat(): boolean {
  try {
    return Taro.getWindowInfo().windowWidth >= WIDE
  } catch {
    return false // a WeChat without wide windows
  }
}

const isWide = (): boolean =>
  process.env.TARO_ENV === 'h5' ? media()?.matches === true : (wideInWeChat ??= askWeChat())

function onWidthChange(listener: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    const watched = media()
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only name in Safari before version 14
    watched?.addListener(listener)
    return () => {
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- as above
      watched?.removeListener(listener)
    }
  }
  const changed = (): void => {
    wideInWeChat = askWeChat()
    listener()
  }
  try {
    Taro.onWindowResize(changed)
  } catch {
    return () => undefined // as above
  }
  return () => {
    tried('The resize listener was not removed', () => {
      Taro.offWindowResize(changed)
    })
  }
}

/**
 * Whether the window is wide. Elements for wide windows are not rendered in others, nor sent to WeChat's
 * view.
 */
export const useWide = (): boolean => useSyncExternalStore(onWidthChange, isWide)
