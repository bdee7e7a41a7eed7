import type { ReactNode } from 'react'
import { Portions } from '@/components/Portions'
import type { Visit } from '@/state/desk'
import { Export } from './Export'
import { VisitCard } from './VisitCard'

export interface DayProps {
  /** `YYYY-MM-DD` */
  day: string
  /** All of that day, the latest first. */
  visits: readonly Visit[]
  onChange: () => void
}

/** The visits of a day. */
export function Day({ day, visits, onChange }: DayProps): ReactNode {
  return (
    <>
      <Portions
        items={visits}
        unit="位"
        show={(visit) => <VisitCard key={visit.id} visit={visit} onChange={onChange} />}
      />
      <Export day={day} visits={visits} />
    </>
  )
}
