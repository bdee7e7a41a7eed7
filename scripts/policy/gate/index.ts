/** Everything that the gate says of a place beside what its reader and its proof say. */
import { isOf } from '../layers'
import type { Place } from '../place'
import { saidOnce, type Span, spansOf } from '../slices'
import type { Findings } from './findings'
import { checkEnds } from './ends'
import { checkEvidence } from './evidence'
import { checkGroups } from './groups'
import { checkHeadlines } from './headlines'
import { checkLong } from './long'
import { checkMeanings } from './meanings'
import { checkPhones, checkTimeLimits } from './printed'
import { checkQuoted, checkSaidFigures } from './quoted'
import { checkReckoned } from './reckoned'
import { checkRepeated } from './repeated'
import { checkNewer, checkReplaced } from './replaced'
import { type Said, saidIn } from './said'
import { checkShortNames } from './short-names'
import { checkTyped } from './typed'
import { checkUnfilled } from './unfilled'
import { checkUnread, checkUnwritten } from './unread'
import { checkUnused } from './unused'

/** What is found of a place. */
export interface PlaceFindings extends Findings {
  /** The errors for which no result can be put into words. */
  readonly unwritten: Findings['errors']
}

/** What is said of the place as it is from a first to a last day. */
function ofSpan({ last, place }: Span, said: readonly Said[], below: ReadonlySet<string>): PlaceFindings {
  const quoted = checkQuoted(place)
  const typed = checkTyped(place, said)
  const meanings = checkMeanings(place)
  const unwritten = checkUnwritten(place)
  return {
    unwritten,
    errors: [
      ...checkUnfilled(place.trees),
      ...quoted.errors,
      ...checkPhones(place),
      ...checkTimeLimits(place),
      ...checkReckoned(place),
      ...checkGroups(place),
      ...typed.errors,
      ...checkUnread(place),
      ...unwritten,
      ...meanings.errors,
      ...checkShortNames(place),
      ...checkEvidence(place.trees, place.region),
      ...checkNewer(place.trees, place.region),
      ...checkReplaced(place.trees, place.region, last),
      ...checkLong(place, said),
    ],
    notes: [
      ...quoted.notes,
      ...typed.notes,
      ...checkSaidFigures(place, said),
      // what stands above is there for others as well
      ...checkUnused(place, below).filter((note) => isOf(place.region.id, note)),
      ...meanings.notes,
      ...checkHeadlines(place),
      ...checkEnds(place),
    ],
  }
}

/** @param below what others name that take something from a layer */
export function findingsOf(place: Place, below: ReadonlySet<string> = new Set()): PlaceFindings {
  const said = saidIn(place.trees)
  const spans = spansOf(place).map((span) => ofSpan(span, said, below))
  return {
    unwritten: saidOnce(spans.flatMap((span) => span.unwritten)),
    errors: saidOnce([...place.replaced, ...spans.flatMap(({ errors }) => errors)]),
    notes: saidOnce([...place.hidden, ...spans.flatMap(({ notes }) => notes), ...checkRepeated(said)]),
  }
}
