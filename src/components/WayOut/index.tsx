import type { ReactNode } from 'react'
import { Hotline } from '../Hotline'
import { Section } from '../Section'
import { Statement } from '../Statements'
import { placeNamed } from '@/state/place'

/** Whom to ask where a page does not help. */
export function WayOut({ regionId }: { regionId: string }): ReactNode {
  const region = placeNamed(regionId)
  if (!region) return null
  return (
    <Section title={region.hotline ? '都不是？打电话问' : '都不是？'}>
      <Hotline regionId={regionId} />
      <Statement text={region.callingNote} condition={null} tip />
    </Section>
  )
}
