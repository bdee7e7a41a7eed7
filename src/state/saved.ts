/** Saved results. They are recomputed whenever they are shown, because rules change and time passes. */
import {
  advise,
  contents,
  findGuide,
  resultSummary,
  reasonFor,
  verdictOf,
  type Answers,
  type ResultSummary,
  type IsoDate,
  type Region,
  type Verdict,
} from '@/rules'
import { sameAnswers } from './drafts'
import type { Person } from './person'
import { personStore } from './person-store'
import { validAnswers } from './interview-step'
import { useStored } from './store'

export interface SavedResult {
  readonly id: string
  /** `region/guide`. */
  readonly guide: string
  readonly answers: Answers
  readonly savedOn: IsoDate
  /** The result at that time. */
  readonly finding: ResultSummary
  /** The edition of the place's rules that it was computed with; empty if the place did not exist any more. */
  readonly edition: string
  /** The revisions in that edition; results of earlier app versions do not have them. */
  readonly revisions?: readonly string[]
}

const store = personStore('saved')

const editionFor = (guide: string): string =>
  contents.find(({ guides }) => guides.some(({ id }) => id === guide))?.edition ?? ''

/** The revisions in the guide's current rules. */
const revisionsOf = (guide: string, today: IsoDate): readonly string[] =>
  (findGuide(guide, today)?.region.revisions ?? []).map(({ id }) => id)

/** Latest first. */
export function savedResults(of: Person): readonly SavedResult[] {
  return Object.values(store.read(of)).reverse()
}

/** The same as a hook: the component rerenders when they change. */
export function useSavedResults(of: Person): readonly SavedResult[] {
  useStored(() => store.read(of))
  return savedResults(of)
}

export function savedResult(of: Person, id: string): SavedResult | undefined {
  return store.read(of)[id]
}

/** The saved result of the guide with exactly these answers. */
export function savedWith(of: Person, guide: string, answers: Answers): SavedResult | undefined {
  return savedResults(of).find((saved) => saved.guide === guide && sameAnswers(saved.answers, answers))
}

/**
 * Saves the result, replacing one with the same answers.
 * @returns false, without saving anything, if the device has switched to another person
 */
export function saveResult(
  of: Person,
  guide: string,
  answers: Answers,
  finding: ResultSummary,
  today: IsoDate,
): boolean {
  const id = savedWith(of, guide, answers)?.id ?? `${guide}-${Date.now().toString(36)}`
  const others = Object.entries(store.read(of)).filter(([other]) => other !== id)
  return store.write(of, {
    ...Object.fromEntries(others),
    [id]: {
      id,
      guide,
      answers,
      savedOn: today,
      finding,
      edition: editionFor(guide),
      revisions: revisionsOf(guide, today),
    },
  })
}

export function dropSaved(of: Person, id: string): void {
  store.write(of, Object.fromEntries(Object.entries(store.read(of)).filter(([other]) => other !== id)))
}

/** A saved result as of today. */
export interface Rejudged {
  /** Today's result; null if more questions are open, or the guide no longer exists. */
  readonly now: ResultSummary | null
  /** Its verdict; `ask` if several results are possible. */
  readonly verdict: Verdict | null
  /** Whether the result differs from the saved one. */
  readonly changed: boolean
  /** The reason in the maintainers' words; null if nothing changed or none was given. */
  readonly why: string | null
}

const AGAIN = { now: null, verdict: null, changed: true, why: null } as const

export function rejudge(saved: SavedResult, today: IsoDate): Rejudged {
  const { guide: id, answers, finding } = saved
  const found = findGuide(id, today)
  if (!found) return AGAIN
  const { region, guide } = found
  const advice = advise(region, guide, validAnswers(guide, answers, today), today)
  if (advice.kind === 'question') return { ...AGAIN, why: whyChanged(saved, '', region) }
  const now = resultSummary(advice)
  const verdict = verdictOf(advice)
  const changed = now.key !== finding.key
  return { now, verdict, changed, why: changed ? whyChanged(saved, now.key, region) : null }
}

/**
 * Why today's edition gives another result, if its maintainers have said so.
 * @param now the ids of today's outcomes
 * @param region the guide's region, as of today
 */
export function whyChanged(saved: SavedResult, now: string, region: Region): string | null {
  const { guide, finding, savedOn, edition, revisions } = saved
  if (edition === editionFor(guide)) return null
  const kept = { guide: guide.slice(region.id.length + 1), on: savedOn, revisions }
  return reasonFor(region, kept, `${finding.key} ${now}`.split(' '))
}
