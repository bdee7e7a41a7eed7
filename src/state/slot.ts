/** A named place in the device's store that holds one kind of value. */
import { readText, removeText, storedKeys, writeText } from '@/platform/storage'
import { currentPerson, PREFIX, prefixOf, type Person } from './person'

/** What is kept: for the device once, or for each person apart. In the words of the privacy page. */
export const KEPT = {
  place: { scope: 'device', words: '选的地方' },
  settings: { scope: 'device', words: '字号和朗读速度' },
  desk: { scope: 'device', words: '帮办名单' },
  person: { scope: 'device', words: '帮办时正在帮哪一位' },
  drafts: { scope: 'person', words: '回答' },
  known: { scope: 'person', words: '几项指引共用的回答' },
  survey: { scope: 'person', words: '一次问全的进度' },
  caller: { scope: 'person', words: '选电话用的区县和医保' },
  ticks: { scope: 'person', words: '材料上打的勾' },
  saved: { scope: 'person', words: '存下的结果' },
} as const

export type KeptName = keyof typeof KEPT

const SET_ASIDE = '.unreadable'

export interface Slot<T> {
  /** @param of whose; by default whose answers the app holds at the moment */
  read: (of?: Person) => T
  write: (value: T, of?: Person) => void
}

/** What of a stored value can be used, and what cannot. */
interface Sorted<T> {
  readonly value: T
  readonly unreadable: unknown
}

function anySlot<T>(
  name: KeptName,
  version: number,
  empty: T,
  sort: (value: unknown) => Sorted<T> | null,
): Slot<T> {
  const keyOf = (person: Person): string =>
    `${prefixOf(KEPT[name].scope === 'person' ? person : null)}${name}.v${version}`
  return {
    read(of = currentPerson()) {
      const key = keyOf(of)
      const text = readText(key)
      if (text === null) return empty
      const sorted = sort(parsed(text))
      if (sorted === null) {
        writeText(key + SET_ASIDE, text)
        removeText(key)
        return empty
      }
      if (sorted.unreadable !== undefined) {
        writeText(key + SET_ASIDE, JSON.stringify(sorted.unreadable))
        writeText(key, JSON.stringify(sorted.value))
      }
      return sorted.value
    },
    write(value, of = currentPerson()) {
      writeText(keyOf(of), JSON.stringify(value))
    },
  }
}

/** The value of a JSON text; undefined where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // not ours, or cut short: it is set aside
  }
}

/**
 * A value under a key with its version. What cannot be read as such a value is set aside under another key, so that
 * the app goes on with an empty one and nothing is lost.
 */
export function slot<T>(
  name: KeptName,
  version: number,
  empty: T,
  isValue: (value: unknown) => value is T,
): Slot<T> {
  return anySlot(name, version, empty, (value) => (isValue(value) ? { value, unreadable: undefined } : null))
}

/** Entries by id. An entry that cannot be read is set aside by itself; the others stay. */
export function entriesSlot<T>(
  name: KeptName,
  version: number,
  isEntry: (value: unknown) => value is T,
): Slot<Readonly<Record<string, T>>> {
  return anySlot<Readonly<Record<string, T>>>(name, version, {}, (value) => {
    if (!isRecordOf(value, (entry): entry is unknown => entry !== undefined)) return null
    const entries = Object.entries(value)
    const bad = entries.filter(([, entry]) => !isEntry(entry))
    return {
      value: Object.fromEntries(entries.flatMap(([id, entry]) => (isEntry(entry) ? [[id, entry]] : []))),
      unreadable: bad.length > 0 ? Object.fromEntries(bad) : undefined,
    }
  })
}

const keysSetAside = (): string[] =>
  storedKeys().filter((key) => key.startsWith(PREFIX) && key.endsWith(SET_ASIDE))

/** In words, what could not be read and lies set aside; empty where there is nothing. */
export function setAside(): string {
  const found = keysSetAside()
  return Object.entries(KEPT)
    .flatMap(([name, { words }]) => (found.some((key) => key.includes(`.${name}.v`)) ? [words] : []))
    .join('、')
}

/** Removes what was set aside. */
export function dropSetAside(): void {
  keysSetAside().forEach(removeText)
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
