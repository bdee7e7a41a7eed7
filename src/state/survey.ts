/**
 * 一次问全 of a region. Its answers are shared with the guides that ask the same questions, in both
 * directions; only 「不清楚」 and unsubmitted input belong to the survey.
 */
import {
  askShared,
  askSurvey,
  readShared,
  UNSURE,
  type AnsweredView,
  type Answer,
  type Answers,
  type QuestionView,
  type AskingRegion,
  type IsoDate,
  type WholeAsking,
} from '@/rules'
import type { FormInput } from './form-input'
import { forgetAnswer, forgetAnswers, rememberedAnswers, rememberAnswer } from './remembered-answers'
import type { Person } from './person'
import { personStore } from './person-store'

export interface KeptSurvey {
  /** Questions answered with 「不清楚」. */
  readonly unsure: readonly string[]
  /** By question; dropped once the question is answered. */
  readonly unsent: Readonly<Record<string, FormInput>>
}

const NOTHING: KeptSurvey = { unsure: [], unsent: {} }

const store = personStore('survey')

const read = (of: Person, { id }: AskingRegion): KeptSurvey => store.read(of)[id] ?? NOTHING

const write = (of: Person, { id }: AskingRegion, kept: KeptSurvey): boolean =>
  store.write(of, { ...store.read(of), [id]: kept })

/** The answers by shared question of the region. */
export function surveyAnswers(of: Person, region: AskingRegion, today: IsoDate): Answers {
  const unsure = read(of, region).unsure.filter((id) => id in region.shared)
  const { answers: known } = readShared(region, rememberedAnswers(of, region), today)
  return { ...Object.fromEntries(unsure.map((id) => [id, UNSURE])), ...known }
}

/** The ids of the regions whose survey was started. */
export const begunSurveys = (of: Person): readonly string[] => Object.keys(store.read(of))

/** Unsubmitted input for the question. */
export function surveyInput(of: Person, region: AskingRegion, question: string): FormInput | undefined {
  return read(of, region).unsent[question]
}

/** Stores input that is not submitted yet. */
export function keepSurveyInput(of: Person, region: AskingRegion, question: string, entry: FormInput): void {
  const kept = read(of, region)
  write(of, region, { ...kept, unsent: { ...kept.unsent, [question]: entry } })
}

/**
 * Stores the answer, replacing input and earlier answers.
 * @returns false, without storing anything, if the device has switched to another person
 */
export function keepSurveyAnswer(
  of: Person,
  region: AskingRegion,
  question: string,
  answer: Answer,
): boolean {
  const { unsure, unsent } = read(of, region)
  const others = unsure.filter((id) => id !== question)
  const kept = write(of, region, {
    unsure: answer === UNSURE ? [...others, question] : others,
    unsent: Object.fromEntries(Object.entries(unsent).filter(([id]) => id !== question)),
  })
  if (answer === UNSURE) forgetAnswer(of, region, question)
  else rememberAnswer(of, region, question, answer)
  return kept
}

/**
 * Deletes all answers to the region's shared questions; the guides keep theirs.
 * @returns like `keepSurveyAnswer`
 */
export function dropSurvey(of: Person, region: AskingRegion): boolean {
  forgetAnswers(of, region)
  return write(of, region, NOTHING)
}

/** One question of the survey. */
export interface SurveyStep {
  /** Counted from 1, including answered ones. */
  readonly step: number
  readonly asked: QuestionView
  readonly answer: Answer | undefined
  /** The answers that count, in order. */
  readonly answered: readonly AnsweredView[]
}

/**
 * The survey's question at a step.
 * @param step counted from 1; `null` for the first unanswered question. A step beyond the last one means the
 * last one.
 * @returns null if there is nothing to ask
 */
export function surveyStepAt(
  of: Person,
  region: WholeAsking,
  today: IsoDate,
  step: number | null,
): SurveyStep | null {
  const answers = surveyAnswers(of, region, today)
  const { next, answered } = askSurvey(region, answers, today)
  const counting = new Set([...answered.map(({ question }) => question), next])
  const order = Object.keys(region.shared).filter((id) => counting.has(id))
  const id = step === null ? next : (order[Math.min(Math.max(step, 1), order.length) - 1] ?? null)
  const asked = id === null ? null : askShared(region, id, today)
  return asked && { step: order.indexOf(asked.id) + 1, asked, answer: answers[asked.id], answered }
}
