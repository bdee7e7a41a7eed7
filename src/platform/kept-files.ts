/** Stores large texts by name: in the browser's cache or in WeChat's storage. Nothing here throws. */
import Taro from '@tarojs/taro'

const CACHE = 'wenban-editions'
const KEY = 'wenban.edition.'

/** An address on this site that no file uses. */
const addressOf = (name: string): string => `./kept/${name}`

/** @returns whether it was stored; the device may be full, or refuse in a private window */
export async function keepFile(name: string, text: string): Promise<boolean> {
  try {
    if (process.env.TARO_ENV === 'h5')
      await (await caches.open(CACHE)).put(addressOf(name), new Response(text))
    else Taro.setStorageSync(KEY + name, text)
    return true
  } catch {
    return false
  }
}

/** The text under the name, or null. */
export async function readFile(name: string): Promise<string | null> {
  try {
    if (process.env.TARO_ENV === 'h5') {
      const found = await (await caches.open(CACHE)).match(addressOf(name))
      return found === undefined ? null : await found.text()
    }
    const text: unknown = Taro.getStorageSync(KEY + name)
    return typeof text === 'string' && text !== '' ? text : null
  } catch {
    return null // no storage available
  }
}

/** Removes all files except these. */
export async function keepOnly(names: readonly string[]): Promise<void> {
  try {
    if (process.env.TARO_ENV === 'h5') {
      const cache = await caches.open(CACHE)
      const wanted = names.map((name) => new URL(addressOf(name), window.location.href).href)
      for (const { url } of await cache.keys()) if (!wanted.includes(url)) await cache.delete(url)
    } else
      for (const key of Taro.getStorageInfoSync().keys)
        if (key.startsWith(KEY) && !names.includes(key.slice(KEY.length))) Taro.removeStorageSync(key)
  } catch {
    // leftovers only take up space
  }
}
