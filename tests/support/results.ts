/** A result of every kind that the guides come to, with answers that lead there by the rules alone. */
import {
  advise,
  headingFor,
  interview,
  readAnswers,
  regions,
  UNSURE,
  type Answer,
  type Answers,
  type Finished,
  type Guide,
  type IsoDate,
  type Question,
  type Region,
} from '@/rules'

export interface Reached {
  /** As `region/guide`. */
  readonly guide: string
  readonly answers: Answers
  readonly advice: Finished
  /** The outcomes that are possible. */
  readonly name: string
}

const DAYS: readonly IsoDate[] = ['1940-05-20', '1961-12-20', '2026-01-05', '2026-08-20', '2026-11-10']

/** The same numbers in every run, from 0 to 1. */
function numbers(): () => number {
  let state = 1
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** One in ten is not known. */
function someAnswer(question: Question | undefined, today: IsoDate, random: () => number): Answer {
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  if (question === undefined || random() < 0.1) return UNSURE
  switch (question.kind) {
    case 'choice':
      return one(Object.keys(question.options)) ?? UNSURE
    case 'choices':
      return [one(Object.keys(question.options)) ?? '']
    case 'date':
      return one(DAYS) ?? UNSURE
    case 'number':
      return question.unit === '年' ? Number(today.slice(0, 4)) : 1
  }
}

interface Ended {
  readonly answers: Answers
  /** The outcomes that are left. */
  readonly name: string
}

function end(guide: Guide, today: IsoDate, random: () => number): Ended {
  let answers: Answers = {}
  for (;;) {
    const { next, results } = interview(guide, answers, today)
    if (next === null) return { answers, name: results.map(({ outcome }) => outcome).join(' or ') }
    const given = { [next]: someAnswer(guide.questions[next], today, random) }
    answers = { ...answers, [next]: readAnswers(guide, given, today).answers[next] ?? UNSURE }
  }
}

function resultsOf(region: Region, guide: Guide, today: IsoDate, tries: number): readonly Reached[] {
  const random = numbers()
  const found = new Map<string, Ended>()
  for (let time = 0; time < tries; time++) {
    const ended = end(guide, today, random)
    if (!found.has(ended.name)) found.set(ended.name, ended)
  }
  return [...found.values()].flatMap(({ answers, name }) => {
    const advice = advise(region, guide, answers, today, { district: Object.keys(region.districts)[0] ?? '' })
    return advice.kind === 'question' ? [] : [{ guide: `${region.id}/${guide.id}`, answers, advice, name }]
  })
}

/** Of several that lack an answer, the one with the longest heading. */
const longest = (reached: readonly Reached[]): readonly Reached[] =>
  [...reached].sort((a, b) => headingFor(b.advice).length - headingFor(a.advice).length).slice(0, 1)

/**
 * Every outcome of every guide that so many random interviews come to; of the results that lack an answer the one of
 * each kind with the longest heading.
 * @param tries for each guide
 */
export const everyResult = (today: IsoDate, tries: number): readonly Reached[] =>
  regions.flatMap((region) =>
    region.guides.flatMap((guide) => {
      const all = resultsOf(region, guide, today, tries)
      const of = (kind: Finished['kind']) => all.filter(({ advice }) => advice.kind === kind)
      return [...of('decided'), ...longest(of('alternatives')), ...longest(of('open'))]
    }),
  )
