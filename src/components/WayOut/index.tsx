import type { ReactNode } from 'react'
import { contents } from '@/rules'
import { Hotline } from '../Hotline'
import { Section } from '../Section'
import { Statement } from '../Statements'

/** Whom to ask where a page does not help. */
export function WayOut({ regionId }: { regionId: string }): ReactNode {
  const region = contents.find(({ id }) => id === regionId)
  if (!region) return null
  return (
    <Section title={region.hotline ? '都不是？打电话问' : '都不是？'}>
      <Hotline regionId={regionId} />
      <Statement text={region.callingNote} condition={null} tip />
    </Section>
  )
}
