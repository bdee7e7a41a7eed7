/** Results that a resident has saved. They are judged again whenever they are looked at: rules and time go on. */
import {
  advise,
  contents,
  findGuide,
  findingOf,
  isIsoDate,
  verdictOf,
  type Answers,
  type Finding,
  type IsoDate,
  type Verdict,
} from '@/rules'
import { sameAnswers } from './drafts'
import { isAnswer } from './entry'
import type { Person } from './person'
import { isRecordOf, isText, personSlot } from './slot'
import { validAnswers } from './walk'

export interface SavedResult {
  readonly id: string
  /** As `region/guide`. */
  readonly guide: string
  readonly answers: Answers
  readonly savedOn: IsoDate
  /** What it came to then. */
  readonly finding: Finding
  /** The edition of the place's rules that it was judged by; empty for a place that is no longer there. */
  readonly edition: string
}

const isFinding = (value: unknown): value is Finding =>
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
  isText(value.edition)

const store = personSlot('saved', 1, isSaved)

const editionFor = (guide: string): string =>
  contents.find(({ guides }) => guides.some(({ id }) => id === guide))?.edition ?? ''

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
  finding: Finding,
  today: IsoDate,
): boolean {
  const id = savedWith(of, guide, answers)?.id ?? `${guide}-${Date.now().toString(36)}`
  const others = Object.entries(store.read(of)).filter(([other]) => other !== id)
  return store.write(of, {
    ...Object.fromEntries(others),
    [id]: { id, guide, answers, savedOn: today, finding, edition: editionFor(guide) },
  })
}

export function dropSaved(of: Person, id: string): void {
  store.write(of, Object.fromEntries(Object.entries(store.read(of)).filter(([other]) => other !== id)))
}

/** A saved result as it is today. */
export interface Rejudged {
  /** What it comes to today; null where more has to be asked, or the guide is gone. */
  readonly now: Finding | null
  /** Its verdict; to ask where there are several results. */
  readonly verdict: Verdict | null
  /** Whether it comes to something else than when it was saved. */
  readonly changed: boolean
}

export function rejudge({ guide: id, answers, finding }: SavedResult, today: IsoDate): Rejudged {
  const found = findGuide(id, today)
  if (!found) return { now: null, verdict: null, changed: true }
  const { region, guide } = found
  const advice = advise(region, guide, validAnswers(guide, answers, today), today)
  if (advice.kind === 'question') return { now: null, verdict: null, changed: true }
  const now = findingOf(advice)
  const verdict = verdictOf(advice)
  return { now, verdict, changed: now.key !== finding.key }
}
