/** Pages of guides of the policy as it stands, with what was changed since another edition. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { asOf, type Figure, type Guide, type IsoDate, isSliced, type WholeRegion } from '@/rules/authoring'
import { placeEdition } from './built-in/edition'
import { differences } from './differences'
import { editionOf, EditionError, LAST_COMMIT, regionsOf, standing, type Edition } from './editions'
import { POLICY } from './policy'
import { showPage } from './show'
import { groundOf } from './show-ground'

/** The figures that the guide's file names, or what it takes from the file that guides share. */
function figuresOf({ id, figures }: WholeRegion, guide: Guide): readonly string[] {
  const file = path.join(POLICY, id, 'guides', `${guide.id}.yaml`)
  const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const told = JSON.stringify(guide)
  return Object.entries(figures).flatMap(([name, { value, unit, cite }]) =>
    new RegExp(`\\b${name}\\b`).test(written) ||
    (told.includes(`${value}${unit}`) && told.includes(`"${cite}"`))
      ? [name]
      : [],
  )
}

/** Each figure of the place with the values that it has had and will have, in the order of their days. */
function periodsOf(edition: Edition, place: string): ReadonlyMap<string, readonly Figure[]> {
  const periods = new Map<string, Figure[]>()
  for (const timed of edition.places ?? edition.regions)
    for (const { value } of isSliced(timed) ? timed.slices : [{ value: timed }]) {
      if (value.id !== place) continue
      for (const [id, figure] of Object.entries(value.figures)) {
        const known = periods.get(id) ?? []
        periods.set(id, known)
        if (!known.some((one) => JSON.stringify(one) === JSON.stringify(figure))) known.push(figure)
      }
    }
  return periods
}

/** The edition; null where there is none that can be read, which the page says. */
export function editionOrNone(since: string): Edition | null {
  try {
    return editionOf(since)
  } catch (error) {
    if (error instanceof EditionError) return null
    throw error
  }
}

/** @param last what it is compared with; null where there is nothing */
export function page(
  now: Edition,
  region: WholeRegion,
  guide: Guide,
  last: Edition | null,
  today: IsoDate,
): string {
  const old = last === null ? undefined : regionsOf(last, today).find(({ id }) => id === region.id)
  const was = old?.guides.find(({ id }) => id === guide.id)
  const before = last && old && was ? { name: last.name, region: old, guide: was } : null
  const place = now.read?.find((one) => one.region.id === region.id)
  return showPage({
    region,
    guide,
    ...(place && { ground: groundOf(place, guide.id) }),
    figures: figuresOf(region, guide),
    periods: periodsOf(now, region.id),
    today,
    edition: placeEdition(now.places?.find((place) => asOf(place, today).id === region.id) ?? region),
    before: before && last && { ...before, periods: periodsOf(last, region.id) },
  })
}

/**
 * @param since the edition to compare with; the last commit unless told otherwise
 * @throws {EditionError} where the policy as it stands cannot be read or has no such guide, or there is no such edition
 */
export function pageOf(regionId: string, guideId: string, today: IsoDate, since: string | undefined): string {
  const now = standing()
  const region = regionsOf(now, today).find(({ id }) => id === regionId)
  const guide = region?.guides.find(({ id }) => id === guideId)
  if (!region || !guide) throw new EditionError(`没有“${regionId}/${guideId}”这个指引`)
  return page(now, region, guide, since === undefined ? editionOrNone(LAST_COMMIT) : editionOf(since), today)
}

const TABLES = ['sources', 'citations', 'figures', 'contacts', 'channels'] as const

/** Whether the guide, or something that it names, is not what it was. */
function isChanged(region: WholeRegion, guide: Guide, last: Edition, today: IsoDate): boolean {
  const old = regionsOf(last, today).find(({ id }) => id === region.id)
  const was = old?.guides.find(({ id }) => id === guide.id)
  const told = JSON.stringify(guide)
  if (!old || told !== JSON.stringify(was)) return true
  const cited = new Set(Object.keys(region.citations).filter((id) => told.includes(`"${id}"`)))
  const sources = new Set([...cited].map((id) => region.citations[id]?.source))
  return TABLES.some((table) =>
    differences(old[table], region[table]).some(({ path: [id = ''] }) =>
      table === 'sources'
        ? sources.has(id)
        : table === 'figures'
          ? figuresOf(region, guide).includes(id)
          : told.includes(`"${id}"`),
    ),
  )
}

/** The pages of all guides that were changed, by their ids. */
export function changedPages(
  today: IsoDate,
  since: string = LAST_COMMIT,
  now: Edition = standing(),
): ReadonlyMap<string, string> {
  const last = editionOf(since)
  return new Map(
    regionsOf(now, today).flatMap((region) =>
      region.guides.flatMap((guide) =>
        isChanged(region, guide, last, today)
          ? [[`${region.id}-${guide.id}`, page(now, region, guide, last, today)] as const]
          : [],
      ),
    ),
  )
}
