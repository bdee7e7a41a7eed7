/** The place whose rules a resident looks at. */
import { contents, letAnswer, type OfferedPlace, type Refusal, type RegionContents } from '@/rules'
import { isText, deviceStore } from './store'
import { offeredPlaces, takeOverPlace } from './rules'
import { dayHere } from './day'

const store = deviceStore<string>('place', 1, '', isText)

/** The contents of a place. */
export const placeNamed = (id: string): RegionContents | undefined =>
  contents.find((place) => place.id === id)

/** The place chosen last; the first one until another is chosen. */
export function readPlace(): RegionContents | undefined {
  return placeNamed(store.read()) ?? contents[0]
}

/** The region that an address names; where it names none, the place chosen last. */
export const regionIdOf = (named: string | undefined): string => named ?? readPlace()?.id ?? ''

export function keepPlace(id: string): void {
  store.write(id)
}

/** All places that can be chosen: those that the app has, and others that are fetched when they are. */
export function placesToChoose(): readonly OfferedPlace[] {
  const here: readonly OfferedPlace[] = contents
  return [...here, ...offeredPlaces().filter(({ id }) => here.every((one) => one.id !== id))]
}

/** What a place is called; undefined where that is not known either. */
export const nameOfPlace = (id: string): string | undefined =>
  placesToChoose().find((place) => place.id === id)?.name

/** The place that an address names; undefined where it names none. */
export function placeInAddress({
  guide,
  region,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const id = guide?.split('/')[0] ?? region
  return id === '' ? undefined : id
}

/** Why a place did not come that the app does not have; `unpublished`: there is none of that name. */
export type NotHere = Refusal | 'unpublished'

/**
 * Fetches a place that the app does not have. On a device that has no room to keep it, it answers until the app is closed.
 * @returns null where it is here
 */
export async function fetchContents(id: string): Promise<NotHere | null> {
  let refused: Refusal | null = 'unreadable'
  // a build that never asks is compiled without what follows: the condition is a constant
  if (process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '')
    try {
      const { fetchPlace } = await import(/* webpackChunkName: "pages/newer-rules" */ './fetch-rules')
      const fetched = await fetchPlace(id, dayHere().today)
      const { unkept } = fetched
      refused = fetched.refused
      if (unkept === null) takeOverPlace(id)
      else letAnswer({ ...unkept, read: () => Promise.resolve(unkept) })
    } catch (error) {
      console.info('a place could not be fetched:', error)
    }
  return placeNamed(id) ? null : (refused ?? 'unpublished')
}
