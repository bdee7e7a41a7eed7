import { useState, type ReactNode } from 'react'
import { guideInBar } from '@/cards'
import { useArrival } from '@/platform/navigation'
import { findGuide, type Guide, type Region } from '@/rules'
import { answersSource, answersSourceText, type AnswersSource } from '@/state/answers-source'
import { useDrawnKey, useHere } from '@/state/here'
import { useData } from '@/state/use-data'
import { Loading } from '../Loading'
import { NotFound } from '../NotFound'

export interface AddressedResult {
  /** `region/guide` */
  readonly guideId: string
  readonly region: Region
  readonly guide: Guide
  readonly source: AnswersSource
}

export interface ResultInAddressProps {
  /** @param readAgain to call after the page itself changed the answers */
  children: (result: AddressedResult, readAgain: () => void) => ReactNode
}

type Query = Readonly<Record<string, string | undefined>>

/**
 * A page about the result in its address: `guide`, with the answers of the draft, a saved result (`saved`) or a
 * link (`s`). Another result mounts it again.
 */
export function ResultInAddress({ children }: ResultInAddressProps): ReactNode {
  const { query } = useArrival(guideInBar)
  const { today } = useHere()
  const guideId = query['guide'] ?? ''
  const { saved, s: shared } = query
  const drawn = useDrawnKey((person) => answersSourceText(person, guideId, saved))
  const data = useData({ guide: guideId })
  if (data.status !== 'ready') return <Loading data={data} />
  const found = findGuide(guideId, today)
  if (!found) return <NotFound />
  return (
    <WithAnswers
      key={`${guideId} ${saved ?? ''} ${shared ?? ''} ${drawn}`}
      guideId={guideId}
      query={query}
      {...found}
    >
      {children}
    </WithAnswers>
  )
}

interface WithAnswersProps extends Omit<AddressedResult, 'source'>, ResultInAddressProps {
  query: Query
}

function WithAnswers({ query, children, ...of }: WithAnswersProps): ReactNode {
  const here = useHere()
  const read = (): AnswersSource | null => answersSource(here, of.guideId, of.guide, query)
  const [source, setSource] = useState(read)
  if (!source) return <NotFound what="这个存下的结果" />
  return children({ ...of, source }, () => {
    setSource(read())
  })
}
