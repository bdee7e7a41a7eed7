/** The place whose rules a resident looks at. */
import { contents, type RegionContents } from '@/rules'
import { isText, slot } from './slot'

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
