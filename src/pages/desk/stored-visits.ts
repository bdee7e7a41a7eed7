/** The desk's stored data, as pages read it. */
import { useLayoutEffect } from 'react'
import { contents, type DataRequest } from '@/rules'
import { tidyDesk, visits, type Visit } from '@/state/desk'
import { begunGuides, readDraft } from '@/state/drafts'
import { personHere } from '@/state/person'
import { useStored } from '@/state/store'
import { begunSurveys } from '@/state/survey'

/** Everything, because a visit may have been about any guide. */
export const EVERYTHING = contents.map(({ id }): DataRequest => ({ region: id, with: 'whole' }))

/** Everything that the display of a visit is computed from. */
export const visitText = (visit: Visit): string =>
  JSON.stringify([
    visit,
    begunGuides(visit.id).map(({ id }) => [id, readDraft(visit.id, id).answers]),
    begunSurveys(visit.id),
  ])

const deskText = (): string => visits().map(visitText).join('\n')

/** All visits, latest first. Rerenders when any of them changes, also in another window. */
export function useVisits(): readonly Visit[] {
  useLayoutEffect(() => {
    tidyDesk(personHere())
  }, [])
  useStored(deskText)
  return visits()
}
