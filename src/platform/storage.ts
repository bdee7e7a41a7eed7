/** Text kept on the device. Where the device refuses, it is kept until the app is closed; nothing here throws. */
import Taro from '@tarojs/taro'

const unsaved = new Map<string, string>()

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
    // full, or forbidden in a private window
    unsaved.set(key, text)
  }
}

export function removeText(key: string): void {
  unsaved.delete(key)
  try {
    Taro.removeStorageSync(key)
  } catch {
    // a store that cannot be written holds nothing of ours
  }
}
