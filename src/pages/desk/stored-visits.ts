/** What of the desk is kept on the device, as a page draws it. */
import { useState, useSyncExternalStore } from 'react'
import { onStorageChange } from '@/platform/storage'
import { contents, type DataRequest } from '@/rules'
import { tidyDesk, visits, type Visit } from '@/state/desk'
import { begunGuides, readDraft } from '@/state/drafts'
import { personHere } from '@/state/person'
import { begunSurveys } from '@/state/survey'

/** A visit may have been about any guide. */
export const EVERYTHING = contents.map(({ id }): DataRequest => ({ region: id, with: 'whole' }))

/** All that is shown of a visit is computed from this. */
export const visitText = (visit: Visit): string =>
  JSON.stringify([
    visit,
    begunGuides(visit.id).map(({ id }) => [id, readDraft(visit.id, id).answers]),
    begunSurveys(visit.id),
  ])

const deskText = (): string => visits().map(visitText).join('\n')

/** All visits, the latest first; drawn again when anything of them changes, in another window too. */
export function useVisits(): readonly Visit[] {
  useState(() => {
    tidyDesk(personHere())
  })
  useSyncExternalStore(onStorageChange, deskText)
  return visits()
}
