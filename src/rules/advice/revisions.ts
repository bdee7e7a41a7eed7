/** Why answers of a place are others than before, in the words of those who keep it. */
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

/** All of them, the newest first. */
export const revisionViews = (region: Region): readonly RevisionView[] =>
  newestFirst(region.revisions ?? []).map(({ id, on, why, guides }) => ({
    id,
    when: `${dateWords(on)}改的`,
    why,
    guides: guideLinks(region, Object.keys(guides)),
  }))

/** What is known of a result that was kept. */
export interface Kept {
  /** The guide within its region. */
  readonly guide: string
  readonly on: IsoDate
  /** The revisions that the rules had then; undefined where that was not kept. */
  readonly revisions: readonly string[] | undefined
}

/**
 * Why a result that was kept is another one now, by the newest revision that came after it and concerns it.
 * @param outcomes the ids of those that it came to and comes to
 * @returns null where no keeper has given a reason: time goes on as well
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
