import { bare } from '@/rules'

/** Which parts of a title hold what is searched for. */
export interface Run {
  readonly text: string
  readonly hit: boolean
}

/** The title in runs: a character is hit that stands with its neighbour in the query too, or is all of it. */
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
