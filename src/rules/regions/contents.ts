/** The table of contents of each place, for the edition in use. */
import { contents as builtIn } from '@/rules/built-in/contents'
import type { RegionContents } from '../advice/region-contents'

/** In display order. Read it each time: a newer edition replaces it. */
export let contents: readonly RegionContents[] = builtIn

const listeners = new Set<() => void>()

/** Subscribes to changes of the contents; returns the unsubscribe function. */
export function onContents(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** Replaces the built-in contents of places by id; other places are appended. */
export function putContents(newer: Readonly<Record<string, RegionContents>>): void {
  const others = Object.values(newer).filter(({ id }) => builtIn.every((one) => one.id !== id))
  contents = [...builtIn.map((one) => newer[one.id] ?? one), ...others]
  listeners.forEach((hear) => {
    hear()
  })
}
