/** What a resident writes about something that the app says wrong, until it is cleared. */
import { looksLikeNumber } from './desk'
import type { Person } from './person'
import { isText, personStore } from './store'

const store = personStore('reports', 1, isText)

/** What was written about it; empty where nothing was. @param about what the report is about, as its address says */
export const readHeard = (of: Person, about: string): string => store.read(of)[about] ?? ''

/** Keeps what is written about it; a text with the number of an identity card or a phone stays on the page only. */
export function keepHeard(of: Person, about: string, heard: string): void {
  const others = Object.entries(store.read(of)).filter(([one]) => one !== about)
  const kept = heard.trim() === '' || looksLikeNumber(heard) ? [] : [[about, heard] as const]
  store.write(of, Object.fromEntries([...others, ...kept]))
}
