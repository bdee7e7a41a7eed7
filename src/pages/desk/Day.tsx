import { useState, type ReactNode } from 'react'
import { LoadingPart } from '@/components/Loading'
import { ShowMore } from '@/components/ShowMore'
import { UnfoldButton } from '@/components/SoftButton'
import { useData } from '@/state/use-data'
import type { Visit } from '@/state/desk'
import { Export } from './Export'
import { EVERYTHING } from './stored-visits'
import { VisitRow } from './VisitRow'

export interface DayProps {
  /** `YYYY-MM-DD` */
  day: string
  /** All visits of that day, latest first. */
  visits: readonly Visit[]
}

/** The visits of an earlier day. */
export function Day({ day, visits }: DayProps): ReactNode {
  const [taking, setTaking] = useState(false)
  const data = useData(...EVERYTHING)
  if (data.status !== 'ready') return <LoadingPart data={data} />
  return (
    <>
      <ShowMore items={visits} unit="位" show={(visit) => <VisitRow key={visit.id} visit={visit} />} />
      <UnfoldButton icon="export" label="名单" says="导出这天的名单" open={taking} onToggle={setTaking} />
      {taking ? <Export day={day} visits={visits} /> : null}
    </>
  )
}
