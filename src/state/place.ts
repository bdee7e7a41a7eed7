/** The place whose rules the resident uses. */
import {
  contents,
  letAnswer,
  placeOfGuide,
  type OfferedPlace,
  type Refusal,
  type RegionContents,
} from '@/rules'
import { deviceStore } from './store'
import { offeredPlaces, takeOverPlace } from './rules'
import { dayHere } from './day'

const store = deviceStore('place')

/** The place's entry in the table of contents. */
export const placeNamed = (id: string): RegionContents | undefined =>
  contents.find((place) => place.id === id)

/** The last chosen place, or the first one. */
export function readPlace(): RegionContents | undefined {
  return placeNamed(store.read()) ?? contents[0]
}

/** The region in an address, or the last chosen place. */
export const regionIdOf = (named: string | undefined): string => named ?? readPlace()?.id ?? ''

export function keepPlace(id: string): void {
  store.write(id)
}

/** All places that can be chosen: those in the app, and those fetched on demand. */
export function placesToChoose(): readonly OfferedPlace[] {
  const here: readonly OfferedPlace[] = contents
  return [...here, ...offeredPlaces().filter(({ id }) => here.every((one) => one.id !== id))]
}

/** The place's name; undefined if unknown. */
export const nameOfPlace = (id: string): string | undefined =>
  placesToChoose().find((place) => place.id === id)?.name

/** The place in an address; undefined if there is none. */
export function placeInAddress({
  guide,
  region,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  const id = guide === undefined ? region : placeOfGuide(guide)
  return id === '' ? undefined : id
}

/** Why a place that the app lacks could not be fetched; `unpublished`: no such place is published. */
export type NotHere = Refusal | 'unpublished'

/**
 * Fetches a place that the app lacks. If the device has no room to store it, it is used until the app is
 * closed.
 * @returns null on success
 */
export async function fetchContents(id: string): Promise<NotHere | null> {
  let refused: Refusal | null = 'unreadable'
  // the condition is a constant, so builds that never fetch rules do not contain this code
  if (process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '')
    try {
      const { fetchPlace } = await import(/* webpackChunkName: "pages/newer-rules" */ './fetch-rules')
      const fetched = await fetchPlace(id, dayHere().today)
      const { unkept } = fetched
      refused = fetched.refused
      if (unkept === null) takeOverPlace(id)
      else letAnswer({ ...unkept, read: () => Promise.resolve(unkept) })
    } catch (error) {
      console.info('Could not fetch a place:', error)
    }
  return placeNamed(id) ? null : (refused ?? 'unpublished')
}
