/** Where the same sentence occurs in a place. */
import type { WholeRegion } from '@/rules/authoring'

export interface SharedPlace {
  readonly guide: string | null
  readonly outcome: string | null
  /** 「指引 filing 的结论 refused」 */
  readonly words: string
}

export type Places = ReadonlyMap<string, readonly SharedPlace[]>

/** Each sentence of outcomes and FAQs, with everywhere it occurs. */
export function sharedPlaces({ guides, faqs }: WholeRegion): Places {
  const places = new Map<string, Map<string, SharedPlace>>()
  const add = (text: string, place: SharedPlace) => {
    places.set(text, (places.get(text) ?? new Map<string, SharedPlace>()).set(place.words, place))
  }
  for (const { id, outcomes } of guides)
    for (const [outcome, { headline, notes, steps, materials, timeLimit, cautions }] of Object.entries(
      outcomes,
    )) {
      const parts = [notes, steps, materials, timeLimit && [timeLimit], cautions].flatMap(
        (some) => some ?? [],
      )
      for (const text of [headline, ...parts.map((part) => part.text)])
        add(text, { guide: id, outcome, words: `指引 ${id} 的结论 ${outcome}` })
    }
  for (const { id, answer } of faqs)
    for (const { text } of answer) add(text, { guide: null, outcome: null, words: `常见问题 ${id}` })
  return new Map([...places].map(([text, some]) => [text, [...some.values()]]))
}
