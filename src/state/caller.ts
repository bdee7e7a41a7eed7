/** The district and insurance that pick the number to call, chosen once for each region. */
import { useState } from 'react'
import type { Caller } from '@/rules'
import { entriesSlot, isRecordOf, isText } from './slot'

const store = entriesSlot('caller', 1, (value): value is Record<string, string> => isRecordOf(value, isText))

export function readCaller(regionId: string): Caller {
  return store.read()[regionId] ?? {}
}

export function keepCaller(regionId: string, caller: Caller): void {
  store.write({ ...store.read(), [regionId]: { ...caller } })
}

/** The caller of a page, and what to do when the resident chooses anew. */
export function useCaller(regionId: string): readonly [Caller, (caller: Caller) => void] {
  const [caller, setCaller] = useState(() => readCaller(regionId))
  const choose = (chosen: Caller): void => {
    keepCaller(regionId, chosen)
    setCaller(chosen)
  }
  return [caller, choose]
}
