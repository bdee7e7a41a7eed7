/** Pages of guides of the current policy, with the changes since another edition. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { asOf, type Figure, type Guide, type IsoDate, isSliced, type WholeRegion } from '@/rules/authoring'
import { placeEdition } from './built-in/edition'
import { differences } from './differences'
import { editionOf, EditionError, LAST_COMMIT, regionsOf, currentEdition, type Edition } from './editions'
import { POLICY } from './policy'
import { showPage } from './show'
import { groundOf } from './show-ground'

/** The figures that the guide's file uses, directly or through shared text. */
function figuresOf({ id, figures }: WholeRegion, guide: Guide): readonly string[] {
  const file = path.join(POLICY, id, 'guides', `${guide.id}.yaml`)
  const written = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const json = JSON.stringify(guide)
  return Object.entries(figures).flatMap(([name, { value, unit, cite }]) =>
    new RegExp(`\\b${name}\\b`).test(written) ||
    (json.includes(`${value}${unit}`) && json.includes(`"${cite}"`))
      ? [name]
      : [],
  )
}

/** Each figure of the place with all its values, past and future, in chronological order. */
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

/** The edition; null if it cannot be read, which the page says. */
export function editionOrNone(since: string): Edition | null {
  try {
    return editionOf(since)
  } catch (error) {
    if (error instanceof EditionError) return null
    throw error
  }
}

/** @param last the edition to compare with; null if there is none */
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
 * A guide's page.
 * @param since the edition to compare with; the last commit by default
 * @throws {EditionError} if the current policy cannot be read or has no such guide, or there is no such
 * edition
 */
export function pageOf(regionId: string, guideId: string, today: IsoDate, since: string | undefined): string {
  const now = currentEdition()
  const region = regionsOf(now, today).find(({ id }) => id === regionId)
  const guide = region?.guides.find(({ id }) => id === guideId)
  if (!region || !guide) throw new EditionError(`没有“${regionId}/${guideId}”这个指引`)
  return page(now, region, guide, since === undefined ? editionOrNone(LAST_COMMIT) : editionOf(since), today)
}

const TABLES = ['sources', 'citations', 'figures', 'contacts', 'channels'] as const

/** Whether the guide or something that it refers to has changed. */
function isChanged(region: WholeRegion, guide: Guide, last: Edition, today: IsoDate): boolean {
  const old = regionsOf(last, today).find(({ id }) => id === region.id)
  const was = old?.guides.find(({ id }) => id === guide.id)
  const json = JSON.stringify(guide)
  if (!old || json !== JSON.stringify(was)) return true
  const cited = new Set(Object.keys(region.citations).filter((id) => json.includes(`"${id}"`)))
  const sources = new Set([...cited].map((id) => region.citations[id]?.source))
  return TABLES.some((table) =>
    differences(old[table], region[table]).some(({ path: [id = ''] }) =>
      table === 'sources'
        ? sources.has(id)
        : table === 'figures'
          ? figuresOf(region, guide).includes(id)
          : json.includes(`"${id}"`),
    ),
  )
}

/** The pages of all changed guides, by id. */
export function changedPages(
  today: IsoDate,
  since: string = LAST_COMMIT,
  now: Edition = currentEdition(),
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
