import { regions, type Guide, type Region } from '@/rules'

/** Every guide of every place, as a row of a test: `region/guide`, the region, the guide. */
export const everyGuide: readonly (readonly [id: string, Region, Guide])[] = regions.flatMap((region) =>
  region.guides.map((guide) => [`${region.id}/${guide.id}`, region, guide] as const),
)
