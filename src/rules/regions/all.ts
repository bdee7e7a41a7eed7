/** Every region with all that answers by it. The app finds what it needs by `find.ts`; this is for tools and tests. */
import { places } from '@/rules/built-in'
import { packed } from '@/rules/built-in/packed'
import { todayHere, type IsoDate } from '../engine/days'
import type { Guide } from '../engine/model'
import type { WholeRegion } from '../engine/region'
import { reader } from './packed'
import { asOf } from './timed'

/** The regions as they are on that day. */
export const regionsOn = (day: IsoDate): readonly WholeRegion[] => places.map((place) => asOf(place, day))

/** The regions as they are today; where nothing uses it, nothing of it is bundled. */
export const regions: readonly WholeRegion[] = /* #__PURE__ */ regionsOn(/* #__PURE__ */ todayHere())

/** The guide of that region on that day, read out of WeChat's package as if nothing of it had been read: to be timed. */
export function unpacked(region: string, guide: string, day: IsoDate): Guide {
  const pieces = packed[region]
  if (!pieces) throw new Error(`no region ${region}`)
  return asOf(reader(pieces)(`guides/${guide}`), day)
}
