/** Looks up the loaded data of the regions on a day (today by default); `load` fetches what is missing. */
import { todayHere, type IsoDate } from '../engine/days'
import type { Faq, ServiceItem } from '../engine/library'
import type { AskingGuide, Guide } from '../engine/model'
import {
  guideIn,
  placeOfGuide,
  type AskingRegion,
  type GuideOf,
  type Library,
  type Region,
  type WholeAsking,
  type WholeRegion,
} from '../engine/region'
import { contents } from './contents'
import { isNewer, isRead, newerPinyin, newerRegion, readNewer } from './newer'
import {
  loadedAsking as builtInAsking,
  isLoaded as isBuiltInLoaded,
  load as loadBuiltIn,
  loaded as builtIn,
  type LoadedAsking,
  type DataRequest,
  type LoadedData,
} from './loader'
import type { Pinyin } from './pinyin'

export type { DataRequest } from './loader'

type At<T> = (id: string, day: IsoDate) => T | undefined

const orNewer =
  <T>(builtIn: At<T>): At<T | WholeRegion> =>
  (id, day) =>
    isNewer(id) ? newerRegion(id, day) : builtIn(id, day)

/** `region/guide`. */
const orNewerGuide =
  <T>(builtIn: At<T>): At<T | GuideOf<WholeRegion, Guide>> =>
  (id, day) => {
    const place = placeOfGuide(id)
    return isNewer(place) ? guideIn(newerRegion(place, day), id) : builtIn(id, day)
  }

/** The loaded data of the edition in use. */
const loaded: LoadedData = {
  region: orNewer(builtIn.region),
  library: orNewer(builtIn.library),
  whole: orNewer(builtIn.whole),
  pinyin: (id) => (isNewer(id) ? newerPinyin(id) : builtIn.pinyin(id)),
  guide: orNewerGuide(builtIn.guide),
}

/** The part of it that decides what to ask. */
const loadedAsking: LoadedAsking = {
  whole: orNewer(builtInAsking.whole),
  guide: orNewerGuide(builtInAsking.guide),
}

const placeOf = (need: DataRequest): string => ('region' in need ? need.region : placeOfGuide(need.guide))

const ofBuiltIn = (needs: readonly DataRequest[]): readonly DataRequest[] =>
  needs.filter((need) => !isNewer(placeOf(need)))

/** Whether all of the requested data is loaded; unknown ids are ignored. */
export const isLoaded = (needs: readonly DataRequest[]): boolean =>
  needs.every((need) => isRead(placeOf(need))) && isBuiltInLoaded(ofBuiltIn(needs))

/** Loads the requested data that is not loaded yet; unknown ids are ignored. Rejects if some of it cannot be fetched. */
export async function load(needs: readonly DataRequest[]): Promise<void> {
  await Promise.all(needs.map((need) => readNewer(placeOf(need))))
  // only now is it known which places use their built-in edition
  await loadBuiltIn(ofBuiltIn(needs))
  // a newer edition may have been fetched meanwhile
  if (!isLoaded(needs)) await load(needs)
}

const isRegion = (id: string): boolean => contents.some((region) => region.id === id)

/** Null for an unknown id. Throws if the id exists but is not loaded, so that no page claims that it does not exist. */
function ifLoaded<T>(thing: T | undefined, exists: boolean, id: string): T | null {
  if (thing === undefined && exists) throw new Error(`${id} is not loaded`)
  return thing ?? null
}

const isGuide = (id: string): boolean =>
  contents.some(({ guides }) => guides.some((guide) => guide.id === id))

/** The guide with the full id `region/guide`, or null. */
export const findGuide = (id: string, day: IsoDate = todayHere()): GuideOf<Region, Guide> | null =>
  ifLoaded(loaded.guide(id, day), isGuide(id), id)

/** The part of the guide (`region/guide`) that decides what it asks, or null. */
export const findAsking = (
  id: string,
  day: IsoDate = todayHere(),
): GuideOf<AskingRegion, AskingGuide> | null => ifLoaded(loadedAsking.guide(id, day), isGuide(id), id)

/** The region with that id, or null. */
export const findRegion = (id: string, day: IsoDate = todayHere()): Region | null =>
  ifLoaded(loaded.region(id, day), isRegion(id), id)

/** The region with its FAQs and service items, or null. */
export const findLibrary = (id: string, day: IsoDate = todayHere()): (Region & Library) | null =>
  ifLoaded(loaded.library(id, day), isRegion(id), id)

/** The region with all its data, or null. */
export const findWhole = (id: string, day: IsoDate = todayHere()): WholeRegion | null =>
  ifLoaded(loaded.whole(id, day), isRegion(id), id)

/** The pinyin of everything that can be found in the region, or null. */
export const findPinyin = (id: string): Pinyin | null => ifLoaded(loaded.pinyin(id), isRegion(id), id)

/** The region's FAQ, or null. */
export function findFaq(
  regionId: string,
  id: string,
  day: IsoDate = todayHere(),
): { region: Region; faq: Faq } | null {
  const region = findLibrary(regionId, day)
  const faq = region?.faqs.find((one) => one.id === id)
  return region && faq ? { region, faq } : null
}

/** The region's service item, or null. */
export function findItem(
  regionId: string,
  id: string,
  day: IsoDate = todayHere(),
): { region: Region & Library; item: ServiceItem } | null {
  const region = findLibrary(regionId, day)
  const item = region?.services?.items.find((one) => one.id === id)
  return region && item ? { region, item } : null
}

/** The region with the parts of its guides that decide what they ask, or null. */
export const findSurvey = (id: string, day: IsoDate = todayHere()): WholeAsking | null =>
  ifLoaded(loadedAsking.whole(id, day), isRegion(id), id)
