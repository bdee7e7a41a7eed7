/** The real places, read from their YAML files. */
import type { Guide, WholeRegion } from '@/rules'
import { readPolicy } from '../../scripts/policy/policy'
import { problemText } from '../../scripts/policy/problems'

export const policy = readPolicy()
if (policy.problems.length > 0) throw new Error(policy.problems.map(problemText).join('\n'))

export const { places } = policy
export const regions: readonly WholeRegion[] = places.map(({ region }) => region)

export function regionOf(id: string): WholeRegion {
  const region = regions.find((one) => one.id === id)
  if (!region) throw new Error(`没有“${id}”这个地方`)
  return region
}

/** @param id as `place/guide` */
export function guideOf(id: string): { region: WholeRegion; guide: Guide } {
  const [place = '', name = ''] = id.split('/')
  const region = regionOf(place)
  const guide = region.guides.find((one) => one.id === name)
  if (!guide) throw new Error(`没有“${id}”这个指引`)
  return { region, guide }
}
