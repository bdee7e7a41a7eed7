/** Whose answers a result is computed from, as its address says. */
import { decodeAnswers, todayHere, type Answers, type Guide, type IsoDate, type LinkProblem } from '@/rules'
import type { AnswersFrom } from '@/routes'
import { readDraft } from './drafts'
import { savedResult, type SavedResult } from './saved'
import { validAnswers } from './walk'

export type Origin = { readonly today: IsoDate; readonly answers: Answers; readonly from: AnswersFrom } & (
  | { readonly kind: 'draft' }
  | { readonly kind: 'saved'; readonly saved: SavedResult }
  | { readonly kind: 'shared'; readonly problems: readonly LinkProblem[] }
)

/**
 * The answers that the guide still takes today.
 * @param guideId as `region/guide`
 * @param query `saved`: the id of a saved result; `s`: answers as a link carries them; with neither, the draft
 * @returns null if there is no such saved result of that guide
 */
export function originOf(
  guideId: string,
  guide: Guide,
  query: Readonly<Record<string, string | undefined>>,
): Origin | null {
  const today = todayHere()
  const { saved: id, s: shared } = query
  if (id !== undefined) {
    const saved = savedResult(id)
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
    return { kind: 'shared', today, from: { shared }, ...decodeAnswers(guide, shared, today) }
  return { kind: 'draft', today, answers: validAnswers(guide, readDraft(guideId).answers, today), from: null }
}
