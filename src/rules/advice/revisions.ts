/** Why a place's answers have changed, in the maintainers' words. */
import type { IsoDate } from '../engine/days'
import type { Region } from '../engine/region'
import type { Revision } from '../engine/revisions'
import { guideLinks, type GuideLink } from './cross'
import { dateWords } from './words'

export interface RevisionView {
  readonly id: string
  /** 「2026年11月27日改的」 */
  readonly when: string
  readonly why: string
  readonly guides: readonly GuideLink[]
}

const newestFirst = (revisions: readonly Revision[]): readonly Revision[] =>
  [...revisions].sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0))

/** All revisions, newest first. */
export const revisionViews = (region: Region): readonly RevisionView[] =>
  newestFirst(region.revisions ?? []).map(({ id, on, why, guides }) => ({
    id,
    when: `${dateWords(on)}改的`,
    why,
    guides: guideLinks(region, Object.keys(guides)),
  }))

/** What is known about a saved result. */
export interface Kept {
  /** The guide within its region. */
  readonly guide: string
  readonly on: IsoDate
  /** The revisions that the rules had then; undefined if that was not stored. */
  readonly revisions: readonly string[] | undefined
}

/**
 * Why a saved result is different now: the newest later revision that affects it.
 * @param outcomes the ids of the former and the present outcomes
 * @returns null if no maintainer has given a reason; the passing of time changes results too
 */
export function reasonFor(
  { revisions = [] }: Region,
  { guide, on, revisions: known }: Kept,
  outcomes: readonly string[],
): string | null {
  const came = newestFirst(revisions).find((revision) => {
    const isLater = known === undefined ? revision.on >= on : !known.includes(revision.id)
    const concerned = revision.guides[guide]
    return isLater && concerned && (concerned.length === 0 || concerned.some((id) => outcomes.includes(id)))
  })
  return came?.why ?? null
}
