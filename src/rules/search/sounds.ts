/** Mending what voice input misheard: a word that nothing holds becomes one that sounds like it. */
import { pairs, telling } from './words'

/** Characters that sound alike, a group each; a character of several sounds stands in several groups. */
export type Sounds = readonly string[]

/** Words by their sound. */
export interface Heard {
  /** Every pair of characters that is known as it is written. */
  readonly written: ReadonlySet<string>
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly bySound: ReadonlyMap<string, readonly string[]>
}

function soundsOf(pair: string, groups: Heard['groups']): readonly string[] {
  const [first = '', second = ''] = Array.from(pair)
  const after = groups.get(second) ?? []
  return (groups.get(first) ?? []).flatMap((one) => after.map((other) => `${one} ${other}`))
}

/**
 * @param names what may be meant, such as titles
 * @param written all that is held anywhere, which needs no mending
 */
export function heardOf(sounds: Sounds, names: readonly string[], written: ReadonlySet<string>): Heard {
  const groups = new Map<string, number[]>()
  sounds.forEach((characters, group) => {
    for (const one of characters) groups.set(one, [...(groups.get(one) ?? []), group])
  })
  const bySound = new Map<string, string[]>()
  for (const pair of new Set(names.flatMap(pairs).filter((one) => !one.includes(' '))))
    for (const sound of soundsOf(pair, groups)) bySound.set(sound, [...(bySound.get(sound) ?? []), pair])
  return { written, groups, bySound }
}

/** The text with each pair that nobody has written replaced by one that sounds like it, if there is one. */
export function mended(text: string, { written, groups, bySound }: Heard): string {
  const characters = Array.from(text)
  pairs(telling(text)).forEach((pair, i) => {
    const [first = '', second = ''] = characters.slice(i, i + 2)
    if (pair.includes(' ') || written.has(first + second)) return
    const meant = soundsOf(first + second, groups).flatMap((sound) => bySound.get(sound) ?? [])
    const nearest = meant.find((one) => one.includes(first) || one.includes(second)) ?? meant[0]
    if (nearest !== undefined) characters.splice(i, 2, ...Array.from(nearest))
  })
  return characters.join('')
}
