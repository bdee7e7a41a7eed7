import type { ReactNode } from 'react'
import { Phone } from '../Phone'
import { placeNamed } from '@/state/place'

/** The government hotline as the region's documents name it, with its hours; nothing where they name none. */
export function Hotline({ regionId }: { regionId: string }): ReactNode {
  const hotline = placeNamed(regionId)?.hotline
  return hotline ? <Phone {...hotline} /> : null
}
