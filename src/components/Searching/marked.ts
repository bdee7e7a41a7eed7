import { bare } from '@/rules'

/** Finds the parts of a title that match the query. */
export interface Run {
  readonly text: string
  readonly hit: boolean
}

/**
 * Splits the title into runs. A character is a hit if it forms a pair with a neighbour that also
 * occurs in the query, or if it is the whole query.
 */
export function marked(title: string, query: string): readonly Run[] {
  const wanted = query.toLowerCase()
  const characters = Array.from(title)
  const holds = (at: number): boolean => {
    const pair = `${characters[at] ?? ''}${characters[at + 1] ?? ''}`.toLowerCase()
    return Array.from(bare(pair)).length === 2 && wanted.includes(pair)
  }
  const isHit = (at: number): boolean =>
    holds(at) || holds(at - 1) || (wanted !== '' && characters[at]?.toLowerCase() === wanted)
  const runs: { text: string; hit: boolean }[] = []
  characters.forEach((character, at) => {
    const last = runs[runs.length - 1]
    if (last?.hit === isHit(at)) last.text += character
    else runs.push({ text: character, hit: isHit(at) })
  })
  return runs
}
