/** Where the answers of a result come from, according to its address. */
import { decodeAnswers, type Answers, type Guide, type IsoDate, type LinkProblem } from '@/rules'
import type { AnswersFrom } from '@/routes'
import { readDraft } from './drafts'
import type { Here } from './here'
import type { Person } from './person'
import { savedResult, type SavedResult } from './saved'
import { validAnswers } from './interview-step'

export type AnswersSource = {
  readonly today: IsoDate
  readonly answers: Answers
  readonly from: AnswersFrom
} & (
  | { readonly kind: 'draft' }
  | { readonly kind: 'saved'; readonly saved: SavedResult }
  | { readonly kind: 'link'; readonly problems: readonly LinkProblem[] }
)

/**
 * The answers that are valid for the guide today.
 * @param here the person whose draft and saved results are used, and the day
 * @param guideId `region/guide`
 * @param query `saved`: the id of a saved result; `s`: answers from a link; with neither, the draft
 * @returns null if the guide has no such saved result
 */
export function answersSource(
  { person, today }: Here,
  guideId: string,
  guide: Guide,
  query: Readonly<Record<string, string | undefined>>,
): AnswersSource | null {
  const { saved: id, s: shared } = query
  if (id !== undefined) {
    const saved = savedResult(person, id)
    if (saved?.guide !== guideId) return null
    return {
      kind: 'saved',
      today,
      answers: validAnswers(guide, saved.answers, today),
      from: { saved: id },
      saved,
    }
  }
  if (shared !== undefined)
    return { kind: 'link', today, from: { shared }, ...decodeAnswers(guide, shared, today) }
  return {
    kind: 'draft',
    today,
    answers: validAnswers(guide, readDraft(person, guideId).answers, today),
    from: null,
  }
}

/**
 * All stored data that a result is computed from, as text.
 * @param guideId `region/guide`
 * @param saved the id of a saved result; the draft if omitted
 */
export function answersSourceText(person: Person, guideId: string, saved: string | undefined): string {
  return JSON.stringify(
    saved === undefined ? readDraft(person, guideId).answers : (savedResult(person, saved)?.answers ?? null),
  )
}
