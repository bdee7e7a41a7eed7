/** The place whose rules a resident looks at. */
import { contents, type OfferedPlace, type RegionContents } from '@/rules'
import { isText, slot } from './slot'
import { offeredPlaces, takeOverPlace } from './rules'
import { dayHere } from './day'

const store = slot<string>('place', 1, '', isText)

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

/**
 * Fetches a place that the app does not have.
 * @returns undefined where it did not come
 */
export async function fetchContents(id: string): Promise<RegionContents | undefined> {
  // a build that never asks is compiled without what follows: the condition is a constant
  if (process.env.TARO_ENV === 'h5' || process.env.WENBAN_POLICY_URL !== '')
    try {
      const { fetchPlace } = await import('./fetch-rules')
      await fetchPlace(id, dayHere().today)
      takeOverPlace(id)
    } catch (error) {
      console.info('a place could not be fetched:', error)
    }
  return placeNamed(id)
}
