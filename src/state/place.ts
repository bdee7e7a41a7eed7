/** The place whose rules a resident looks at. */
import { contents, type RegionContents } from '@/rules'
import { isText, slot } from './slot'

const store = slot<string>('place', 1, '', isText)

/** The place chosen last; the first one until another is chosen. */
export function readPlace(): RegionContents | undefined {
  const id = store.read()
  return contents.find((region) => region.id === id) ?? contents[0]
}

/** The region that an address names; where it names none, the place chosen last. */
export const regionIdOf = (named: string | undefined): string => named ?? readPlace()?.id ?? ''

export function keepPlace(id: string): void {
  store.write(id)
}
