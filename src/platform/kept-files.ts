/** Large texts kept on the device under names: in the browser's cache, in WeChat's storage. None of it throws. */
import Taro from '@tarojs/taro'

const CACHE = 'wenban-editions'
const KEY = 'wenban.edition.'

/** An address of this site under which no file lies. */
const addressOf = (name: string): string => `./kept/${name}`

/** @returns whether it is kept: the device may be full, or keep nothing in a private window */
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

/** The text under the name, or null where there is none. */
export async function readFile(name: string): Promise<string | null> {
  try {
    if (process.env.TARO_ENV === 'h5') {
      const found = await (await caches.open(CACHE)).match(addressOf(name))
      return found === undefined ? null : await found.text()
    }
    const text: unknown = Taro.getStorageSync(KEY + name)
    return typeof text === 'string' && text !== '' ? text : null
  } catch {
    return null // there is no store
  }
}

/** Removes all files but these. */
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
    // what is left over takes room, and nothing else
  }
}
