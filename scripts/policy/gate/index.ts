/** The gate's report on a place, besides those of its reader and of verification. */
import { isOf } from '../layers'
import type { Place } from '../place'
import { withoutDuplicates, type Span, spansOf } from '../slices'
import type { Findings } from './findings'
import { checkEnds } from './ends'
import { checkEvidence } from './evidence'
import { checkGroups } from './groups'
import { checkHeadlines } from './headlines'
import { checkLong } from './long'
import { checkMeanings } from './meanings'
import { checkPhones, checkTimeLimits } from './printed'
import { checkQuoted, checkStatedFigures } from './quoted'
import { checkComputed } from './computed'
import { checkRepeated } from './repeated'
import { checkNewer, checkReplaced } from './replaced'
import { type ResidentText, residentTexts } from './resident-texts'
import { checkShortNames } from './short-names'
import { checkTyped } from './typed'
import { checkUnfilled } from './unfilled'
import { checkUnread, checkUnwritten } from './unread'
import { checkUnused } from './unused'

/** Findings about a place. */
export interface PlaceFindings extends Findings {
  /** Errors because of which results cannot be worded. */
  readonly unwritten: Findings['errors']
}

/** The report on the place from a first to a last day. */
function ofSpan(
  { last, place }: Span,
  texts: readonly ResidentText[],
  below: ReadonlySet<string>,
): PlaceFindings {
  const quoted = checkQuoted(place)
  const typed = checkTyped(place, texts)
  const meanings = checkMeanings(place)
  const unwritten = checkUnwritten(place)
  return {
    unwritten,
    errors: [
      ...checkUnfilled(place.trees),
      ...quoted.errors,
      ...checkPhones(place),
      ...checkTimeLimits(place),
      ...checkComputed(place),
      ...checkGroups(place),
      ...typed.errors,
      ...checkUnread(place),
      ...unwritten,
      ...meanings.errors,
      ...checkShortNames(place),
      ...checkEvidence(place.trees, place.region),
      ...checkNewer(place.trees, place.region),
      ...checkReplaced(place.trees, place.region, last),
      ...checkLong(place, texts),
    ],
    notes: [
      ...quoted.notes,
      ...typed.notes,
      ...checkStatedFigures(place, texts),
      // things in layers are for other places too
      ...checkUnused(place, below).filter((note) => isOf(place.region.id, note)),
      ...meanings.notes,
      ...checkHeadlines(place),
      ...checkEnds(place),
    ],
  }
}

/** @param below what places below refer to in a layer */
export function findingsOf(place: Place, below: ReadonlySet<string> = new Set()): PlaceFindings {
  const texts = residentTexts(place.trees)
  const spans = spansOf(place).map((span) => ofSpan(span, texts, below))
  return {
    unwritten: withoutDuplicates(spans.flatMap((span) => span.unwritten)),
    errors: withoutDuplicates([...place.replaced, ...spans.flatMap(({ errors }) => errors)]),
    notes: withoutDuplicates([
      ...place.hidden,
      ...spans.flatMap(({ notes }) => notes),
      ...checkRepeated(texts),
    ]),
  }
}
