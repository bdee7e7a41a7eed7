/** Drafts of guides: answers, and input that is not submitted yet. */
import type { Answer, Answers } from '@/rules'
import type { FormInput } from './form-input'
import type { Person } from './person'
import { personStore } from './person-store'
import { useStored } from './store'

export interface Draft {
  readonly answers: Answers
  /** By question; dropped once the question is answered. */
  readonly unsent: Readonly<Record<string, FormInput>>
  /** The step to continue with; null if no question was left. */
  readonly next: number | null
}

/** With the time of the last change, in milliseconds. */
export type KeptDraft = Draft & { readonly changed: number }

const NO_DRAFT: Draft = { answers: {}, unsent: {}, next: 1 }

const store = personStore('drafts')

function change(of: Person, guideId: string, draft: Draft): boolean {
  return store.write(of, { ...store.read(of), [guideId]: { ...draft, changed: Date.now() } })
}

/** The draft of a guide (`region/guide`); empty if there is none. */
export function readDraft(of: Person, guideId: string): Draft {
  return store.read(of)[guideId] ?? NO_DRAFT
}

/** Guides with answers, as `region/guide`, with the step to continue with; latest first. */
export function begunGuides(of: Person): readonly { readonly id: string; readonly next: number | null }[] {
  return Object.entries(store.read(of))
    .filter(([, { answers }]) => Object.keys(answers).length > 0)
    .sort(([, a], [, b]) => b.changed - a.changed)
    .map(([id, { next }]) => ({ id, next }))
}

/** The same as a hook: the component rerenders when they change. */
export function useBegunGuides(of: Person): ReturnType<typeof begunGuides> {
  useStored(() => JSON.stringify(begunGuides(of)))
  return begunGuides(of)
}

// These functions take the person for whom the page was rendered, and return false if that is no longer the
// current one.

/** Stores input that is not submitted yet. */
export function keepInput(of: Person, guideId: string, question: string, entry: FormInput): boolean {
  const draft = readDraft(of, guideId)
  return change(of, guideId, { ...draft, unsent: { ...draft.unsent, [question]: entry } })
}

/** Stores the answer and drops the input. */
export function keepAnswer(of: Person, guideId: string, question: string, answer: Answer): boolean {
  const { answers, unsent, next } = readDraft(of, guideId)
  const rest = Object.fromEntries(Object.entries(unsent).filter(([id]) => id !== question))
  return change(of, guideId, { answers: { ...answers, [question]: answer }, unsent: rest, next })
}

/** Adopts answers given elsewhere, replacing older ones. */
export function adoptAnswers(of: Person, guideId: string, answers: Answers): boolean {
  const draft = readDraft(of, guideId)
  const unsent = Object.fromEntries(Object.entries(draft.unsent).filter(([id]) => !(id in answers)))
  return change(of, guideId, { ...draft, answers: { ...draft.answers, ...answers }, unsent })
}

/** Stores the step to continue with; null if no question is left. */
export function keepNext(of: Person, guideId: string, next: number | null): boolean {
  return change(of, guideId, { ...readDraft(of, guideId), next })
}

export function dropDraft(of: Person, guideId: string): boolean {
  return store.write(of, Object.fromEntries(Object.entries(store.read(of)).filter(([id]) => id !== guideId)))
}

const answersText = (answers: Answers): string => JSON.stringify(Object.entries(answers).sort())

export const sameAnswers = (a: Answers, b: Answers): boolean => answersText(a) === answersText(b)

/** Whether the draft has answers that these would replace. */
export function differsFromDraft(of: Person, guideId: string, answers: Answers): boolean {
  const { answers: own } = readDraft(of, guideId)
  return Object.keys(own).length > 0 && !sameAnswers(own, answers)
}

/** Restarts the guide with these answers. */
export function replaceDraft(of: Person, guideId: string, answers: Answers): boolean {
  return change(of, guideId, { ...NO_DRAFT, answers })
}
