/** Whether the window has room for columns, as on a PC or a tablet; WeChat has such windows too. */
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { tried } from './tried'

/** In px; the style sheets have the same. */
const WIDE = 1000

const media = (): MediaQueryList | null =>
  process.env.TARO_ENV === 'h5' && 'matchMedia' in window ? window.matchMedia(`(min-width: ${WIDE}px)`) : null

/** WeChat is asked once, and again when its window changes. */
let wideInWeChat: boolean | undefined

function askWeChat(): boolean {
  try {
    return Taro.getWindowInfo().windowWidth >= WIDE
  } catch {
    return false // a WeChat that is older than its wide windows
  }
}

const isWide = (): boolean =>
  process.env.TARO_ENV === 'h5' ? media()?.matches === true : (wideInWeChat ??= askWeChat())

function onWidthChange(listener: () => void): () => void {
  if (process.env.TARO_ENV === 'h5') {
    const watched = media()
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the name that Safari knew before version 14
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
    tried('The window is still watched', () => {
      Taro.offWindowResize(changed)
    })
  }
}

/** Whether the window is wide now. What only a wide one shows is not drawn in others, nor sent to WeChat's view. */
export const useWide = (): boolean => useSyncExternalStore(onWidthChange, isWide)
