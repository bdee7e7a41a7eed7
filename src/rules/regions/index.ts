import type { Guide, Region } from '../engine/model'
import { chengdeShuangqiao } from './chengde-shuangqiao'
import { qinhuangdao } from './qinhuangdao'
import { zhoukou } from './zhoukou'

export const regions: readonly Region[] = [qinhuangdao, zhoukou, chengdeShuangqiao]

/** The guide with the full id `region/guide`, or null. */
export function findGuide(id: string): { region: Region; guide: Guide } | null {
  for (const region of regions)
    for (const guide of region.guides) if (`${region.id}/${guide.id}` === id) return { region, guide }
  return null
}
