/** Materials that a resident has ticked off, for each result apart. */
import { entriesSlot, isTexts } from './slot'
import type { Person } from './person'

const store = entriesSlot('ticks', 1, isTexts)

const keyOf = (guide: string, outcome: string): string => `${guide} ${outcome}`

/** The ticked materials of the result, by their words. */
export function readTicks(guide: string, outcome: string, of?: Person): readonly string[] {
  return store.read(of)[keyOf(guide, outcome)] ?? []
}

export function keepTick(guide: string, outcome: string, material: string, ticked: boolean): void {
  const others = readTicks(guide, outcome).filter((one) => one !== material)
  store.write({ ...store.read(), [keyOf(guide, outcome)]: ticked ? [...others, material] : others })
}
