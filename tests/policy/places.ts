/** The real places, read from their YAML files. */
import {
  advise,
  interview,
  type Answers,
  type Caller,
  type Guide,
  type Interview,
  type IsoDate,
  type OutcomeView,
  type WholeRegion,
} from '@/rules'
import { readPolicy } from '../../scripts/policy/policy'
import { problemText } from '../../scripts/policy/problems'

export const policy = readPolicy()
if (policy.problems.length > 0) throw new Error(policy.problems.map(problemText).join('\n'))

export const { places } = policy
export const regions: readonly WholeRegion[] = places.map(({ region }) => region)

export function regionOf(id: string): WholeRegion {
  const region = regions.find((one) => one.id === id)
  if (!region) throw new Error(`没有“${id}”这个地方`)
  return region
}

/** @param id as `place/guide` */
function guideOf(id: string): { region: WholeRegion; guide: Guide } {
  const [place = '', name = ''] = id.split('/')
  const region = regionOf(place)
  const guide = region.guides.find((one) => one.id === name)
  if (!guide) throw new Error(`没有“${id}”这个指引`)
  return { region, guide }
}

/**
 * A guide and helpers to answer it.
 * @param id as `place/guide`
 * @param day on which it is asked, unless a test names another
 * @param always answers that all calls share
 */
export function asking(id: string, day: IsoDate, always: Answers = {}) {
  const { region, guide } = guideOf(id)
  const at = (answers: Answers, today = day): Interview => interview(guide, { ...always, ...answers }, today)
  return {
    region,
    guide,
    at,
    /** All outcomes that are possible with these answers. */
    outcomes: (answers: Answers, today = day): string[] => [
      ...new Set(at(answers, today).results.map(({ outcome }) => outcome)),
    ],
    /** The questions asked so far, and the next one. */
    asked: (answers: Answers): readonly string[] => {
      const { path, next } = at(answers)
      return [...path.map(({ question }) => question), ...(next === null ? [] : [next])]
    },
    /** What a resident reads, where the answers decide. */
    view: (answers: Answers, today = day, caller: Caller = {}): OutcomeView => {
      const advice = advise(region, guide, { ...always, ...answers }, today, caller)
      if (advice.kind !== 'decided') throw new Error(`not decided: ${advice.kind}`)
      return advice.outcome
    },
  }
}
