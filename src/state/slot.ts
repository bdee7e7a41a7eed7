/** A named place in the device's store that holds one kind of value. */
import { readText, removeText, writeText } from '@/platform/storage'

export interface Slot<T> {
  read: () => T
  write: (value: T) => void
}

/**
 * A value under a key with its version. What cannot be read as such a value is set aside under another key, so that
 * the app goes on with an empty one and nothing is lost.
 */
export function slot<T>(
  name: string,
  version: number,
  empty: T,
  isValue: (value: unknown) => value is T,
): Slot<T> {
  const key = `wenban.${name}.v${version}`
  return {
    read() {
      const text = readText(key)
      if (text === null) return empty
      try {
        const value: unknown = JSON.parse(text)
        if (isValue(value)) return value
      } catch {
        // not ours, or cut short
      }
      writeText(`${key}.unreadable`, text)
      removeText(key)
      return empty
    },
    write(value) {
      writeText(key, JSON.stringify(value))
    },
  }
}

/** Whether it is an object whose values all pass. */
export function isRecordOf<T>(
  value: unknown,
  isValue: (value: unknown) => value is T,
): value is Record<string, T> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(isValue)
  )
}

export const isText = (value: unknown): value is string => typeof value === 'string'

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every(isText)
