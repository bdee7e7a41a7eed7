/** What can be said of each place without its rules, by the edition that answers. */
import { contents as builtIn } from '@/rules/built-in/contents'
import type { RegionContents } from '../advice/region-contents'

/** In the order in which the places are offered. Read it each time: a newer edition changes it. */
export let contents: readonly RegionContents[] = builtIn

const listeners = new Set<() => void>()

/** Hears of every change of the contents, until what it returns is called. */
export function onContents(hear: () => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** Lets these contents stand in the place of the built-in ones, by the ids of their places; others follow. */
export function putContents(newer: Readonly<Record<string, RegionContents>>): void {
  const others = Object.values(newer).filter(({ id }) => builtIn.every((one) => one.id !== id))
  contents = [...builtIn.map((one) => newer[one.id] ?? one), ...others]
  listeners.forEach((hear) => {
    hear()
  })
}
