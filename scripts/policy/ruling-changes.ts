/** Rulings that are not what they were: the app does not show them, and yet they say why it answers so. */
import type { Edition } from './editions'
import type { Ruling } from './rulings'

export interface RulingChange {
  readonly place: string
  readonly id: string
  readonly state: 'new' | 'removed' | 'changed'
  /** What the app does, as it was and as it is; null where there is none. */
  readonly was: string | null
  readonly is: string | null
}

const isSame = (one: Ruling, other: Ruling): boolean => JSON.stringify(one) === JSON.stringify(other)

/** Those of the places that both editions were read with. */
export function rulingChanges(old: Edition, now: Edition): readonly RulingChange[] {
  const places = new Map(old.read?.map((place) => [place.region.id, place.rulings]))
  return (now.read ?? []).flatMap(({ region, rulings }): readonly RulingChange[] => {
    const before = places.get(region.id)
    if (!before) return []
    const ids = [...new Set([...Object.keys(before), ...Object.keys(rulings)])]
    return ids.flatMap((id): readonly RulingChange[] => {
      const [was, is] = [before[id], rulings[id]]
      if (was && is && isSame(was, is)) return []
      const state = was ? (is ? 'changed' : 'removed') : 'new'
      return [{ place: region.id, id, state, was: was?.treat ?? null, is: is?.treat ?? null }]
    })
  })
}
