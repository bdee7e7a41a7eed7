/** A result of every kind that the guides reach, with answers that lead there according to the rules. */
import {
  advise,
  headingFor,
  regionsOn,
  type Answers,
  type Finished,
  type Guide,
  type IsoDate,
  type Region,
} from '@/rules'
import { daysToCheck } from '@/rules/engine/verification'
import { everyInterview } from './every-interview'

export interface Reached {
  /** As `region/guide`. */
  readonly guide: string
  readonly answers: Answers
  /** The day on which they lead there. */
  readonly today: IsoDate
  readonly advice: Finished
  /** The possible outcomes. */
  readonly name: string
}

/** The results of a guide on a day, one for each set of possible outcomes. */
function resultsOn(region: Region, guide: Guide, today: IsoDate): readonly Reached[] {
  const found = new Map<string, Reached>()
  const caller = { district: Object.keys(region.districts)[0] ?? '' }
  for (const { next, answers, results } of everyInterview(guide, today)) {
    const name = results.map(({ outcome }) => outcome).join(' or ')
    if (next !== null || found.has(name)) continue
    const advice = advise(region, guide, answers, today, caller)
    if (advice.kind === 'question') continue
    found.set(name, { guide: `${region.id}/${guide.id}`, answers, today, advice, name })
  }
  return [...found.values()]
}

/** Today's results, and the outcomes that the guide reaches only on later days. */
function resultsOf(region: Region, guide: Guide, today: IsoDate): readonly Reached[] {
  const found = [...resultsOn(region, guide, today)]
  const missing = new Set(Object.keys(guide.outcomes))
  for (const { name } of found) missing.delete(name)
  for (const day of daysToCheck(guide, today).filter((one) => one > today)) {
    if (missing.size === 0) break
    const then = regionsOn(day).find(({ id }) => id === region.id)
    const same = then?.guides.find(({ id }) => id === guide.id)
    if (then && same)
      for (const reached of resultsOn(then, same, day)) if (missing.delete(reached.name)) found.push(reached)
  }
  return found
}

/** Every result of every guide. */
export const everyResult = (today: IsoDate): readonly Reached[] =>
  regionsOn(today).flatMap((region) => region.guides.flatMap((guide) => resultsOf(region, guide, today)))

/** Every outcome, and for each guide the undecided result of each kind with the longest heading. */
export function everyOutcome(today: IsoDate): readonly Reached[] {
  const longest = new Map<string, Reached>()
  const all = everyResult(today)
  for (const reached of all) {
    const { guide, advice } = reached
    const kind = `${guide} ${advice.kind}`
    const known = longest.get(kind)
    if (!known || headingFor(known.advice).length < headingFor(advice).length) longest.set(kind, reached)
  }
  return all.filter((reached) => reached.advice.kind === 'decided' || [...longest.values()].includes(reached))
}
