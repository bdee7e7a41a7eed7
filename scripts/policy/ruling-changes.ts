/** Changed rulings. The app does not show them, but they explain its results. */
import type { Edition } from './editions'
import type { Ruling, Rulings } from './rulings'

export interface RulingChange {
  /** Null for a ruling of every place. */
  readonly place: string | null
  readonly id: string
  readonly state: 'new' | 'removed' | 'changed'
  /** What the app did and does; null if there was or is no ruling. */
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

/** Changes of the rulings for every place, and of places that both editions contain. */
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
