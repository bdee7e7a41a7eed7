import type { ReactNode } from 'react'
import { contents } from '@/rules'
import { Phone } from '../Phone'

/** The government hotline as the region's documents name it, with its hours; nothing where they name none. */
export function Hotline({ regionId }: { regionId: string }): ReactNode {
  const hotline = contents.find(({ id }) => id === regionId)?.hotline
  if (!hotline) return null
  const { name, phone, hours, scope } = hotline
  return <Phone name={name} phone={phone} details={[hours, scope].filter((words) => words !== null)} />
}
