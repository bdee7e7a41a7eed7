/** Notices when a page becomes visible. */
import { useDidHide, useDidShow } from '@tarojs/taro'
import { useLayoutEffect, useRef } from 'react'

/**
 * Calls back each time the page becomes visible: when it opens, on coming back to it, or on returning to the
 * app. In the browser the app can be left without leaving the page: for another tab, another window, or by
 * locking the phone.
 */
export function useWhenShown(callback: () => void): void {
  const latest = useRef(callback)
  // layout effects, so that it listens as soon as the page is visible
  useLayoutEffect(() => {
    latest.current = callback
  })
  const onTop = useRef(false)
  useDidShow(() => {
    onTop.current = true
    latest.current()
  })
  useDidHide(() => {
    onTop.current = false
  })
  useLayoutEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    const look = (): void => {
      if (onTop.current && document.visibilityState === 'visible') latest.current()
    }
    document.addEventListener('visibilitychange', look)
    window.addEventListener('pageshow', look)
    window.addEventListener('focus', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      window.removeEventListener('pageshow', look)
      window.removeEventListener('focus', look)
    }
  }, [])
}
