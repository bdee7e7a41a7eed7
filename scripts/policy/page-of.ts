/** Pages of guides of the policy as it stands, with what was changed since another edition. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Guide, IsoDate, WholeRegion } from '@/rules'
import { placeEdition } from './built-in/edition'
import { differences } from './differences'
import { editionOf, EditionError, LAST_COMMIT, standing, type Edition } from './editions'
import { POLICY } from './policy'
import { showPage, type Shown } from './show'

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
export function page(region: WholeRegion, guide: Guide, last: Edition | null, today: IsoDate): string {
  const old = last?.regions.find(({ id }) => id === region.id)
  const was = old?.guides.find(({ id }) => id === guide.id)
  const before: Shown['before'] = last && old && was ? { name: last.name, region: old, guide: was } : null
  const edition = placeEdition(region)
  return showPage({ region, guide, figures: figuresOf(region, guide), today, edition, before })
}

/**
 * @param since the edition to compare with; the last commit unless told otherwise
 * @throws {EditionError} where the policy as it stands cannot be read or has no such guide, or there is no such edition
 */
export function pageOf(regionId: string, guideId: string, today: IsoDate, since: string | undefined): string {
  const region = standing().regions.find(({ id }) => id === regionId)
  const guide = region?.guides.find(({ id }) => id === guideId)
  if (!region || !guide) throw new EditionError(`没有“${regionId}/${guideId}”这个指引`)
  return page(region, guide, since === undefined ? editionOrNone(LAST_COMMIT) : editionOf(since), today)
}

const TABLES = ['sources', 'citations', 'figures', 'contacts', 'channels'] as const

/** Whether the guide, or something that it names, is not what it was. */
function isChanged(region: WholeRegion, guide: Guide, { regions }: Edition): boolean {
  const old = regions.find(({ id }) => id === region.id)
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
export function changedPages(today: IsoDate, since: string = LAST_COMMIT): ReadonlyMap<string, string> {
  const last = editionOf(since)
  return new Map(
    standing().regions.flatMap((region) =>
      region.guides.flatMap((guide) =>
        isChanged(region, guide, last)
          ? [[`${region.id}-${guide.id}`, page(region, guide, last, today)] as const]
          : [],
      ),
    ),
  )
}
