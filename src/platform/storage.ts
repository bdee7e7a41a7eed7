/** Text kept on the device. Where the device refuses, it is kept until the app is closed; nothing here throws. */
import Taro from '@tarojs/taro'

/** What the device has refused to keep. */
const unsaved = new Map<string, string>()

/**
 * What was read, by key; null where nothing is stored. WeChat's storage is slow and belongs to this one window, so each
 * key is read once. A browser has other windows that write to the same storage, so there it is read each time.
 */
const remembered: Map<string, string | null> | null = process.env.TARO_ENV === 'weapp' ? new Map() : null
let rememberedKeys: Set<string> | null = null

const listeners = new Set<() => void>()

/** Tells afterwards: a page that finds something unreadable while it is being drawn sets it aside at once. */
export function tellStorageChange(): void {
  void Promise.resolve().then(() => {
    for (const listener of listeners) listener()
  })
}

// the browser tells of what another window of it has changed, and of that only
if (process.env.TARO_ENV === 'h5') window.addEventListener('storage', tellStorageChange)

function readDevice(key: string): string | null {
  try {
    const stored: unknown = Taro.getStorageSync(key)
    if (stored === '' || stored === undefined || stored === null) return null
    return typeof stored === 'string' ? stored : JSON.stringify(stored)
  } catch {
    return null // there is no store
  }
}

/** The text under the key, or null where there is none. */
export function readText(key: string): string | null {
  const known = unsaved.get(key) ?? remembered?.get(key)
  if (known !== undefined) return known
  const text = readDevice(key)
  remembered?.set(key, text)
  return text
}

export function writeText(key: string, text: string): void {
  if (readText(key) === text && !unsaved.has(key)) return
  try {
    Taro.setStorageSync(key, text)
    unsaved.delete(key)
    remembered?.set(key, text)
    rememberedKeys?.add(key)
  } catch {
    // full, or forbidden in a private window: the page says so, see `isUnsaved`
    unsaved.set(key, text)
  }
  tellStorageChange()
}

export function removeText(key: string): void {
  unsaved.delete(key)
  remembered?.set(key, null)
  rememberedKeys?.delete(key)
  try {
    Taro.removeStorageSync(key)
  } catch {
    // a store that cannot be written holds nothing of ours
  }
  tellStorageChange()
}

function deviceKeys(): readonly string[] {
  try {
    return Taro.getStorageInfoSync().keys
  } catch {
    return [] // there is no store
  }
}

/** The keys under which something is kept, those of other programs included. */
export function storedKeys(): string[] {
  if (remembered !== null) rememberedKeys ??= new Set(deviceKeys())
  return [...new Set([...(rememberedKeys ?? deviceKeys()), ...unsaved.keys()])]
}

/** Whether the device has refused to keep something that is still wanted. */
export const isUnsaved = (): boolean => unsaved.size > 0

/**
 * Calls the listener soon after each write and removal, in this window or another one of the browser.
 * @returns ends it
 */
export function onStorageChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
