/** The places and guides of the policy as it stands in the files. */
import { type Guide, type IsoDate, todayHere, type WholeRegion } from '@/rules/authoring'
import { type Policy, readPolicy } from '../policy'
import { problemText, unknown } from '../problems'
import { placeOn } from '../slices'
import { UsageError } from './command'

/** @throws {UsageError} where the files cannot be read: with the first thing that is wrong */
export function policyStanding(): Policy {
  const policy = readPolicy()
  const { problems } = policy
  const [first] = problems
  if (!first) return policy
  const more = problems.length > 1 ? `（一共${problems.length}处，policy check 都列出来）` : ''
  throw new UsageError(`规定读不出来，先改好：${problemText(first)}${more}`)
}

/**
 * The regions as they are on that day.
 * @throws {UsageError} as `policyStanding`
 */
export const regionsStanding = (day: IsoDate = todayHere()): readonly WholeRegion[] =>
  policyStanding().places.map((place) => placeOn(place, day).region)

/** @param id the guide's full id, `place/guide` */
export function guideNamed(id: string, day: IsoDate): { region: WholeRegion; guide: Guide } {
  const regions = regionsStanding(day)
  const [place, name] = id.split('/')
  const region = regions.find((one) => one.id === place)
  const guide = region?.guides.find((one) => one.id === name)
  if (region && guide && id === `${region.id}/${guide.id}`) return { region, guide }
  const known = regions.flatMap((one) => one.guides.map((each) => `${one.id}/${each.id}`))
  throw new UsageError(`${unknown(id, '指引', known)}。有：${known.join('、')}`)
}
