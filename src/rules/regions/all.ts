/** All regions with all their data, for tools and tests. The app uses `find.ts`. */
import { places } from '@/rules/built-in'
import { packed } from '@/rules/built-in/packed'
import { todayHere, type IsoDate } from '../engine/days'
import type { Guide } from '../engine/model'
import type { WholeRegion } from '../engine/region'
import { reader } from './packed'
import { asOf } from './timed'

/** The regions on that day. */
export const regionsOn = (day: IsoDate): readonly WholeRegion[] => places.map((place) => asOf(place, day))

/** The regions as of today; tree-shaken if unused. */
export const regions: readonly WholeRegion[] = /* #__PURE__ */ regionsOn(/* #__PURE__ */ todayHere())

/** The region's guide on that day, unpacked from WeChat's package without any cache. For benchmarks. */
export function unpacked(region: string, guide: string, day: IsoDate): Guide {
  const pieces = packed[region]
  if (!pieces) throw new Error(`no region ${region}`)
  return asOf(reader(pieces)(`guides/${guide}`), day)
}
