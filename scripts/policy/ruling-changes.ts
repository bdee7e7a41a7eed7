/** Rulings that are not what they were: the app does not show them, and yet they say why it answers so. */
import type { Edition } from './editions'
import type { Ruling, Rulings } from './rulings'

export interface RulingChange {
  /** Null of one for every place. */
  readonly place: string | null
  readonly id: string
  readonly state: 'new' | 'removed' | 'changed'
  /** What the app does, as it was and as it is; null where there is none. */
  readonly was: string | null
  readonly is: string | null
}

const isSame = (one: Ruling, other: Ruling): boolean => JSON.stringify(one) === JSON.stringify(other)

function changesOf(place: string | null, before: Rulings, after: Rulings): readonly RulingChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return ids.flatMap((id): readonly RulingChange[] => {
    const [was, is] = [before[id], after[id]]
    if (was && is && isSame(was, is)) return []
    const state = was ? (is ? 'changed' : 'removed') : 'new'
    return [{ place, id, state, was: was?.treat ?? null, is: is?.treat ?? null }]
  })
}

/** Those for every place, and those of the places that both editions were read with. */
export function rulingChanges(old: Edition, now: Edition): readonly RulingChange[] {
  const places = new Map(old.read?.map((place) => [place.region.id, place.rulings]))
  return [
    ...(old.rulings && now.rulings ? changesOf(null, old.rulings, now.rulings) : []),
    ...(now.read ?? []).flatMap(({ region, rulings }) => {
      const before = places.get(region.id)
      return before ? changesOf(region.id, before, rulings) : []
    }),
  ]
}
