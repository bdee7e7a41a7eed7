/**
 * Handles pages that fail to load. In the browser, if a newer version has replaced the files on the server,
 * reloading the app finds the page; drafts are on the device, so nothing is lost. Otherwise the page says so.
 */
import Taro, { useDidHide, useDidShow, usePageNotFound } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { repairedAddress } from './address'
import { reloadPage } from './reload'

const RELOADED_AT = 'wenban.reloaded-at'
/** After a reload for a lost page, no other follows for this long, in milliseconds, to prevent a loop. */
const NO_OTHER_FOR = 10 * 60 * 1000

const listeners = new Set<() => void>()

/** Retries whatever failed last. */
let retry = openAtAddress

/**
 * Call once when the app starts. Only needed in the browser; in WeChat the navigation itself fails.
 * @param home where to go if the very first page fails to load
 */
export function findLostPages(home: string): void {
  if (process.env.TARO_ENV !== 'h5') return
  // Taro's router loads a page's file itself and does not report failures
  window.addEventListener('unhandledrejection', (event) => {
    const reason: unknown = event.reason
    if (isLostFile(reason)) void recover(reason, home)
    // Taro's router throws on a path with a truncated escape and shows nothing
    else if (reason instanceof URIError && repairedAddress(addressNow()) !== addressNow()) {
      event.preventDefault()
      openInstead(addressNow(), home)
    }
  })
}

/**
 * For the app component: opens another page if the address names none.
 * @param home where to go if the address cannot be repaired
 */
export function useUnknownPages(home: string): void {
  usePageNotFound(({ path, query }) => {
    const given = Object.entries(query).map(([name, value]) => `${name}=${String(value)}`)
    openInstead(process.env.TARO_ENV === 'h5' ? addressNow() : `/${path}?${given.join('&')}`, home)
  })
}

/** Turns an exception into a rejection, for an old WeChat without the function. */
const openAlone = async (url: string): Promise<unknown> => Taro.reLaunch({ url })

function openInstead(address: string, home: string): void {
  const repaired = repairedAddress(address)
  if (repaired === null || repaired === address) openAsOnlyPage(home)
  else
    openAlone(repaired).catch(() => {
      openAsOnlyPage(home) // in WeChat, if the repaired address is no page either
    })
}

/** Shows on the current page that the next one failed to load. */
export function tellLost(again: () => void): void {
  retry = process.env.TARO_ENV === 'h5' ? openAtAddress : again
  tellListeners()
}

function tellListeners(): void {
  listeners.forEach((tell) => {
    tell()
  })
}

/** How webpack reports a script, and its plugin a style sheet, that could not be loaded. */
function isLostFile(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false
  return reason.name === 'ChunkLoadError' || ('code' in reason && reason.code === 'CSS_CHUNK_LOAD_FAILED')
}

/**
 * Reloads the app if that may find the file: if a newer version may have replaced it, and the app can be loaded.
 * @param reason why something was rejected
 * @returns whether the app is being reloaded
 */
export async function reloadForLostFile(reason: unknown): Promise<boolean> {
  if (process.env.TARO_ENV !== 'h5' || !isLostFile(reason)) return false
  if (reloadedLately() || !(await appAnswers()) || !noteReload()) return false
  reloadPage()
  return true
}

async function recover(reason: unknown, home: string): Promise<void> {
  if (await reloadForLostFile(reason)) return
  if (listeners.size > 0) tellListeners()
  else if (addressNow() !== home) openAsOnlyPage(home)
}

/** The address in the browser, which is already that of the page that failed to load. */
const addressNow = (): string => window.location.hash.slice(1)

function openAtAddress(): void {
  openAsOnlyPage(addressNow())
}

/** Retries the page that failed to load. */
export function openLostPage(): void {
  retry()
}

/** Opens a page as the only one, even while navigation to the lost one is still pending. */
export function openAsOnlyPage(url: string): void {
  // in the browser, `unhandledrejection` reports a second failure
  openAlone(url).catch(() => {
    tellLost(() => {
      openAsOnlyPage(url)
    })
  })
}

/** Whether the app itself can be loaded, from the phone or the server. */
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

/** False if it cannot be stored, because then nothing would stop a loop. */
function noteReload(): boolean {
  try {
    window.sessionStorage.setItem(RELOADED_AT, String(Date.now()))
    return true
  } catch {
    return false
  }
}

/** Whether navigation from the shown page failed because the next page could not be loaded. */
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
