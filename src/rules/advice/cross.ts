/** Links between results and the rest of a region's information. */
import type { ServiceItem, Statement } from '../engine/library'
import type { Library, Region } from '../engine/region'
import { citesOf, type StatementView } from './outcome'
import { shortTitle } from './short'

export interface GuideLink {
  /** `region/guide`. */
  readonly id: string
  readonly title: string
  /** The short title. */
  readonly short: string
}

/** A sentence as displayed. */
export const statement = (said: Statement): StatementView => ({
  text: said.text,
  condition: null,
  cite: citesOf(said),
  tip: 'tip' in said,
  doubt: null,
})

/** Links to those of the ids that are guides of the region. */
export const guideLinks = ({ id: place, guides }: Region, ids: readonly string[]): GuideLink[] =>
  ids.flatMap((id) => {
    const guide = guides.find((one) => one.id === id)
    return guide ? [{ id: `${place}/${id}`, title: guide.title, short: shortTitle(guide) }] : []
  })

/** The item in one line: level and time limit. */
export const itemLine = ({ services }: Library, { level, timeLimit }: ServiceItem): string =>
  [services?.levels[level], timeLimit?.text].filter((words) => words !== undefined).join('，')
