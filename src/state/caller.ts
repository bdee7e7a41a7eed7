/** The caller's district and insurance, chosen once for each region. */
import { useState } from 'react'
import type { Caller } from '@/rules'
import type { Person } from './person'
import { isRecordOf, isText, personStore } from './store'

const store = personStore('caller', 1, (value): value is Record<string, string> => isRecordOf(value, isText))

export function readCaller(of: Person, regionId: string): Caller {
  return store.read(of)[regionId] ?? {}
}

export function keepCaller(of: Person, regionId: string, caller: Caller): void {
  store.write(of, { ...store.read(of), [regionId]: { ...caller } })
}

/** The caller of a page, and a function to change the choice. */
export function useCaller(of: Person, regionId: string): readonly [Caller, (caller: Caller) => void] {
  const [caller, setCaller] = useState(() => readCaller(of, regionId))
  const choose = (chosen: Caller): void => {
    keepCaller(of, regionId, chosen)
    setCaller(chosen)
  }
  return [caller, choose]
}
