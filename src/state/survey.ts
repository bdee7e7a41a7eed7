/**
 * 一次问全 of a region. What is answered there is known to every guide that shares the question, and the other way
 * round; only 「不清楚」 and what is put in but not sent belong to the survey.
 */
import {
  adviseSurvey,
  askShared,
  readShared,
  UNSURE,
  type Answer,
  type Answers,
  type AskedView,
  type IsoDate,
  type Region,
  type SurveyAdvice,
  type WholeRegion,
} from '@/rules'
import { isEntry, type Entry } from './entry'
import { forgetAnswer, forgetAnswers, knownAnswers, rememberAnswer } from './known'
import type { Person } from './person'
import { entriesSlot, isRecordOf, isTexts } from './slot'

interface Kept {
  /** Questions that were answered 「不清楚」. */
  readonly unsure: readonly string[]
  /** By question; dropped once the question is answered. */
  readonly unsent: Readonly<Record<string, Entry>>
}

const NOTHING: Kept = { unsure: [], unsent: {} }

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  'unsure' in value &&
  isTexts(value.unsure) &&
  'unsent' in value &&
  isRecordOf(value.unsent, isEntry)

const store = entriesSlot('survey', 1, isKept)

const read = ({ id }: Region): Kept => store.read()[id] ?? NOTHING

function write({ id }: Region, kept: Kept): void {
  store.write({ ...store.read(), [id]: kept })
}

/** What is answered, by the region's shared questions. */
export function surveyAnswers(region: Region, today: IsoDate): Answers {
  const unsure = read(region).unsure.filter((id) => id in region.shared)
  const { answers: known } = readShared(region, knownAnswers(region), today)
  return { ...Object.fromEntries(unsure.map((id) => [id, UNSURE])), ...known }
}

/** The ids of the regions whose survey was begun. */
export const begunSurveys = (of?: Person): readonly string[] => Object.keys(store.read(of))

/** What was put in for the question but not sent. */
export function surveyEntry(region: Region, question: string): Entry | undefined {
  return read(region).unsent[question]
}

/** Keeps what is put in but not yet sent. */
export function keepSurveyEntry(region: Region, question: string, entry: Entry): void {
  const kept = read(region)
  write(region, { ...kept, unsent: { ...kept.unsent, [question]: entry } })
}

/** Keeps the answer in place of what was put in and of what was known. */
export function keepSurveyAnswer(region: Region, question: string, answer: Answer): void {
  const { unsure, unsent } = read(region)
  const others = unsure.filter((id) => id !== question)
  write(region, {
    unsure: answer === UNSURE ? [...others, question] : others,
    unsent: Object.fromEntries(Object.entries(unsent).filter(([id]) => id !== question)),
  })
  if (answer === UNSURE) forgetAnswer(region, question)
  else rememberAnswer(region, question, answer)
}

/** Drops every answer to the region's shared questions; the guides keep theirs. */
export function dropSurvey(region: Region): void {
  write(region, NOTHING)
  forgetAnswers(region)
}

/** One question of the survey. */
export interface SurveyStop {
  /** Counted from 1, answered ones included. */
  readonly step: number
  readonly asked: AskedView
  readonly answer: Answer | undefined
  readonly advice: SurveyAdvice
}

/**
 * @param step counted from 1; `null` for the first question without an answer. Beyond the last one it means that.
 * @returns null if there is nothing to ask
 */
export function surveyStopAt(region: WholeRegion, today: IsoDate, step: number | null): SurveyStop | null {
  const answers = surveyAnswers(region, today)
  const advice = adviseSurvey(region, answers, today)
  const next = advice.kind === 'question' ? advice.id : null
  const counting = new Set([...advice.answered.map(({ question }) => question), next])
  const order = Object.keys(region.shared).filter((id) => counting.has(id))
  const id = step === null ? next : (order[Math.min(Math.max(step, 1), order.length) - 1] ?? null)
  const asked = id === null ? null : askShared(region, id, today)
  return asked && { step: order.indexOf(asked.id) + 1, asked, answer: answers[asked.id], advice }
}
