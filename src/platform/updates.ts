/**
 * A newer version of the app. It never takes over while a resident answers questions: it waits for the first page.
 * In the browser it then takes over by itself, where nothing was touched; in WeChat the resident is asked.
 */
import Taro, { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useSyncExternalStore } from 'react'
import { fileKeeper } from './offline'
import { reloadPage } from './reload'
import { tried } from './tried'

/** The browser looks for a newer version when it loads the page; for a page that stays open we do, in milliseconds. */
const LOOK_EVERY = 60 * 60 * 1000

export interface Update {
  /** Whether a newer version is there and waits to be asked for. */
  readonly ready: boolean
  /** Whether a newer version could not be fetched or taken; it is tried again when the app is started anew. */
  readonly failed: boolean
  /** Restarts the app in the newer version. */
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

/** For the first page, and for no other: where this is used, a newer version may take over. */
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
/** When the newest version was looked for last, in milliseconds since 1970. */
let lookedAt = 0
/** Whether the files on the phone are already newer than this page: it took over here or in another tab. */
let outdated = false
/** Whether the first page is shown, and whether the resident has done anything since it is. */
let shown = false
let touched = false
/** Whether the resident has asked for the newer version. */
let wanted = false

/** Called once when the app starts: keeps its files on the phone and hears of newer ones. In WeChat it does nothing. */
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
  // the very first worker takes over a page that is as new as itself
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
    // without a network there is nothing newer to find
  })
}

function leave(): void {
  shown = false
  wanted = false
}

function touch(): void {
  touched = true
}

/** Lets a newer version take over where it is asked for or nobody notices; else says that it is ready. */
function settle(): void {
  if (process.env.TARO_ENV !== 'h5') return
  // a first worker on its way in passes through waiting as well
  const waiting = keeper?.active ? keeper.waiting : null
  if (!outdated && waiting === null) return
  if (!wanted && (!shown || touched || typed())) setReady(true)
  else if (outdated) reloadPage()
  else waiting?.postMessage({ type: 'SKIP_WAITING' }) // then it is outdated
}

/** Whether the first page is shown and nobody has done anything on it; in WeChat it cannot be told. */
export const isUntouched = (): boolean => process.env.TARO_ENV === 'h5' && shown && !touched && !typed()

const typed = (): boolean =>
  [...document.querySelectorAll('input, textarea')].some(
    (field) =>
      (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) && field.value !== '',
  )
