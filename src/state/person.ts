/**
 * Whose answers the app holds at the moment: the owner of the device, or somebody at a community worker's desk (帮办).
 * What is kept about a person lies under keys of that person's own, so that the next one starts with nothing.
 */
import { readText, removeText, storedKeys, writeText } from '@/platform/storage'

/** All keys of the app begin so. */
export const PREFIX = 'wenban.'
const KEY = `${PREFIX}person.v1`

/** The id of a visit at the desk; null for the owner of the device. */
export type Person = string | null

export function currentPerson(): Person {
  return readText(KEY)
}

export function becomePerson(person: Person): void {
  if (person === null) removeText(KEY)
  else writeText(KEY, person)
}

const VISIT = `${PREFIX}visit.`

/** Where the keys of the person begin. */
export const prefixOf = (person: Person): string => (person === null ? PREFIX : `${VISIT}${person}.`)

/** Whose visit the key belongs to; null for a key of the device or of its owner. */
export function visitorOf(key: string): Person {
  return key.startsWith(VISIT) ? (key.slice(VISIT.length).split('.')[0] ?? null) : null
}

/** Forgets all that is kept about somebody at the desk. */
export function forgetVisitor(visit: string): void {
  for (const key of storedKeys()) if (key.startsWith(prefixOf(visit))) removeText(key)
}
