import type { ReactNode } from 'react'
import type { Region } from '@/rules'
import { Phone } from '../Phone'

/** The way out that every place has: the government hotline. */
const HOTLINE = '12345'

/** The government hotline, as the region's documents name it, with its hours. */
export function Hotline({ region }: { region: Region }): ReactNode {
  const contact = Object.values(region.contacts).find((c) => c.kind === 'phone' && c.phone === HOTLINE)
  if (contact?.kind !== 'phone') return <Phone name="政务服务便民热线" phone={HOTLINE} details={[]} />
  const { name, phone, hours, scope } = contact
  return <Phone name={name} phone={phone} details={[hours, scope].filter((words) => words !== null)} />
}
