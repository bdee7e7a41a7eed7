/** Reassembles the pieces of a region. */
import { contents } from '@/rules/built-in/contents'
import type { Change } from '../engine/changes'
import type { Faq, Services } from '../engine/library'
import type { Library, Region, RegionBase } from '../engine/region'
import { both, type Timed } from './timed'

/** The region with the titles of its guides, which the home page has loaded already. */
function titled(base: RegionBase): Region {
  const guides = contents.find(({ id }) => id === base.id)?.guides ?? []
  return {
    ...base,
    guides: guides.map(({ id, title, short }) => ({ id: id.slice(base.id.length + 1), title, short })),
  }
}

export const regionOf = (base: Timed<RegionBase>): Timed<Region> => both(base, null, titled)

export function withLibrary(
  region: Timed<Region>,
  faqs: Timed<readonly Faq[]>,
  services: Timed<Services> | null,
  changes: Timed<readonly Change[]>,
): Timed<Region & Library> {
  const asked = both(region, faqs, (one, some) => ({ ...one, faqs: some }))
  const listed = both(asked, services, (one, list) => ({ ...one, services: list }))
  return both(listed, changes, (one, newer) => ({ ...one, changes: newer }))
}

/** The region with these guides in order, replacing their titles. */
export const withGuides = <R, G>(
  region: Timed<R>,
  guides: readonly Timed<G>[],
): Timed<R & { readonly guides: readonly G[] }> =>
  guides.reduce<Timed<R & { readonly guides: readonly G[] }>>(
    (some, guide) => both(some, guide, (one, more) => ({ ...one, guides: [...one.guides, more] })),
    both(region, null, (one) => ({ ...one, guides: [] })),
  )
