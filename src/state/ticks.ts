/** Ticked materials, separately for each result. */
import type { Person } from './person'
import { personStore } from './person-store'
import { useStored } from './store'

const store = personStore('ticks')

const keyOf = (guide: string, outcome: string): string => `${guide} ${outcome}`

/** The result's ticked materials, by their text. */
export function readTicks(of: Person, guide: string, outcome: string): readonly string[] {
  return store.read(of)[keyOf(guide, outcome)] ?? []
}

function keepTick(of: Person, guide: string, outcome: string, material: string, ticked: boolean): void {
  const others = readTicks(of, guide, outcome).filter((one) => one !== material)
  store.write(of, { ...store.read(of), [keyOf(guide, outcome)]: ticked ? [...others, material] : others })
}

/** The ticks of a guide's results, by outcome id. */
export interface Ticks {
  readonly of: (outcome: string) => readonly string[]
  readonly keep: (outcome: string, material: string, ticked: boolean) => void
}

/** The guide's ticks, for a page that rerenders with them. */
export function useTicks(of: Person, guide: string): Ticks {
  useStored(() => store.read(of))
  return {
    of: (outcome) => readTicks(of, guide, outcome),
    keep: (outcome, material, ticked) => {
      keepTick(of, guide, outcome, material, ticked)
    },
  }
}
