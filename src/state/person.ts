/**
 * Whose answers the app holds at the moment: the owner of the device, or somebody at a community worker's desk (帮办).
 * What is kept about a person lies under keys of that person's own, so that the next one starts with nothing.
 * A browser may show the app in two windows: the person is one for all of them, and a window that still shows the last
 * one finds out by `changedElsewhere`.
 */
import { readText, removeText, storedKeys, writeText } from '@/platform/storage'
import { STORED } from './stored-keys'

/** All keys of the app begin so. */
export const PREFIX = 'wenban.'
const KEY = `${PREFIX}person.v1`

/** The id of a visit at the desk; null for the owner of the device. */
export type Person = string | null

const VISIT = `${PREFIX}visit.`

/** Where the keys of the person begin. */
export const prefixOf = (person: Person): string => (person === null ? PREFIX : `${VISIT}${person}.`)

/** Whose visit the key belongs to; null for a key of the device or of its owner. */
export function visitorOf(key: string): Person {
  return key.startsWith(VISIT) ? (key.slice(VISIT.length).split('.')[0] ?? null) : null
}

/** Whose answers the device holds at the moment, whichever window has chosen it. */
export const currentPerson = (): Person => readText(KEY)

/** Whom the pages of this window are about. */
interface Window {
  readonly person: Person
  /** Whether this window has seen something kept about the person. */
  readonly kept: boolean
}

/** Undefined until it is first asked for, and after the choice was given back to the device. */
let here: Window | undefined

const windowNow = (): Window => (here ??= { person: currentPerson(), kept: keepsAnything(currentPerson()) })

/** Whom the pages of this window are about. */
export const personHere = (): Person => windowNow().person

export function becomePerson(person: Person): void {
  here = { person, kept: keepsAnything(person) }
  if (person === null) removeText(KEY)
  else writeText(KEY, person)
}

/** This window is about whomever the device holds the answers of. */
export function followDevice(): void {
  here = undefined
}

/** Called when this window itself has changed what is kept about its person. */
export function noteChange(): void {
  const { person } = windowNow()
  here = { person, kept: keepsAnything(person) }
}

/** Whether answers or the like of the person are kept; what is the device's own does not count. */
function keepsAnything(person: Person): boolean {
  const prefix = prefixOf(person)
  const starts = Object.entries(STORED).flatMap(([name, { scope }]) =>
    scope === 'person' ? [`${prefix}${name}.`] : [],
  )
  return storedKeys().some((key) => starts.some((start) => key.startsWith(start)))
}

/**
 * What another window has done since this one was drawn. `person`: gone on to somebody else. `wiped`: cleared all that
 * was kept about the person whom this window shows. Null in WeChat, which has one window.
 */
export function changedElsewhere(): 'person' | 'wiped' | null {
  if (process.env.TARO_ENV === 'weapp') return null
  const { person, kept } = windowNow()
  if (kept && !keepsAnything(person)) return 'wiped'
  return currentPerson() === person ? null : 'person'
}

/** Forgets all that is kept about somebody at the desk. */
export function forgetVisitor(visit: string): void {
  for (const key of storedKeys()) if (visitorOf(key) === visit) removeText(key)
}
