/** Why an answer is invalid, in words. */
import { UNSURE, type AnswerProblem } from '../engine/answers'
import { toIsoDate } from '../engine/days'
import type { Guide, Question } from '../engine/model'

/** What is too small or too large; for dates and years, too early or too late. */
function limitWords(question: Question, limit: number, early: boolean): string {
  // a number that is not a year is a count, which is small or large
  const counted = question.kind === 'number' && typeof question.from === 'number'
  const [too, most] = counted
    ? early
      ? ['太小了', '最小']
      : ['太大了', '最大']
    : early
      ? ['太早了', '最早']
      : ['太晚了', '最晚']
  const value = question.kind === 'number' ? `${limit}${question.unit}` : toIsoDate(limit)
  return `${too}，${most}填${value}`
}

/** What is wrong with the answer, in words for the resident. */
export function answerProblemWords(
  { title, questions }: Pick<Guide, 'title' | 'questions'>,
  problem: AnswerProblem,
): string {
  const question = Object.entries(questions).find(([id]) => id === problem.question)?.[1]
  if (!question || problem.reason === 'unknown-question')
    return `“${title}”不问“${problem.question}”，它问：${Object.keys(questions).join('、')}`
  switch (problem.reason) {
    case 'unknown-option': {
      const known = 'options' in question ? Object.keys(question.options) : []
      return `没有“${problem.given}”这个选项，可选：${[...known, UNSURE].join('、')}`
    }
    case 'not-a-date':
      return /^[1-9]\d{3}-\d{2}-\d{2}$/.test(problem.given)
        ? `日历上没有“${problem.given}”这一天。请再看看年、月、日（如2023-02-28）`
        : `“${problem.given}”不是写全的日期，请写成2023-02-28这样`
    case 'not-a-number':
      return `“${problem.given}”不能用，请填整数，从0到999999999`
    case 'too-early':
    case 'too-late':
      return limitWords(question, problem.limit, problem.reason === 'too-early')
  }
}
