/** The caller's district and insurance, chosen once for each region. */
import type { Caller } from '@/rules'
import type { Person } from './person'
import { personStore } from './person-store'
import { useStored } from './store'

const store = personStore('caller')

const NOBODY: Caller = {}

export function readCaller(of: Person, regionId: string): Caller {
  return store.read(of)[regionId] ?? NOBODY
}

export function keepCaller(of: Person, regionId: string, caller: Caller): void {
  store.write(of, { ...store.read(of), [regionId]: { ...caller } })
}

/** The caller of a page. */
export interface Calling {
  readonly caller: Caller
  readonly onChooseCaller: (caller: Caller) => void
}

/** The caller, and a function to change the choice. */
export function useCaller(of: Person, regionId: string): Calling {
  const caller = useStored(() => readCaller(of, regionId))
  return {
    caller,
    onChooseCaller: (chosen) => {
      keepCaller(of, regionId, chosen)
    },
  }
}
