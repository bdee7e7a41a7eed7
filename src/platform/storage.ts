/** Text kept on the device. Where the device refuses, it is kept until the app is closed; nothing here throws. */
import Taro from '@tarojs/taro'

const unsaved = new Map<string, string>()
const listeners = new Set<() => void>()

/** Tells afterwards: a page that finds something unreadable while it is being drawn sets it aside at once. */
function changed(): void {
  void Promise.resolve().then(() => {
    for (const listener of listeners) listener()
  })
}

/** The text under the key, or null where there is none. */
export function readText(key: string): string | null {
  const waiting = unsaved.get(key)
  if (waiting !== undefined) return waiting
  try {
    const stored: unknown = Taro.getStorageSync(key)
    if (stored === '' || stored === undefined || stored === null) return null
    return typeof stored === 'string' ? stored : JSON.stringify(stored)
  } catch {
    return null
  }
}

export function writeText(key: string, text: string): void {
  try {
    Taro.setStorageSync(key, text)
    unsaved.delete(key)
  } catch {
    // full, or forbidden in a private window: the page says so, see `isUnsaved`
    unsaved.set(key, text)
  }
  changed()
}

export function removeText(key: string): void {
  unsaved.delete(key)
  try {
    Taro.removeStorageSync(key)
  } catch {
    // a store that cannot be written holds nothing of ours
  }
  changed()
}

/** The keys under which something is kept, those of other programs included. */
export function storedKeys(): string[] {
  let stored: readonly string[] = []
  try {
    stored = Taro.getStorageInfoSync().keys
  } catch {
    // there is no store
  }
  return [...new Set([...stored, ...unsaved.keys()])]
}

/** Whether the device has refused to keep something that is still wanted. */
export const isUnsaved = (): boolean => unsaved.size > 0

/**
 * Calls the listener soon after each write and removal.
 * @returns ends it
 */
export function onStorageChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}
