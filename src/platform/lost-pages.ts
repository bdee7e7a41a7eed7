/**
 * Pages that do not come. In the browser, where a newer version took a file's place on the server, loading the app anew
 * finds the page; drafts are on the device, so nothing is lost. Else there is nothing to load and the page says so.
 */
import Taro, { useDidHide, useDidShow, usePageNotFound } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { repairedAddress } from './address'
import { reloadPage } from './reload'

const RELOADED_AT = 'wenban.reloaded-at'
/** After a reload for a lost page there is no other for so long, in milliseconds: it would be a loop. */
const NO_OTHER_FOR = 10 * 60 * 1000

const listeners = new Set<() => void>()

/** Tries once more what has failed last. */
let retry = openAtAddress

/**
 * Called once when the app starts; the browser only, in WeChat a move fails itself.
 * @param home where to go when the very first page does not come
 */
export function findLostPages(home: string): void {
  if (process.env.TARO_ENV !== 'h5') return
  window.addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason
    if (isLostFile(reason)) void recover(home)
    // Taro's router throws over a path with half a sign, and shows nothing
    else if (reason instanceof URIError && repairedAddress(addressNow()) !== addressNow()) {
      event.preventDefault()
      openInstead(addressNow(), home)
    }
  })
}

/**
 * For the app itself: what opens where an address names no page.
 * @param home where to go when the address cannot be repaired
 */
export function useUnknownPages(home: string): void {
  usePageNotFound(({ path, query }) => {
    const given = Object.entries(query).map(([name, value]) => `${name}=${String(value)}`)
    openInstead(process.env.TARO_ENV === 'h5' ? addressNow() : `/${path}?${given.join('&')}`, home)
  })
}

/** Rejects as well where an old WeChat lacks the function. */
const openAlone = async (url: string): Promise<unknown> => Taro.reLaunch({ url })

function openInstead(address: string, home: string): void {
  const repaired = repairedAddress(address)
  if (repaired === null || repaired === address) openAnew(home)
  else
    openAlone(repaired).catch(() => {
      openAnew(home) // in WeChat, where it is no page either
    })
}

/** Says on the page that is shown that the one it leads to does not come. */
export function tellLost(again: () => void): void {
  retry = process.env.TARO_ENV === 'h5' ? openAtAddress : again
  tellListeners()
}

function tellListeners(): void {
  listeners.forEach((tell) => {
    tell()
  })
}

/** How webpack names a script, and its plugin a style, that could not be loaded. */
function isLostFile(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  return reason.name === 'ChunkLoadError' || ('code' in reason && reason.code === 'CSS_CHUNK_LOAD_FAILED')
}

async function recover(home: string): Promise<void> {
  if (!reloadedLately() && (await appAnswers()) && noteReload()) reloadPage()
  else if (listeners.size > 0) tellListeners()
  else if (addressNow() !== home) openAnew(home)
}

/** The address in the browser, which is already that of the page that does not come. */
const addressNow = (): string => window.location.hash.slice(1)

function openAtAddress(): void {
  openAnew(addressNow())
}

/** Opens the page that did not come once more. */
export function openLostPage(): void {
  retry()
}

/** Opens a page as the only one, even while the move to the lost one has not ended. */
export function openAnew(url: string): void {
  // in the browser `unhandledrejection` tells where it does not come either
  openAlone(url).catch(() => {
    tellLost(() => {
      openAnew(url)
    })
  })
}

/** Whether the app itself would come: from the phone or from the server. */
async function appAnswers(): Promise<boolean> {
  try {
    return (await fetch(window.location.pathname, { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

function reloadedLately(): boolean {
  try {
    return Date.now() - Number(window.sessionStorage.getItem(RELOADED_AT)) < NO_OTHER_FOR
  } catch {
    return false
  }
}

/** False where it cannot be noted, so that nothing would stop a loop. */
function noteReload(): boolean {
  try {
    window.sessionStorage.setItem(RELOADED_AT, String(Date.now()))
    return true
  } catch {
    return false
  }
}

/** Whether the resident wanted to go from the shown page to another whose file does not come. */
export function useLostPage(): boolean {
  const [lost, setLost] = useState(false)
  const shown = useRef(true)
  useDidShow(() => {
    shown.current = true
    setLost(false)
  })
  useDidHide(() => {
    shown.current = false
  })
  useEffect(() => {
    const tell = (): void => {
      if (shown.current) setLost(true)
    }
    listeners.add(tell)
    return () => {
      listeners.delete(tell)
    }
  }, [])
  return lost
}
