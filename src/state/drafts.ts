/** Guides that a resident has begun: what is answered, and what is put in but not yet sent. */
import type { Answer, Answers } from '@/rules'
import { isAnswer, isEntry, type Entry } from './entry'
import type { Person } from './person'
import { entriesSlot, isRecordOf } from './slot'

export interface Draft {
  readonly answers: Answers
  /** By question; dropped once the question is answered. */
  readonly unsent: Readonly<Record<string, Entry>>
  /** The step to go on with; null when nothing more was to be asked. */
  readonly next: number | null
}

type KeptDraft = Draft & { readonly changed: number }

const NO_DRAFT: Draft = { answers: {}, unsent: {}, next: 1 }

const isDraft = (value: unknown): value is KeptDraft =>
  typeof value === 'object' &&
  value !== null &&
  'answers' in value &&
  isRecordOf(value.answers, isAnswer) &&
  'unsent' in value &&
  isRecordOf(value.unsent, isEntry) &&
  'next' in value &&
  (value.next === null || typeof value.next === 'number') &&
  'changed' in value &&
  typeof value.changed === 'number'

const store = entriesSlot('drafts', 1, isDraft)

function change(guideId: string, draft: Draft): void {
  store.write({ ...store.read(), [guideId]: { ...draft, changed: Date.now() } })
}

/** The draft of the guide, as `region/guide`; an empty one where none was begun. */
export function readDraft(guideId: string, of?: Person): Draft {
  return store.read(of)[guideId] ?? NO_DRAFT
}

/** The guides in which something was answered, as `region/guide`, with the step to go on with; the latest first. */
export function begunGuides(of?: Person): readonly { readonly id: string; readonly next: number | null }[] {
  return Object.entries(store.read(of))
    .filter(([, { answers }]) => Object.keys(answers).length > 0)
    .sort(([, a], [, b]) => b.changed - a.changed)
    .map(([id, { next }]) => ({ id, next }))
}

/** Keeps what is put in but not yet sent. */
export function keepEntry(guideId: string, question: string, entry: Entry): void {
  const draft = readDraft(guideId)
  change(guideId, { ...draft, unsent: { ...draft.unsent, [question]: entry } })
}

/** Keeps the answer in place of what was put in. */
export function keepAnswer(guideId: string, question: string, answer: Answer): void {
  const { answers, unsent, next } = readDraft(guideId)
  const rest = Object.fromEntries(Object.entries(unsent).filter(([id]) => id !== question))
  change(guideId, { answers: { ...answers, [question]: answer }, unsent: rest, next })
}

/** Takes over answers that were given elsewhere, in place of older ones. */
export function adoptAnswers(guideId: string, answers: Answers): void {
  const draft = readDraft(guideId)
  const unsent = Object.fromEntries(Object.entries(draft.unsent).filter(([id]) => !(id in answers)))
  change(guideId, { ...draft, answers: { ...draft.answers, ...answers }, unsent })
}

/** Keeps where to go on; null when nothing more is asked. */
export function keepNext(guideId: string, next: number | null): void {
  change(guideId, { ...readDraft(guideId), next })
}

export function dropDraft(guideId: string): void {
  store.write(Object.fromEntries(Object.entries(store.read()).filter(([id]) => id !== guideId)))
}

const answersText = (answers: Answers): string => JSON.stringify(Object.entries(answers).sort())

export const sameAnswers = (a: Answers, b: Answers): boolean => answersText(a) === answersText(b)

/** Whether the draft has answers of its own that those would replace. */
export function differsFromDraft(guideId: string, answers: Answers): boolean {
  const { answers: own } = readDraft(guideId)
  return Object.keys(own).length > 0 && !sameAnswers(own, answers)
}

/** Begins the guide anew with those answers. */
export function replaceDraft(guideId: string, answers: Answers): void {
  change(guideId, { ...NO_DRAFT, answers })
}
