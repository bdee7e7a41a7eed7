import type { Faq, ServiceItem } from '../engine/library'
import type { Guide } from '../engine/model'
import type { Region } from '../engine/region'
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

/** The region of that id, or null. */
export const findRegion = (id: string): Region | null => regions.find((region) => region.id === id) ?? null

/** The question of the region, or null. */
export function findFaq(regionId: string, id: string): { region: Region; faq: Faq } | null {
  const region = findRegion(regionId)
  const faq = region?.faqs.find((one) => one.id === id)
  return region && faq ? { region, faq } : null
}

/** The service item of that id, unique among the regions, or null. */
export function findItem(id: string): { region: Region; item: ServiceItem } | null {
  for (const region of regions)
    for (const item of region.services?.items ?? []) if (item.id === id) return { region, item }
  return null
}
