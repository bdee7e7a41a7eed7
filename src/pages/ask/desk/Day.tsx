import { useState, type ReactNode } from 'react'
import { BigButton } from '@/components/BigButton'
import type { Visit } from '@/state/desk'
import { Export } from './Export'
import { VisitCard } from './VisitCard'

/** So many visits are added to the page at once; a page of WeChat must not hold much more. */
const AT_ONCE = 10

export interface DayProps {
  /** `YYYY-MM-DD` */
  day: string
  /** All of that day, the latest first. */
  visits: readonly Visit[]
  onChange: () => void
}

/** The visits of a day. */
export function Day({ day, visits, onChange }: DayProps): ReactNode {
  const [shown, setShown] = useState(AT_ONCE)
  const rest = visits.length - shown
  return (
    <>
      {visits.slice(0, shown).map((visit) => (
        <VisitCard key={visit.id} visit={visit} onChange={onChange} />
      ))}
      {rest > 0 ? (
        <BigButton
          kind="other"
          label={`再看${Math.min(rest, AT_ONCE)}位（还有${rest}位）`}
          onPress={() => {
            setShown(shown + AT_ONCE)
          }}
        />
      ) : null}
      <Export day={day} visits={visits} />
    </>
  )
}
