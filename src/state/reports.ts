/** A resident's notes for reports of mistakes, stored until cleared. */
import { looksLikeNumber } from './desk'
import type { Person } from './person'
import { personStore } from './person-store'

const store = personStore('reports')

/** The note; empty if there is none. @param about the subject of the report, as in its address */
export const readHeard = (of: Person, about: string): string => store.read(of)[about] ?? ''

/** Stores the note. A text with an identity card or phone number is not stored. */
export function keepHeard(of: Person, about: string, heard: string): void {
  const others = Object.entries(store.read(of)).filter(([one]) => one !== about)
  const kept = heard.trim() === '' || looksLikeNumber(heard) ? [] : [[about, heard] as const]
  store.write(of, Object.fromEntries([...others, ...kept]))
}
