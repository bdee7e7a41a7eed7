/** The guides that 接下来还可以问 connects, with answers that lead there according to the rules. */
import { advise, findGuide, regions, type Answers, type Guide, type IsoDate } from '@/rules'
import { randomInterviews } from './random-interviews'

/** An interview that ends with a single outcome. */
export interface Ended {
  /** As `region/guide`. */
  readonly guide: string
  readonly answers: Answers
  /** The number of questions asked. */
  readonly steps: number
  readonly outcome: string
}

/** Enough to find every pair several times. */
const TIMES = 800

/** The heading of the result page. */
export function headlineOf({ guide, answers }: Ended, today: IsoDate): string {
  const found = findGuide(guide)
  const advice = found && advise(found.region, found.guide, answers, today)
  if (advice?.kind !== 'decided') throw new Error(`${guide} is not decided`)
  return advice.outcome.headline
}

/** The interviews that end with a single outcome, shortest first. */
const endedBy = (name: string, guide: Guide, today: IsoDate): readonly Ended[] =>
  randomInterviews(guide, today, { times: TIMES })
    .flatMap(({ answers, steps, outcomes: [outcome, ...others] }) =>
      outcome === undefined || others.length > 0 ? [] : [{ guide: name, answers, steps, outcome }],
    )
    .sort((a, b) => a.steps - b.steps)

export interface NextPair {
  /** The interview whose result offers the other guide. */
  readonly from: Ended
  /** A short interview of the other guide. */
  readonly to: Ended
}

/** Every pair of guides that an outcome connects. Throws if no answers lead to it. */
export function nextPairs(today: IsoDate): NextPair[] {
  return regions.flatMap((region) => {
    const ended = new Map(
      region.guides.map((guide) => [guide.id, endedBy(`${region.id}/${guide.id}`, guide, today)]),
    )
    return region.guides.flatMap((guide) => {
      const offered = new Set(Object.values(guide.outcomes).flatMap(({ next = [] }) => next))
      return [...offered].map((other) => {
        const from = ended
          .get(guide.id)
          ?.find(({ outcome }) => guide.outcomes[outcome]?.next?.includes(other))
        // with at least two questions, so that there is a previous one
        const to = ended.get(other)?.find(({ steps }) => steps >= 2)
        if (!from || !to) throw new Error(`no answers lead from ${guide.id} to ${other}`)
        return { from, to }
      })
    })
  })
}
