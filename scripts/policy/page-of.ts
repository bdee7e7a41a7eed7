/** The page of a guide of the policy as it stands, with what was changed since the last commit. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { edition, type Guide, type IsoDate, type WholeRegion } from '@/rules'
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

function lastEdition(): Edition | null {
  try {
    return editionOf(LAST_COMMIT)
  } catch (error) {
    if (error instanceof EditionError) return null // the page says that there is nothing to compare with
    throw error
  }
}

/** @throws {EditionError} where the policy as it stands cannot be read or has no such guide */
export function pageOf(regionId: string, guideId: string, today: IsoDate): string {
  const region = standing().regions.find(({ id }) => id === regionId)
  const guide = region?.guides.find(({ id }) => id === guideId)
  if (!region || !guide) throw new EditionError(`没有“${regionId}/${guideId}”这个指引`)
  const last = lastEdition()
  const old = last?.regions.find(({ id }) => id === regionId)
  const was = old?.guides.find(({ id }) => id === guideId)
  const before: Shown['before'] = last && old && was ? { name: last.name, region: old, guide: was } : null
  return showPage({ region, guide, figures: figuresOf(region, guide), today, edition, before })
}
