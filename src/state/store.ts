/** A named place in the device's store that holds one kind of value. */
import { readText, removeText, storedKeys, tellStorageChange, writeText } from '@/platform/storage'
import { STORED, type DeviceName, type PersonName } from './stored-keys'
import { currentPerson, noteChange, PREFIX, prefixOf, type Person } from './person'

const QUARANTINE = '.unreadable'

/** What of a stored value can be used, and what cannot. */
interface Sorted<T> {
  readonly value: T
  readonly unreadable: unknown
}

/** @returns the stored value; what cannot be read is moved to another key (quarantined) */
function readKept<T>(key: string, empty: T, sort: (value: unknown) => Sorted<T> | null): T {
  const text = readText(key)
  if (text === null) return empty
  const sorted = sort(parsed(text))
  if (sorted === null) {
    writeText(key + QUARANTINE, text)
    removeText(key)
    return empty
  }
  if (sorted.unreadable !== undefined) {
    writeText(key + QUARANTINE, JSON.stringify(sorted.unreadable))
    writeText(key, JSON.stringify(sorted.value))
  }
  return sorted.value
}

/** The value of a JSON text; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not ours, or cut short: it is quarantined
  }
}

/** A value that the device keeps once. */
export interface DeviceStore<T> {
  readonly read: () => T
  readonly write: (value: T) => void
}

/**
 * A value of the device under a key with its version. What cannot be read as such a value is moved to another
 * key, so that the app goes on with an empty one and nothing is lost.
 */
export function deviceStore<T>(
  name: DeviceName,
  version: number,
  empty: T,
  isValue: (value: unknown) => value is T,
): DeviceStore<T> {
  const key = `${PREFIX}${name}.v${version}`
  return {
    read: () => readKept(key, empty, (value) => (isValue(value) ? { value, unreadable: undefined } : null)),
    write(value) {
      writeText(key, JSON.stringify(value))
    },
  }
}

type Entries<T> = Readonly<Record<string, T>>

/** Entries by id that are kept for each person apart. */
export interface PersonStore<T> {
  readonly read: (of: Person) => Entries<T>
  /**
   * Keeps other entries in place of those that are kept.
   * @param of for whom they are meant: the person that the page was drawn for
   * @returns false, and nothing is kept, where the device has gone on to somebody else, as in another window
   */
  readonly write: (of: Person, entries: Entries<T>) => boolean
}

/** An entry that cannot be read is quarantined by itself; the others stay. */
export function personStore<T>(
  name: PersonName,
  version: number,
  isEntry: (value: unknown) => value is T,
): PersonStore<T> {
  const keyOf = (person: Person): string => `${prefixOf(person)}${name}.v${version}`
  const sort = (value: unknown): Sorted<Entries<T>> | null => {
    if (!isRecordOf(value, (entry): entry is unknown => entry !== undefined)) return null
    const entries = Object.entries(value)
    const bad = entries.filter(([, entry]) => !isEntry(entry))
    return {
      value: Object.fromEntries(entries.flatMap(([id, entry]) => (isEntry(entry) ? [[id, entry]] : []))),
      unreadable: bad.length > 0 ? Object.fromEntries(bad) : undefined,
    }
  }
  return {
    read: (of) => readKept(keyOf(of), {}, sort),
    write(of, entries) {
      if (of !== currentPerson()) {
        tellStorageChange() // the page finds out that it is about somebody else
        return false
      }
      writeText(keyOf(of), JSON.stringify(entries))
      noteChange()
      return true
    },
  }
}

const quarantinedKeys = (): string[] =>
  storedKeys().filter((key) => key.startsWith(PREFIX) && key.endsWith(QUARANTINE))

/** In words, what could not be read and is quarantined; empty if nothing is. */
export function quarantined(): string {
  const found = quarantinedKeys()
  return Object.entries(STORED)
    .flatMap(([name, { words }]) => (found.some((key) => key.includes(`.${name}.v`)) ? [words] : []))
    .join('、')
}

/** Removes what is quarantined. */
export function dropQuarantined(): void {
  quarantinedKeys().forEach(removeText)
  noteChange()
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
