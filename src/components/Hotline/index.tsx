import type { ReactNode } from 'react'
import { contents } from '@/rules'
import { Phone } from '../Phone'

/** The government hotline as the region's documents name it, with its hours; nothing where they name none. */
export function Hotline({ regionId }: { regionId: string }): ReactNode {
  const hotline = contents.find(({ id }) => id === regionId)?.hotline
  return hotline ? <Phone {...hotline} /> : null
}
