/** Questions as put to a resident, and their answers. Independent of what follows from the answers. */
import { limits, readAnswers, UNSURE, type Answer, type Answers } from '../engine/answers'
import { toDay, toIsoDate, type IsoDate } from '../engine/days'
import type { Interview } from '../engine/interview'
import type { AskingGuide, Question } from '../engine/model'
import type { AskingRegion, WholeAsking } from '../engine/region'
import { surveyAsks } from '../engine/survey'
import { helpLine, questionLabel } from './short'
import { labelsOf } from './words'

export interface AnsweredView {
  readonly question: string
  readonly ask: string
  /** A word or two for what is asked; the whole question if it has no label. */
  readonly label: string
  readonly answer: string
}

/** A question to answer today. */
export interface QuestionView {
  readonly id: string
  readonly question: Question
  /** The line of help under it; the rest unfolds. */
  readonly helpLine: string | null
  /** Inclusive bounds of a date or number. */
  readonly limits: { readonly from: string; readonly to: string } | null
}

export function questionView(id: string, question: Question, today: IsoDate): QuestionView {
  const ends = question.kind === 'date' || question.kind === 'number' ? limits(question, toDay(today)) : null
  const word = (end: number) => (question.kind === 'date' ? toIsoDate(end) : String(end))
  return {
    id,
    question,
    helpLine: helpLine(question),
    limits: ends && { from: word(ends[0]), to: word(ends[1]) },
  }
}

function answeredView(
  questions: Readonly<Record<string, Question>>,
  id: string,
  answer: Answer | undefined,
): AnsweredView[] {
  const question = questions[id]
  return question && answer !== undefined
    ? [
        {
          question: id,
          ask: question.ask,
          label: questionLabel(question),
          answer: labelsOf(question, answer),
        },
      ]
    : []
}

/** The answers to these questions in order, without unanswered ones. */
export const answeredViews = (
  questions: Readonly<Record<string, Question>>,
  ids: readonly string[],
  answers: Answers,
): AnsweredView[] => ids.flatMap((id) => answeredView(questions, id, answers[id]))

/** The answers that count, in the order of the questions. */
export const answeredAt = ({ guide, path, answers }: Interview<AskingGuide>): AnsweredView[] =>
  answeredViews(
    guide.questions,
    path.map(({ question }) => question),
    answers,
  )

/** The answers to the region's shared questions that are valid today, and problems with the others. */
export function readShared(
  { shared }: AskingRegion,
  raw: Answers,
  today: IsoDate,
): ReturnType<typeof readAnswers> {
  return readAnswers({ questions: shared }, raw, today)
}

/** A shared question as asked today; null if there is none with that id. */
export function askShared({ shared }: AskingRegion, id: string, today: IsoDate): QuestionView | null {
  const question = shared[id]
  return question ? questionView(id, question, today) : null
}

export interface SurveyAnswers {
  /** The shared questions answered so far that count, in order. */
  readonly answered: readonly AnsweredView[]
  /** Answers that do not count at present but are kept. */
  readonly unusedAnswers: readonly AnsweredView[]
}

/** @param path the answered questions that count, in order */
export function surveyAnswersView(
  { shared }: AskingRegion,
  path: readonly string[],
  answers: Answers,
): SurveyAnswers {
  const unused = Object.keys(shared).filter((id) => !path.includes(id) && answers[id] !== UNSURE)
  return {
    answered: answeredViews(shared, path, answers),
    unusedAnswers: answeredViews(shared, unused, answers),
  }
}

/**
 * What 一次问全 asks after these answers, without results.
 * @throws {AnswerError} on an answer that a guide rejects; `readShared` drops invalid ones
 */
export function askSurvey(
  region: WholeAsking,
  answers: Answers,
  today: IsoDate,
): SurveyAnswers & { readonly next: string | null } {
  const { next, path } = surveyAsks(region, answers, today)
  return { ...surveyAnswersView(region, path, answers), next }
}
