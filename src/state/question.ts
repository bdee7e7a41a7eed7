/** A question of a guide as it is put to somebody, and their answer. */
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

export interface OpenedQuestion {
  readonly stop: InterviewStep
  readonly entry: FormInput
  /** Where the entry comes from, or why it is empty again. */
  readonly note: string | null
}

/**
 * The question at the step with what was put in before: here, or to the same question in another guide.
 * @param guideId as `region/guide`
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
  const stop = interviewStepAt(guide, validAnswers(guide, draft.answers, today), today, step)
  if (stop === null) return null
  const { id, question } = stop.asked
  const unsent = draft.unsent[id]
  if (unsent) return { stop, entry: unsent, note: null }
  if (stop.answer !== undefined) return { stop, entry: formInputOf(question, stop.answer), note: null }
  const known = rememberedAnswer(person, region, id)
  if (known !== undefined && problemWith(guide, id, known, today) === null)
    return { stop, entry: formInputOf(question, known), note: '之前答过，可以改。' }
  const dropped = id in draft.answers
  return { stop, entry: EMPTY_INPUT, note: dropped ? '这道题改过了，以前的回答不能用了，请重新答。' : null }
}

/** Why the question does not take the answer, in words; null where it does. */
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
 * Keeps the answer, for the other guides that share the question too.
 * @returns false, and nothing is kept, where the device has gone on to somebody else
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
