/** Stored values, each of one type under one name. */
import { readText, removeText, storedKeys, tellStorageChange, writeText } from '@/platform/storage'
import { STORED, type DeviceName, type PersonName } from './stored-keys'
import { currentPerson, noteChange, PREFIX, prefixOf, type Person } from './person'

const QUARANTINE = '.unreadable'

/** The usable part of a stored value, and the rest. */
interface Sorted<T> {
  readonly value: T
  readonly unreadable: unknown
}

/** @returns the stored value; unreadable data is moved to another key (quarantined) */
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

/** The parsed JSON; undefined if malformed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // foreign or truncated: it is quarantined
  }
}

/** A value stored once for the device. */
export interface DeviceStore<T> {
  readonly read: () => T
  readonly write: (value: T) => void
}

/**
 * A value of the device under a versioned key. Anything that is not a valid value is moved to another key, so
 * that the app continues with an empty one and nothing is lost.
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

/** Entries by id, stored separately for each person. */
export interface PersonStore<T> {
  readonly read: (of: Person) => Entries<T>
  /**
   * Replaces the stored entries.
   * @param of the person for whom the page was rendered
   * @returns false, without storing anything, if the device has switched to another person, for instance in
   * another window
   */
  readonly write: (of: Person, entries: Entries<T>) => boolean
}

/** An invalid entry is quarantined alone; the others stay. */
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
        tellStorageChange() // so that the page notices the switch
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

/** The quarantined data in words; empty if there is none. */
export function quarantined(): string {
  const found = quarantinedKeys()
  return Object.entries(STORED)
    .flatMap(([name, { words }]) => (found.some((key) => key.includes(`.${name}.v`)) ? [words] : []))
    .join('、')
}

/** Deletes quarantined data. */
export function dropQuarantined(): void {
  quarantinedKeys().forEach(removeText)
  noteChange()
}

/** Whether it is an object whose values are all valid. */
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
