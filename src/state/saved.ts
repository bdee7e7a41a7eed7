/** Results that a resident has saved. They are judged again whenever they are looked at: rules and time go on. */
import {
  advise,
  contents,
  findGuide,
  resultSummary,
  reasonFor,
  isIsoDate,
  verdictOf,
  type Answers,
  type ResultSummary,
  type IsoDate,
  type Region,
  type Verdict,
} from '@/rules'
import { sameAnswers } from './drafts'
import { isAnswer } from './form-input'
import type { Person } from './person'
import { isRecordOf, isText, personStore } from './store'
import { validAnswers } from './interview-step'

export interface SavedResult {
  readonly id: string
  /** As `region/guide`. */
  readonly guide: string
  readonly answers: Answers
  readonly savedOn: IsoDate
  /** What it came to then. */
  readonly finding: ResultSummary
  /** The edition of the place's rules that it was judged by; empty for a place that is no longer there. */
  readonly edition: string
  /** The revisions that this edition knew; results of former versions do not say. */
  readonly revisions?: readonly string[]
}

const isFinding = (value: unknown): value is ResultSummary =>
  typeof value === 'object' &&
  value !== null &&
  'key' in value &&
  'words' in value &&
  isRecordOf(value, isText)

const isSaved = (value: unknown): value is SavedResult =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  isText(value.id) &&
  'guide' in value &&
  isText(value.guide) &&
  'answers' in value &&
  isRecordOf(value.answers, isAnswer) &&
  'savedOn' in value &&
  isText(value.savedOn) &&
  isIsoDate(value.savedOn) &&
  'finding' in value &&
  isFinding(value.finding) &&
  'edition' in value &&
  isText(value.edition) &&
  (!('revisions' in value) || (Array.isArray(value.revisions) && value.revisions.every(isText)))

const store = personStore('saved', 1, isSaved)

const editionFor = (guide: string): string =>
  contents.find(({ guides }) => guides.some(({ id }) => id === guide))?.edition ?? ''

/** The revisions that the rules of the guide know now. */
const revisionsOf = (guide: string, today: IsoDate): readonly string[] =>
  (findGuide(guide, today)?.region.revisions ?? []).map(({ id }) => id)

/** The latest first. */
export function savedResults(of: Person): readonly SavedResult[] {
  return Object.values(store.read(of)).reverse()
}

export function savedResult(of: Person, id: string): SavedResult | undefined {
  return store.read(of)[id]
}

/** The saved result of the guide with just these answers. */
export function savedWith(of: Person, guide: string, answers: Answers): SavedResult | undefined {
  return savedResults(of).find((saved) => saved.guide === guide && sameAnswers(saved.answers, answers))
}

/**
 * Saves the result, in place of one with the same answers.
 * @returns false, and nothing is saved, where the device has gone on to somebody else
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

/** A saved result as it is today. */
export interface Rejudged {
  /** What it comes to today; null where more has to be asked, or the guide is gone. */
  readonly now: ResultSummary | null
  /** Its verdict; to ask where there are several results. */
  readonly verdict: Verdict | null
  /** Whether it comes to something else than when it was saved. */
  readonly changed: boolean
  /** Why, in the words of those who changed the rules; null where it stands or nobody has said. */
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
 * Why a saved result is another one by the edition of today, where its keepers have said so.
 * @param now the ids of the outcomes that it comes to
 * @param region that of its guide, as it is today
 */
export function whyChanged(saved: SavedResult, now: string, region: Region): string | null {
  const { guide, finding, savedOn, edition, revisions } = saved
  if (edition === editionFor(guide)) return null
  const kept = { guide: guide.slice(region.id.length + 1), on: savedOn, revisions }
  return reasonFor(region, kept, `${finding.key} ${now}`.split(' '))
}
