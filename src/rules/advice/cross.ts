/** What results and what a region says besides its guides have in common: where each leads into the other. */
import type { ServiceItem, Statement } from '../engine/library'
import type { Library, Region } from '../engine/region'
import { citesOf, type StatementView } from './outcome'
import { shortTitle } from './short'

export interface GuideLink {
  /** As `region/guide`. */
  readonly id: string
  readonly title: string
  /** The title in a few words. */
  readonly short: string
}

/** A sentence as it is shown. */
export const statement = (said: Statement): StatementView => ({
  text: said.text,
  condition: null,
  cite: citesOf(said),
  tip: 'tip' in said,
  doubt: null,
})

/** The guides of the region among the ids. */
export const guideLinks = ({ id: place, guides }: Region, ids: readonly string[]): GuideLink[] =>
  ids.flatMap((id) => {
    const guide = guides.find((one) => one.id === id)
    return guide ? [{ id: `${place}/${id}`, title: guide.title, short: shortTitle(guide) }] : []
  })

/** The item in one line: where, how long. */
export const itemLine = ({ services }: Library, { level, timeLimit }: ServiceItem): string =>
  [services?.levels[level], timeLimit?.text].filter((words) => words !== undefined).join('，')
