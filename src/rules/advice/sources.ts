/** The documents behind a result, with the places that were cited and how old they are. */
import { ageInMonths } from '../engine/age'
import { toDay, type IsoDate } from '../engine/days'
import type { Region } from '../engine/region'
import { sourceDateWords, spanWords } from './words'

export interface SourceView {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly age: string
  readonly dating: string
  readonly places: readonly { readonly id: string; readonly place: string; readonly quote: string }[]
}

/** One entry for each document that the citations stand in. */
export function sourceViews(region: Region, cite: readonly string[], today: IsoDate): SourceView[] {
  const ids = [...new Set(cite)]
  return Object.entries(region.sources).flatMap(([id, source]) => {
    const places = ids.flatMap((citationId) => {
      const citation = region.citations[citationId]
      return citation?.source === id ? [{ id: citationId, place: citation.place, quote: citation.quote }] : []
    })
    if (places.length === 0) return []
    const months = ageInMonths(source, toDay(today))
    const { title, publisher, dating } = source
    const age = months === null ? '不知道是什么时候的' : `距今${spanWords(months)}`
    return [{ id, title, publisher, published: sourceDateWords(source), age, dating, places }]
  })
}
