/**
 * Whose answers the app holds: those of the device's owner, or of somebody at a community worker's desk
 * (帮办). A person's data has keys of its own, so that the next person starts with nothing. A browser may
 * show the app in two windows: the person is the same for all of them, and a window that still shows the
 * previous one notices with `changedElsewhere`.
 */
import { removeText, storedKeys } from '@/platform/storage'
import { deviceStore, quarantineUnreadable } from './store'
import { PERSON, prefixOf, visitorOf, type Person } from './stored'

export type { Person } from './stored'

const store = deviceStore('person')

/** The current person of the device, whichever window has chosen it. */
export const currentPerson = (): Person => store.read()

/** The person shown in this window. */
interface Window {
  readonly person: Person
  /** Whether this window has seen stored data of the person. */
  readonly kept: boolean
}

/** Undefined until first needed, and after `followDevice`. */
let here: Window | undefined

const windowNow = (): Window => (here ??= { person: currentPerson(), kept: keepsAnything(currentPerson()) })

/** The person shown in this window. */
export const personHere = (): Person => windowNow().person

export function becomePerson(person: Person): void {
  here = { person, kept: keepsAnything(person) }
  if (person === null) store.remove()
  else store.write(person)
  quarantineUnreadable(person)
}

/** Makes this window show the device's current person. */
export function followDevice(): void {
  here = undefined
}

/** Call after this window has changed its person's stored data. */
export function noteChange(): void {
  const { person } = windowNow()
  here = { person, kept: keepsAnything(person) }
}

/** Whether any data of the person is stored; the device's own data does not count. */
function keepsAnything(person: Person): boolean {
  const prefix = prefixOf(person)
  const names = Object.keys(PERSON).map((name) => prefix + name)
  return storedKeys().some((key) => names.some((name) => key === name || key.startsWith(`${name}.`)))
}

/**
 * What another window has done since this one was rendered. `person`: switched to somebody else. `wiped`:
 * deleted all data of the person shown here. Null in WeChat, which has one window.
 */
export function changedElsewhere(): 'person' | 'wiped' | null {
  if (process.env.TARO_ENV === 'weapp') return null
  const { person, kept } = windowNow()
  if (kept && !keepsAnything(person)) return 'wiped'
  return currentPerson() === person ? null : 'person'
}

/** Deletes all stored data of somebody at the desk. */
export function forgetVisitor(visit: string): void {
  for (const key of storedKeys()) if (visitorOf(key) === visit) removeText(key)
}
