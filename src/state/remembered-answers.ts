/** Answers to a region's shared questions: given in one guide, offered in the next. */
import { UNSURE, type Answer, type Answers, type AskingRegion } from '@/rules'
import type { Person } from './person'
import { personStore } from './person-store'

const store = personStore('known')

/**
 * The answer given in another guide; undefined if there is none, or the region does not share the question.
 */
export function rememberedAnswer(of: Person, region: AskingRegion, question: string): Answer | undefined {
  return question in region.shared ? store.read(of)[region.id]?.[question] : undefined
}

/** All remembered answers to the region's shared questions; some may be older than the questions. */
export function rememberedAnswers(of: Person, region: AskingRegion): Answers {
  const known = Object.entries(store.read(of)[region.id] ?? {})
  return Object.fromEntries(known.filter(([question]) => question in region.shared))
}

/** Remembers the answer if the region shares the question. 「不清楚」 is not remembered. */
export function rememberAnswer(of: Person, region: AskingRegion, question: string, answer: Answer): void {
  if (answer === UNSURE || !(question in region.shared)) return
  const known = store.read(of)
  store.write(of, { ...known, [region.id]: { ...known[region.id], [question]: answer } })
}

/** Forgets the answer to the question. */
export function forgetAnswer(of: Person, region: AskingRegion, question: string): void {
  const known = store.read(of)
  const rest = Object.entries(known[region.id] ?? {}).filter(([id]) => id !== question)
  store.write(of, { ...known, [region.id]: Object.fromEntries(rest) })
}

/** Forgets all answers to the region's shared questions. */
export function forgetAnswers(of: Person, region: AskingRegion): void {
  store.write(of, Object.fromEntries(Object.entries(store.read(of)).filter(([id]) => id !== region.id)))
}
