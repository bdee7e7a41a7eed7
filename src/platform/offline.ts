/**
 * The app without a network. In the browser a service worker stores its files on the phone
 * (scripts/offline.ts); WeChat stores the mini-program itself.
 */
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { tried } from './tried'

let registered: Promise<ServiceWorkerRegistration | null> | undefined

/**
 * The service worker's registration; the first call registers it. Null in WeChat, during development, in old
 * browsers and in private windows. The app then needs the network, and nothing else is lost.
 */
export function fileKeeper(): Promise<ServiceWorkerRegistration | null> {
  registered ??= register()
  return registered
}

async function register(): Promise<ServiceWorkerRegistration | null> {
  if (process.env.TARO_ENV !== 'h5' || process.env.NODE_ENV !== 'production') return null
  if (!('serviceWorker' in navigator)) return null
  await pageLoaded()
  try {
    return await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' })
  } catch (error) {
    console.info('No service worker, so the app needs the network:', error)
    return null
  }
}

/** The files of the first page take precedence over files stored for later. */
function pageLoaded(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve()
  return new Promise((resolve) => {
    window.addEventListener(
      'load',
      () => {
        resolve()
      },
      { once: true },
    )
  })
}

/** Whether the app opens without a network: in the browser only once all its files are on the phone. */
export function useOffline(): boolean {
  const [offline, setOffline] = useState(process.env.TARO_ENV !== 'h5')
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5') return undefined
    let asking = true
    void fileKeeper().then(async (keeper) => {
      if (keeper === null) return
      await navigator.serviceWorker.ready
      if (asking) setOffline(true)
    })
    return () => {
      asking = false
    }
  }, [])
  return offline
}

/** Whether the browser says that there is no network. WeChat does not say so at once; see {@link useOnline}. */
export const saysOffline = (): boolean => process.env.TARO_ENV === 'h5' && !navigator.onLine

/** Whether the phone reports a network. */
export function useOnline(): boolean {
  const [online, setOnline] = useState(() => !saysOffline())
  useEffect(() => (process.env.TARO_ENV === 'h5' ? hearBrowser(setOnline) : hearWeChat(setOnline)), [])
  return online
}

function hearBrowser(say: (online: boolean) => void): () => void {
  const look = (): void => {
    say(navigator.onLine)
  }
  window.addEventListener('online', look)
  window.addEventListener('offline', look)
  return () => {
    window.removeEventListener('online', look)
    window.removeEventListener('offline', look)
  }
}

function hearWeChat(say: (online: boolean) => void): () => void {
  let asking = true
  const heard = ({ isConnected }: { isConnected: boolean }): void => {
    asking = false
    say(isConnected)
  }
  const ask = async (): Promise<void> => {
    const { networkType } = await Taro.getNetworkType()
    // a change reported in the meantime is newer
    if (asking) say(networkType !== 'none')
  }
  const lost = 'WeChat does not say whether there is a network'
  // a phone that does not say counts as online
  tried(lost, () => {
    Taro.onNetworkStatusChange(heard)
  })
  tried(lost, ask)
  return () => {
    asking = false
    tried(lost, () => {
      Taro.offNetworkStatusChange(heard)
    })
  }
}
