/**
 * Updates of the app. An update never takes over while a resident answers questions; it waits for the home
 * page. In the browser it then takes over by itself if nothing has been touched; in WeChat the resident is
 * asked.
 */
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import { fileKeeper } from './offline'
import { reloadPage } from './reload'
import { tried } from './tried'

/**
 * Interval between update checks of a page that stays open, in milliseconds. The browser itself checks only
 * on load.
 */
const LOOK_EVERY = 60 * 60 * 1000

export interface Update {
  /** Whether an update waits for the resident's consent. */
  readonly ready: boolean
  /** Whether an update could not be loaded or applied; the next start of the app tries again. */
  readonly failed: boolean
  /** Restarts the app with the update. */
  readonly apply: () => void
}

let ready = false
let failed = false
let watchingWeChat = false
const listeners = new Set<() => void>()

function setReady(value: boolean, failing = false): void {
  ready = value
  failed = failing
  listeners.forEach((tell) => {
    tell()
  })
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** For the home page only: an update may take over wherever this is used. */
export function useUpdate(): Update {
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') watchWeChat()
    return leave
  }, [])
  useDidShow(arrive)
  useDidHide(leave)
  return {
    ready: useSyncExternalStore(subscribe, () => ready),
    failed: useSyncExternalStore(subscribe, () => failed),
    apply,
  }
}

function apply(): void {
  if (process.env.TARO_ENV === 'h5') {
    wanted = true
    settle()
  } else
    try {
      Taro.getUpdateManager().applyUpdate()
    } catch {
      setReady(false, true)
    }
}

function watchWeChat(): void {
  if (watchingWeChat) return
  watchingWeChat = true
  tried('WeChat tells of no newer version', () => {
    const manager = Taro.getUpdateManager()
    manager.onUpdateReady(() => {
      setReady(true)
    })
    manager.onUpdateFailed(() => {
      setReady(false, true)
    })
  })
}

let keeper: ServiceWorkerRegistration | null = null
/** When updates were last checked for, in milliseconds since 1970. */
let lookedAt = 0
/**
 * Whether the files on the phone are newer than this page, because an update took over here or in another
 * tab.
 */
let outdated = false
/** Whether the home page is shown, and whether the resident has touched it since. */
let shown = false
let touched = false
/** Whether the resident has asked for the update. */
let wanted = false

/**
 * Call once when the app starts. Stores the app's files on the phone and watches for updates. Does nothing in
 * WeChat.
 */
export async function keepUpToDate(): Promise<void> {
  if (process.env.TARO_ENV !== 'h5') return
  for (const deed of ['touchstart', 'mousedown', 'keydown', 'wheel'])
    window.addEventListener(deed, touch, { capture: true, passive: true })
  keeper = await fileKeeper()
  if (keeper === null) return
  lookedAt = Date.now()
  followKeeper(keeper)
  settle()
}

function followKeeper(registration: ServiceWorkerRegistration): void {
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', settle)
  })
  // the very first worker takes over a page of its own version
  let first = navigator.serviceWorker.controller === null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    outdated = !first
    first = false
    settle()
  })
}

function arrive(): void {
  shown = true
  touched = false
  settle()
  if (keeper === null || Date.now() - lookedAt < LOOK_EVERY) return
  lookedAt = Date.now()
  keeper.update().catch(() => {
    // no network, so there is nothing to find
  })
}

function leave(): void {
  shown = false
  wanted = false
}

function touch(): void {
  touched = true
}

/** Lets an update take over if the resident asked for it or would not notice. Otherwise announces it. */
function settle(): void {
  if (process.env.TARO_ENV !== 'h5') return
  // a first-time install also passes through `waiting`; ignore it
  const waiting = keeper?.active ? keeper.waiting : null
  if (!outdated && waiting === null) return
  if (!wanted && (!shown || touched || typed())) setReady(true)
  else if (outdated) reloadPage()
  else waiting?.postMessage({ type: 'SKIP_WAITING' }) // `outdated` follows
}

/** Whether the home page is shown and untouched; false in WeChat, which cannot tell. */
export const isUntouched = (): boolean => process.env.TARO_ENV === 'h5' && shown && !touched && !typed()

const typed = (): boolean =>
  [...document.querySelectorAll('input, textarea')].some(
    (field) =>
      (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== '',
  )
