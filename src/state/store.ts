/**
 * Stored values, each as `{version, value}` under its own key. Reading never writes. What cannot be read is moved to
 * another key (quarantined) when the app starts and before it is overwritten.
 */
import { useSyncExternalStore } from 'react'
import { onStorageChange, readText, removeText, storedKeys, writeText } from '@/platform/storage'
import { anything, number, objectOf, recordOf } from './schema'
import {
  DEVICE,
  PERSON,
  PREFIX,
  prefixOf,
  type DeviceName,
  type DeviceValue,
  type Kind,
  type Person,
  type PersonEntry,
  type PersonName,
} from './stored'

/** Suffix of the key of a quarantined value. */
export const QUARANTINE = '.unreadable'
/** Suffix of keys before values named their version. They hold a bare value of version 1. */
const FIRST = '.v1'

interface Versioned {
  readonly version: number
  readonly value: unknown
}

const isVersioned = objectOf<Versioned>({ version: number, value: anything })
const isRecord = recordOf(anything)

export const versionOf = ({ migrations = [] }: Pick<Kind<unknown>, 'migrations'>): number =>
  migrations.length + 1

/** The value migrated to the current version, in a list; an empty list if its version is newer or the schema refuses it. */
function inPresent<T>(kind: Kind<T>, { version, value }: Versioned): T[] {
  if (!(version >= 1 && version <= versionOf(kind))) return []
  const present = (kind.migrations ?? []).slice(version - 1).reduce((one, migrate) => migrate(one), value)
  return kind.schema(present) ? [present] : []
}

function parsed(text: string, isFirst: boolean): Versioned | null {
  try {
    const value: unknown = JSON.parse(text)
    if (isFirst) return { version: 1, value }
    return isVersioned(value) ? value : null
  } catch {
    return isFirst ? { version: 1, value: text } : null // the current person was stored as a bare id; anything else is broken
  }
}

/** The readable part of a stored value, and the unreadable one; undefined if there is none. */
interface Sorted<T> {
  readonly value: T
  readonly bad: unknown
}

/** A stored value under one key. */
export interface Store<T> {
  readonly key: string
  /** Returns the same object until another value is written, in this window or another one. */
  readonly read: () => T
  /** Quarantines what is unreadable in the previous value. */
  readonly write: (value: T) => void
  readonly remove: () => void
  /** Quarantines what is unreadable; leaves it in place if the device has no room. */
  readonly quarantine: () => void
}

/** A stored text and how it was read. */
interface Look<T> {
  readonly text: string | null
  readonly value: T
  readonly unreadable: string | null
}

function storeUnder<T>(
  key: string,
  version: number,
  empty: T,
  sort: (stored: Versioned) => Sorted<T>,
): Store<T> {
  let last: Look<T> = { text: null, value: empty, unreadable: null }
  const readAs = (text: string, isFirst: boolean): Look<T> => {
    const stored = parsed(text, isFirst)
    if (stored === null) return { text, value: empty, unreadable: text }
    const { value, bad } = sort(stored)
    const unreadable = bad === undefined ? null : JSON.stringify({ version: stored.version, value: bad })
    return { text, value, unreadable }
  }
  const look = (): Look<T> => {
    const own = readText(key)
    const text = own ?? readText(key + FIRST)
    if (text !== last.text)
      last = text === null ? { text, value: empty, unreadable: null } : readAs(text, own === null)
    return last
  }
  const remove = (...keys: readonly string[]): void => {
    for (const one of keys) if (readText(one) !== null) removeText(one)
  }
  const keep = (value: T): void => {
    // a full device refuses the new text and still has the old one
    if (writeText(key, JSON.stringify({ version, value }))) remove(key + FIRST)
  }
  return {
    key,
    read: () => look().value,
    write(value) {
      const { unreadable } = look()
      if (unreadable !== null) writeText(key + QUARANTINE, unreadable)
      keep(value)
    },
    remove() {
      remove(key, key + FIRST)
    },
    quarantine() {
      const { unreadable, value } = look()
      if (unreadable === null || !writeText(key + QUARANTINE, unreadable)) return
      if (value === empty) remove(key, key + FIRST)
      else keep(value)
    },
  }
}

/** A value stored once for the device. */
export function deviceStore<Name extends DeviceName>(name: Name): Store<DeviceValue<Name>> {
  type Value = DeviceValue<Name>
  const kind: Kind<Value> & { readonly empty: Value } = DEVICE[name]
  return storeUnder(PREFIX + name, versionOf(kind), kind.empty, (stored) => {
    const [value] = inPresent(kind, stored)
    return value === undefined ? { value: kind.empty, bad: stored.value } : { value, bad: undefined }
  })
}

export type Entries<T> = Readonly<Record<string, T>>

/** Entries by id, stored for one person. Each is checked and quarantined separately. */
export function entriesStore<Name extends PersonName>(
  name: Name,
  person: Person,
): Store<Entries<PersonEntry<Name>>> {
  const kind: Kind<PersonEntry<Name>> = PERSON[name]
  const none: Entries<PersonEntry<Name>> = {}
  return storeUnder(prefixOf(person) + name, versionOf(kind), none, ({ version, value }) => {
    if (!isRecord(value)) return { value: none, bad: value }
    const entries = Object.entries(value).map(([id, entry]) => ({
      id,
      entry,
      read: inPresent(kind, { version, value: entry }),
    }))
    const bad = entries.filter(({ read }) => read.length === 0)
    const good = entries.flatMap(({ id, read }) => read.map((entry) => [id, entry] as const))
    return {
      value: good.length === 0 ? none : Object.fromEntries(good),
      bad: bad.length === 0 ? undefined : Object.fromEntries(bad.map(({ id, entry }) => [id, entry])),
    }
  })
}

/** Quarantines the unreadable values of the device and of the person. */
export function quarantineUnreadable(person: Person): void {
  const keys = new Set(storedKeys())
  const stores = [
    ...namesOf(DEVICE).map((name) => deviceStore(name)),
    ...namesOf(PERSON).map((name) => entriesStore(name, person)),
  ]
  for (const { key, quarantine } of stores) if (keys.has(key) || keys.has(key + FIRST)) quarantine()
}

const namesOf = <Name extends string>(kinds: Readonly<Record<Name, unknown>>): readonly Name[] =>
  // the two tables have no keys beyond their type
  Object.keys(kinds) as Name[]

/**
 * The result of `read`. The component rerenders when it changes, also through another window.
 * @param read has to return the same value while nothing is written: a primitive, or an object that a store returned
 */
export const useStored = <T>(read: () => T): T => useSyncExternalStore(onStorageChange, read)
