/** A result of every kind that the guides come to, with answers that lead there by the rules alone. */
import {
  advise,
  headingFor,
  regions,
  type Answers,
  type Finished,
  type Guide,
  type IsoDate,
  type Region,
} from '@/rules'
import { randomInterviews } from './random-interviews'

export interface Reached {
  /** As `region/guide`. */
  readonly guide: string
  readonly answers: Answers
  readonly advice: Finished
  /** The outcomes that are possible. */
  readonly name: string
}

function resultsOf(region: Region, guide: Guide, today: IsoDate, times: number): readonly Reached[] {
  const found = new Map<string, Answers>()
  for (const { answers, outcomes } of randomInterviews(guide, today, { times, unsure: 0.1 })) {
    const name = outcomes.join(' or ')
    if (!found.has(name)) found.set(name, answers)
  }
  return [...found].flatMap(([name, answers]) => {
    const advice = advise(region, guide, answers, today, { district: Object.keys(region.districts)[0] ?? '' })
    return advice.kind === 'question' ? [] : [{ guide: `${region.id}/${guide.id}`, answers, advice, name }]
  })
}

/** Of several that lack an answer, the one with the longest heading. */
const longest = (reached: readonly Reached[]): readonly Reached[] =>
  [...reached].sort((a, b) => headingFor(b.advice).length - headingFor(a.advice).length).slice(0, 1)

/**
 * Every outcome of every guide that the random interviews come to; of the results that lack an answer the one of
 * each kind with the longest heading.
 * @param times how many interviews of each guide
 */
export const everyResult = (today: IsoDate, times: number): readonly Reached[] =>
  regions.flatMap((region) =>
    region.guides.flatMap((guide) => {
      const all = resultsOf(region, guide, today, times)
      const of = (kind: Finished['kind']) => all.filter(({ advice }) => advice.kind === kind)
      return [...of('decided'), ...longest(of('alternatives')), ...longest(of('open'))]
    }),
  )
