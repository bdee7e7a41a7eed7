/** Short forms of a result's sources and of the condition it depends on. */
import type { Guide } from '../engine/model'
import type { Finished } from './advice'
import type { OutcomeView } from './outcome'

/** A longer condition, in characters, is not readable on a small page. */
const LONGEST_CONDITION = 40

/** A place in a document. */
export interface ClauseView {
  readonly document: string
  readonly place: string
  /** The document's date of publication, in words. */
  readonly published: string
}

function outcomesOf(advice: Finished): readonly string[] {
  switch (advice.kind) {
    case 'decided':
      return [advice.outcome.id]
    case 'alternatives':
      return advice.alternatives.map(({ outcome }) => outcome.id)
    case 'answer-missing':
      return []
  }
}

/** The citations of the verdict without duplicates; none if there is no verdict yet. */
export function clausesFor(advice: Finished, guide: Guide): readonly ClauseView[] {
  const places = advice.sources.flatMap((source) => source.places.map((place) => ({ source, place })))
  // include the newer places, because the reader may know either of them
  const withNewer = (id: string): readonly string[] => [
    id,
    ...places.flatMap(({ place }) => (place.id === id ? place.newer.flatMap(withNewer) : [])),
  ]
  const cite = outcomesOf(advice).flatMap((id) => (guide.outcomes[id]?.cite ?? []).flatMap(withNewer))
  const clauses = cite.flatMap((id) =>
    places.flatMap(({ source: { title, published }, place: { id: placeId, place } }) =>
      placeId === id ? [{ document: title, place, published }] : [],
    ),
  )
  return [...new Map(clauses.map((clause) => [`${clause.document} ${clause.place}`, clause])).values()]
}

/** 「《…》问题七、问题八，2023年2月」: one line for each document, with its places. */
export function clauseLines(clauses: readonly ClauseView[]): readonly string[] {
  const documents = new Map<string, { readonly first: ClauseView; readonly places: string[] }>()
  for (const clause of clauses) {
    const { document, published, place } = clause
    const known = documents.get(`${document} ${published}`)
    if (known) known.places.push(place)
    else documents.set(`${document} ${published}`, { first: clause, places: [place] })
  }
  return [...documents.values()].map(
    ({ first: { document, published }, places }) => `《${document}》${places.join('、')}，${published}`,
  )
}

/**
 * What leads to one of several results: 「如果…」, or, if that is too long, the questions that it depends on.
 * A date that matters only by its month consists of a hundred spans.
 * @param longest longest condition, in characters
 */
export function conditionFor({ unsure }: Finished, when: string, longest = LONGEST_CONDITION): string {
  if (when.length <= longest) return `如果${when}`
  return `要看${unsure.map(({ ask }) => `“${ask.replace(/？$/, '')}”`).join('、')}`
}

/** Distinguishes one of several results by its condition, or by its headline if the condition is too long. */
export function labelFor(
  advice: Finished,
  { when, outcome }: { readonly when: string; readonly outcome: OutcomeView },
): string {
  const words = conditionFor(advice, when)
  return words.startsWith('如果') ? words : `如果结果是“${outcome.headline}”`
}
