/** Corrects voice input: a word that occurs nowhere is replaced by a known one that sounds like it. */
import { pairs, telling } from './normalize'

/** Groups of characters that sound alike. A character with several sounds is in several groups. */
export type Sounds = readonly string[]

/** Words indexed by sound. */
export interface Heard {
  /** All pairs of characters that occur anywhere. */
  readonly written: ReadonlySet<string>
  /** Possible meanings: names of two characters, and every three consecutive characters of a name. */
  readonly named: ReadonlySet<string>
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly bySound: ReadonlyMap<string, readonly string[]>
}

function soundsOf(pair: string, groups: Heard['groups']): readonly string[] {
  const [first = '', second = ''] = Array.from(pair)
  const after = groups.get(second) ?? []
  return (groups.get(first) ?? []).flatMap((one) => after.map((other) => `${one} ${other}`))
}

const threes = (name: string): readonly string[] => {
  const characters = Array.from(name)
  return characters.slice(2).map((_, i) => characters.slice(i, i + 3).join(''))
}

/**
 * Builds the index.
 * @param names what people may mean, such as titles
 * @param written everything that occurs, which needs no correction
 */
export function heardOf(sounds: Sounds, names: readonly string[], written: ReadonlySet<string>): Heard {
  const groups = new Map<string, number[]>()
  sounds.forEach((characters, group) => {
    for (const one of characters) groups.set(one, [...(groups.get(one) ?? []), group])
  })
  const bySound = new Map<string, string[]>()
  for (const pair of new Set(names.flatMap(pairs)))
    for (const sound of soundsOf(pair, groups)) bySound.set(sound, [...(bySound.get(sound) ?? []), pair])
  const parts = names.flatMap((name) => name.split(' '))
  const named = new Set(parts.flatMap((name) => (name.length === 2 ? [name] : threes(name))))
  return { written, named, groups, bySound }
}

/**
 * Replaces each pair that occurs nowhere by one that sounds like it, if that forms a name with its neighbours
 * and splits no known word.
 */
export function correctMisheard(text: string, { written, named, groups, bySound }: Heard): string {
  const characters = Array.from(text)
  const isWritten = (at: number): boolean => at >= 0 && written.has(characters.slice(at, at + 2).join(''))
  pairs(telling(text)).forEach((pair, i) => {
    const [before = '', first = '', second = '', after = ''] = [-1, 0, 1, 2].map((by) => characters[i + by])
    if (pair.includes(' ') || isWritten(i)) return
    const fits = (one: string): boolean =>
      (named.has(one) || named.has(before + one) || named.has(one + after)) &&
      (one.startsWith(first) || !isWritten(i - 1)) &&
      (one.endsWith(second) || !isWritten(i + 1))
    const meant = soundsOf(first + second, groups)
      .flatMap((sound) => bySound.get(sound) ?? [])
      .filter(fits)
    const nearest = meant.find((one) => one.includes(first) || one.includes(second)) ?? meant[0]
    if (nearest !== undefined) characters.splice(i, 2, ...Array.from(nearest))
  })
  return characters.join('')
}
