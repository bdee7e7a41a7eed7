/** Finds what is at hand of the regions, as it is on a day (today, unless told otherwise); `bring` fetches what is not. */
import { todayHere, type IsoDate } from '../engine/days'
import type { Faq, ServiceItem } from '../engine/library'
import type { AskingGuide, Guide } from '../engine/model'
import type { AskingRegion, Library, Region, WholeAsking, WholeRegion } from '../engine/region'
import type { Pinyin } from '../search/entries'
import { contents } from './contents'
import { isNewer, newerPinyin, newerRegion, readNewer } from './newer'
import {
  askingShelf as builtInAsking,
  bring as bringBuiltIn,
  shelf as builtIn,
  type AskingShelf,
  type Need,
  type Shelf,
} from './shelf'

export type { Need } from './shelf'

const placeOfGuide = (id: string): string => id.split('/')[0] ?? ''

type At<T> = (id: string, day: IsoDate) => T | undefined

const orNewer =
  <T>(builtIn: At<T>): At<T | WholeRegion> =>
  (id, day) =>
    isNewer(id) ? newerRegion(id, day) : builtIn(id, day)

/** As `region/guide`. */
const orNewerGuide =
  <T>(builtIn: At<T>): At<T | Guide> =>
  (id, day) => {
    const [place = '', guide] = id.split('/')
    if (!isNewer(place)) return builtIn(id, day)
    return newerRegion(place, day)?.guides.find((one) => one.id === guide)
  }

/** What is at hand: of the edition that answers. */
const shelf: Shelf = {
  region: orNewer(builtIn.region),
  library: orNewer(builtIn.library),
  whole: orNewer(builtIn.whole),
  pinyin: (id) => (isNewer(id) ? newerPinyin(id) : builtIn.pinyin(id)),
  guide: orNewerGuide(builtIn.guide),
}

/** Of it, as much as decides what is asked. */
const asking: AskingShelf = {
  region: orNewer(builtInAsking.region),
  whole: orNewer(builtInAsking.whole),
  guide: orNewerGuide(builtInAsking.guide),
}

const placeOf = (need: Need): string => ('region' in need ? need.region : placeOfGuide(need.guide))

/**
 * Fetches what is needed and not at hand; what does not exist is passed over.
 * @returns null if nothing has to be fetched
 */
export function bring(needs: readonly Need[]): Promise<unknown> | null {
  const reading = readNewer(needs.map(placeOf))
  // an edition that cannot be read gives way to the built-in one, which has to be fetched then
  if (reading) return reading.then(() => bring(needs))
  return bringBuiltIn(needs.filter((need) => !isNewer(placeOf(need))))
}

const isRegion = (id: string): boolean => contents.some((region) => region.id === id)

/** Null where there is no such thing, and an error where it was not brought: the page would say that there is none. */
function atHand<T>(thing: T | undefined, exists: boolean, id: string): T | null {
  if (thing === undefined && exists) throw new Error(`${id} was not brought`)
  return thing ?? null
}

function guideOn<R, G>(
  { region, guide }: { readonly region: At<R>; readonly guide: At<G> },
  id: string,
  day: IsoDate,
): { region: R; guide: G } | null {
  const exists = contents.some(({ guides }) => guides.some((one) => one.id === id))
  const of = atHand(region(placeOfGuide(id), day), exists, id)
  const found = atHand(guide(id, day), exists, id)
  return of && found ? { region: of, guide: found } : null
}

/** The guide with the full id `region/guide`, or null. */
export const findGuide = (id: string, day: IsoDate = todayHere()): { region: Region; guide: Guide } | null =>
  guideOn(shelf, id, day)

/** As much of the guide with the full id `region/guide` as decides what it asks, or null. */
export const findAsking = (
  id: string,
  day: IsoDate = todayHere(),
): { region: AskingRegion; guide: AskingGuide } | null => guideOn(asking, id, day)

/** The region of that id, or null. */
export const findRegion = (id: string, day: IsoDate = todayHere()): Region | null =>
  atHand(shelf.region(id, day), isRegion(id), id)

/** The region of that id with its questions and service items, or null. */
export const findLibrary = (id: string, day: IsoDate = todayHere()): (Region & Library) | null =>
  atHand(shelf.library(id, day), isRegion(id), id)

/** The region of that id with all that answers by it, or null. */
export const findWhole = (id: string, day: IsoDate = todayHere()): WholeRegion | null =>
  atHand(shelf.whole(id, day), isRegion(id), id)

/** The pinyin of what can be found of the region of that id, or null. */
export const findPinyin = (id: string): Pinyin | null => atHand(shelf.pinyin(id), isRegion(id), id)

/** The question of the region, or null. */
export function findFaq(
  regionId: string,
  id: string,
  day: IsoDate = todayHere(),
): { region: Region; faq: Faq } | null {
  const region = findLibrary(regionId, day)
  const faq = region?.faqs.find((one) => one.id === id)
  return region && faq ? { region, faq } : null
}

/** The service item of the region, or null. */
export function findItem(
  regionId: string,
  id: string,
  day: IsoDate = todayHere(),
): { region: Region & Library; item: ServiceItem } | null {
  const region = findLibrary(regionId, day)
  const item = region?.services?.items.find((one) => one.id === id)
  return region && item ? { region, item } : null
}

/** The region of that id with as much of its guides as decides what they ask, or null. */
export const findSurvey = (id: string, day: IsoDate = todayHere()): WholeAsking | null =>
  atHand(asking.whole(id, day), isRegion(id), id)
