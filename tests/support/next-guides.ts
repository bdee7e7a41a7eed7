/** The guides that 接下来还可以问 connects, and answers that lead there by the rules alone. */
import {
  advise,
  findGuide,
  interview,
  readAnswers,
  regions,
  UNSURE,
  type Answer,
  type Answers,
  type Guide,
  type IsoDate,
  type Question,
  type Region,
} from '@/rules'

/** An interview that ends with one outcome. */
export interface Ended {
  /** As `region/guide`. */
  readonly guide: string
  readonly answers: Answers
  /** How many questions were asked. */
  readonly steps: number
  readonly outcome: string
}

/** So many interviews with random answers find every pair several times. */
const TRIES = 800
const DAYS: readonly IsoDate[] = ['1940-05-20', '1950-06-15', '2026-01-05', '2026-08-20', '2026-11-10']

/** The same numbers in every run, from 0 to 1. */
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

function interviewBy(region: Region, guide: Guide, today: IsoDate, random: () => number): Ended | null {
  let answers: Answers = {}
  for (;;) {
    const { next, path, results } = interview(guide, answers, today)
    if (next !== null) {
      const given = { [next]: someAnswer(guide.questions[next], today, random) }
      const { answers: taken } = readAnswers(guide, given, today)
      answers = { ...answers, [next]: taken[next] ?? UNSURE }
    } else if (results.length !== 1 || !results[0]) return null
    else
      return { guide: `${region.id}/${guide.id}`, answers, steps: path.length, outcome: results[0].outcome }
  }
}

/** What the page of the result is headed by. */
export function headlineOf({ guide, answers }: Ended, today: IsoDate): string {
  const found = findGuide(guide)
  const advice = found && advise(found.region, found.guide, answers, today)
  if (advice?.kind !== 'decided') throw new Error(`${guide} is not decided`)
  return advice.outcome.headline
}

export interface NextPair {
  /** The interview whose result offers the other guide. */
  readonly from: Ended
  /** A short interview of the other guide. */
  readonly to: Ended
}

/** Every pair of guides that an outcome connects; fails where no answers were found that lead to it. */
export function nextPairs(today: IsoDate): NextPair[] {
  const random = numbers()
  return regions.flatMap((region) => {
    const ended = new Map(
      region.guides.map((guide) => {
        const all = Array.from({ length: TRIES }, () => interviewBy(region, guide, today, random))
        return [guide.id, all.filter((one) => one !== null).sort((a, b) => a.steps - b.steps)]
      }),
    )
    return region.guides.flatMap((guide) => {
      const offered = new Set(Object.values(guide.outcomes).flatMap(({ next = [] }) => next))
      return [...offered].map((other) => {
        const from = ended
          .get(guide.id)
          ?.find(({ outcome }) => guide.outcomes[outcome]?.next?.includes(other))
        // one that asks twice at least, so that there is a former question
        const to = ended.get(other)?.find(({ steps }) => steps >= 2)
        if (!from || !to) throw new Error(`no answers lead from ${guide.id} to ${other}`)
        return { from, to }
      })
    })
  })
}
