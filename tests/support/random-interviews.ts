/** Interviews with random answers that are the same in every run. */
import {
  interview,
  readAnswers,
  UNSURE,
  type Answer,
  type Answers,
  type Guide,
  type IsoDate,
  type Question,
} from '@/rules'

export interface RandomInterview {
  readonly answers: Answers
  /** The number of questions asked. */
  readonly steps: number
  /** The outcomes that remain at the end. */
  readonly outcomes: readonly string[]
}

const DAYS: readonly IsoDate[] = [
  '1940-05-20',
  '1950-06-15',
  '1961-12-20',
  '2026-01-05',
  '2026-08-20',
  '2026-11-10',
]

/** Random numbers from 0 to 1. */
function numbers(): () => number {
  let state = 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

function someAnswer(question: Question | undefined, today: IsoDate, random: () => number): Answer {
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  switch (question?.kind) {
    case 'choice':
      return one(Object.keys(question.options)) ?? UNSURE
    case 'choices':
      return [one(Object.keys(question.options)) ?? '']
    case 'date':
      return one(DAYS) ?? UNSURE
    case 'number':
      return question.unit === '年' ? Number(today.slice(0, 4)) : 1
    case undefined:
      return UNSURE
  }
}

/** @param unsure the share of answers that are 不清楚, from 0 to 1 */
export function randomInterviews(
  guide: Guide,
  today: IsoDate,
  { times, unsure = 0 }: { times: number; unsure?: number },
): readonly RandomInterview[] {
  const random = numbers()
  return Array.from({ length: times }, () => {
    let answers: Answers = {}
    for (;;) {
      const { next, path, results } = interview(guide, answers, today)
      if (next === null)
        return { answers, steps: path.length, outcomes: results.map(({ outcome }) => outcome) }
      const given = random() < unsure ? {} : { [next]: someAnswer(guide.questions[next], today, random) }
      answers = { ...answers, [next]: readAnswers(guide, given, today).answers[next] ?? UNSURE }
    }
  })
}
