import type { ReactNode } from 'react'
import type { Region } from '@/rules'
import { Phone } from '../Phone'

/** The way out that every place has: the government hotline. */
const HOTLINE = '12345'

/** The region's own entry for the government hotline, with its hours. */
export function Hotline({ region }: { region: Region }): ReactNode {
  const contact = Object.values(region.contacts).find((c) => c.kind === 'phone' && c.phone === HOTLINE)
  if (contact?.kind !== 'phone') return null
  const { name, phone, hours, scope } = contact
  return <Phone name={name} phone={phone} details={[hours, scope].filter((words) => words !== null)} />
}
