/**
 * What residents wait for: opening a guide, a step, the result, a whole interview; and the verification of
 * all guides.
 */
import { regions, unpacked } from '@/rules'
import {
  advise,
  type Answer,
  type Answers,
  type Guide,
  interview,
  type IsoDate,
  limits,
  type Question,
  type Region,
  toDay,
  toIsoDate,
  verify,
} from '@/rules/authoring'
import { medianOf, type Clock } from './measure'

export interface Measured {
  readonly what: string
  /** The slowest guide, or null if all are measured together. */
  readonly guide: string | null
  readonly milliseconds: number
  /** Limits in milliseconds, with and without JIT; null if there is none. */
  readonly budget: Budget | null
}

export interface Budget {
  readonly compiled: number
  readonly interpreted: number | null
}

const WALKS = 12
const RUNS = 9
/** For measurements that take seconds. */
const LONG_RUNS = 3

/** The answer of the n-th walk: alternating options, with dates and numbers spread over their bounds. */
function answerOf(question: Question, walk: number, today: IsoDate): Answer {
  if (question.kind === 'choice' || question.kind === 'choices') {
    const options = Object.keys(question.options)
    const option = options[walk % options.length] ?? ''
    return question.kind === 'choice' ? option : [option]
  }
  const [first, last] = limits(question, toDay(today))
  const value = first + Math.floor(((last - first) * (walk % WALKS)) / (WALKS - 1))
  return question.kind === 'date' ? toIsoDate(value) : value
}

/** The answers after each step of the n-th walk, starting with none. */
function walkThrough(guide: Guide, walk: number, today: IsoDate): readonly Answers[] {
  const steps: Answers[] = [{}]
  let answers: Answers = {}
  for (let { next } = interview(guide, answers, today); next !== null;) {
    const question = guide.questions[next]
    if (!question) throw new Error('unreachable: the next question is one of the guide')
    answers = { ...answers, [next]: answerOf(question, walk + steps.length, today) }
    steps.push(answers)
    next = interview(guide, answers, today).next
  }
  return steps
}

/** The slowest guide by `measure`. */
function slowest(
  what: string,
  budget: Budget | null,
  measure: (guide: Guide, region: Region) => number,
): Measured {
  const measured = regions.flatMap((region) =>
    region.guides.map((guide) => ({
      guide: `${region.id}/${guide.id}`,
      milliseconds: measure(guide, region),
    })),
  )
  const [worst] = measured.sort((a, b) => b.milliseconds - a.milliseconds)
  return { what, guide: worst?.guide ?? null, milliseconds: worst?.milliseconds ?? NaN, budget }
}

/** A copy of the guide without cached results, because caches are keyed by the object. */
const unopened = (guide: Guide): Guide => ({ ...guide })

/** All figures, for a resident on that day. */
export function measureGuides(today: IsoDate, now: Clock): readonly Measured[] {
  const walks = (guide: Guide) =>
    Array.from({ length: WALKS }, (_, walk) => walkThrough(guide, walk, today)).filter((w) => w.length > 1)
  const mean = (total: number, count: number) => total / Math.max(count, 1)
  return [
    slowest('opening a guide', { compiled: 8, interpreted: 40 }, (guide, region) =>
      medianOf(RUNS, () => interview(unpacked(region.id, guide.id, today), {}, today), now),
    ),
    slowest('of it, reading it out of WeChat’s package', null, (guide, region) =>
      medianOf(RUNS, () => unpacked(region.id, guide.id, today), now),
    ),
    slowest('one step', { compiled: 0.2, interpreted: 1 }, (guide) => {
      const steps = walks(guide).flat()
      const all = () => {
        for (const answers of steps) interview(guide, answers, today)
      }
      return mean(medianOf(RUNS, all, now), steps.length)
    }),
    slowest('a result page', { compiled: 5, interpreted: 20 }, (guide, region) => {
      const ends = walks(guide).flatMap((steps) => steps.slice(-1))
      const all = () => {
        for (const answers of ends) advise(region, guide, answers, today)
      }
      return mean(medianOf(LONG_RUNS, all, now), ends.length)
    }),
    slowest('a whole interview, from opening to result', null, (guide, region) => {
      const all = walks(guide)
      return mean(
        medianOf(
          LONG_RUNS,
          () => {
            for (const steps of all) {
              const opened = unopened(guide)
              for (const answers of steps) advise(region, opened, answers, today)
            }
          },
          now,
        ),
        all.length,
      )
    }),
    {
      what: 'proof of all guides',
      guide: null,
      budget: { compiled: 5_000, interpreted: null },
      milliseconds: medianOf(
        LONG_RUNS,
        () => {
          for (const { guides } of regions) for (const guide of guides) verify(unopened(guide), today)
        },
        now,
      ),
    },
  ]
}
