import {
  answerProblemWords,
  readAnswers,
  type Answer,
  type AskingGuide,
  type AskingRegion,
  type IsoDate,
} from '@/rules'
import { keepAnswer, readDraft } from './drafts'
import { EMPTY_INPUT, formInputOf, type FormInput } from './form-input'
import type { Here } from './here'
import { rememberedAnswer, rememberAnswer } from './remembered-answers'
import type { Person } from './person'
import { interviewStepAt, validAnswers, type InterviewStep } from './interview-step'

/** A question of a guide as shown to a resident, with the earlier input. */
export interface OpenedQuestion extends InterviewStep {
  readonly entry: FormInput
  /** Where the input comes from, or why it is empty. */
  readonly note: string | null
}

/**
 * The question at the step, with earlier input: for this guide, or for the same question in another one.
 * @param guideId `region/guide`
 * @returns null if there is nothing to ask
 */
export function openQuestion(
  { person, today }: Here,
  guideId: string,
  region: AskingRegion,
  guide: AskingGuide,
  step: number,
): OpenedQuestion | null {
  const draft = readDraft(person, guideId)
  const at = interviewStepAt(guide, validAnswers(guide, draft.answers, today), today, step)
  if (at === null) return null
  const { id, question } = at.asked
  const unsent = draft.unsent[id]
  if (unsent) return { ...at, entry: unsent, note: null }
  if (at.answer !== undefined) return { ...at, entry: formInputOf(question, at.answer), note: null }
  const known = rememberedAnswer(person, region, id)
  if (known !== undefined && problemWith(guide, id, known, today) === null)
    return { ...at, entry: formInputOf(question, known), note: '之前答过，可以改。' }
  const dropped = id in draft.answers
  return { ...at, entry: EMPTY_INPUT, note: dropped ? '这道题改过了，以前的回答不能用了，请重新答。' : null }
}

/** Why the answer is invalid for the question, in words; null if it is valid. */
export function problemWith(
  guide: AskingGuide,
  question: string,
  answer: Answer,
  today: IsoDate,
): string | null {
  const [problem] = readAnswers(guide, { [question]: answer }, today).problems
  return problem ? answerProblemWords(guide, problem) : null
}

/**
 * Stores the answer, also for other guides that share the question.
 * @returns false, without storing anything, if the device has switched to another person
 */
export function giveAnswer(
  of: Person,
  guideId: string,
  region: AskingRegion,
  question: string,
  answer: Answer,
): boolean {
  if (!keepAnswer(of, guideId, question, answer)) return false
  rememberAnswer(of, region, question, answer)
  return true
}
