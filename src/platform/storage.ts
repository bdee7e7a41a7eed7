/**
 * Stores text on the device. If the device refuses, the text is kept until the app is closed. Nothing here
 * throws.
 */
import Taro from '@tarojs/taro'

/** Texts that the device has refused to store. */
const unsaved = new Map<string, string>()

/**
 * Texts already read, by key; null if nothing is stored. WeChat's storage is slow and has no other writers,
 * so each key is read once. In a browser other windows write to the same storage, so every read goes to the
 * device.
 */
const remembered: Map<string, string | null> | null = process.env.TARO_ENV === 'weapp' ? new Map() : null
let rememberedKeys: Set<string> | null = null

const listeners = new Set<() => void>()

/** Notifies the listeners asynchronously, so that a write never causes a synchronous redraw. */
export function tellStorageChange(): void {
  void Promise.resolve().then(() => {
    for (const listener of listeners) listener()
  })
}

// browsers report only changes made by other windows
if (process.env.TARO_ENV === 'h5') window.addEventListener('storage', tellStorageChange)

function readDevice(key: string): string | null {
  try {
    const stored: unknown = Taro.getStorageSync(key)
    if (stored === '' || stored === undefined || stored === null) return null
    return typeof stored === 'string' ? stored : JSON.stringify(stored)
  } catch {
    return null // no storage available
  }
}

/** The text under the key, or null. */
export function readText(key: string): string | null {
  const known = unsaved.get(key) ?? remembered?.get(key)
  if (known !== undefined) return known
  const text = readDevice(key)
  remembered?.set(key, text)
  return text
}

/** @returns false if the device refuses; then the text is kept in memory until the app is closed */
export function writeText(key: string, text: string): boolean {
  if (readText(key) === text && !unsaved.has(key)) return true
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
  return !unsaved.has(key)
}

export function removeText(key: string): void {
  unsaved.delete(key)
  remembered?.set(key, null)
  rememberedKeys?.delete(key)
  try {
    Taro.removeStorageSync(key)
  } catch {
    // storage that cannot be written contains none of our data
  }
  tellStorageChange()
}

function deviceKeys(): readonly string[] {
  try {
    return Taro.getStorageInfoSync().keys
  } catch {
    return [] // no storage available
  }
}

/** All keys in storage, including those of other programs. */
export function storedKeys(): string[] {
  if (remembered !== null) rememberedKeys ??= new Set(deviceKeys())
  return [...new Set([...(rememberedKeys ?? deviceKeys()), ...unsaved.keys()])]
}

/** Whether there is data that the device has refused to store. */
export const isUnsaved = (): boolean => unsaved.size > 0

/**
 * Calls the listener soon after each write and removal, in this window or another.
 * @returns unsubscribes
 */
export function onStorageChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
