/** Every region with all that answers by it. The app finds what it needs by `find.ts`; this is for tools and tests. */
import { places } from '@/rules/built-in'
import { todayHere, type IsoDate } from '../engine/days'
import type { WholeRegion } from '../engine/region'
import { asOf } from './timed'

/** The regions as they are on that day. */
export const regionsOn = (day: IsoDate): readonly WholeRegion[] => places.map((place) => asOf(place, day))

/** The regions as they are today; where nothing uses it, nothing of it is bundled. */
export const regions: readonly WholeRegion[] = /* #__PURE__ */ regionsOn(/* #__PURE__ */ todayHere())
