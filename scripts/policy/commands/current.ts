/** The places and guides of the current files. */
import { type Guide, type IsoDate, todayHere, type WholeRegion } from '@/rules/authoring'
import { type Policy, readPolicy } from '../policy'
import { problemText, unknown } from '../problems'
import { placeOn } from '../slices'
import { UsageError } from './command'

/** @throws {UsageError} with the first problem if the files cannot be read */
export function currentPolicy(): Policy {
  const policy = readPolicy()
  const { problems } = policy
  const [first] = problems
  if (!first) return policy
  const more = problems.length > 1 ? `（一共${problems.length}处，policy check 都列出来）` : ''
  throw new UsageError(`规定读不出来，先改好：${problemText(first)}${more}`)
}

/**
 * The regions on that day.
 * @throws {UsageError} like `currentPolicy`
 */
export const currentRegions = (day: IsoDate = todayHere()): readonly WholeRegion[] =>
  currentPolicy().places.map((place) => placeOn(place, day).region)

/** @param id the guide's full id, `place/guide` */
export function guideNamed(id: string, day: IsoDate): { region: WholeRegion; guide: Guide } {
  const regions = currentRegions(day)
  const [place, name] = id.split('/')
  const region = regions.find((one) => one.id === place)
  const guide = region?.guides.find((one) => one.id === name)
  if (region && guide && id === `${region.id}/${guide.id}`) return { region, guide }
  const known = regions.flatMap((one) => one.guides.map((each) => `${one.id}/${each.id}`))
  throw new UsageError(`${unknown(id, '指引', known)}。有：${known.join('、')}`)
}
