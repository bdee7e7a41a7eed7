/** Everything that the gate says of a place beside what its reader and its proof say. */
import { isOf } from '../layers'
import type { Place } from '../place'
import type { Problem } from '../problems'
import type { Findings } from './findings'
import { checkEvidence } from './evidence'
import { checkMeanings } from './meanings'
import { checkPhones, checkTimeLimits } from './printed'
import { checkQuoted, checkSaidFigures } from './quoted'
import { checkRepeated } from './repeated'
import { checkNewer, checkReplaced } from './replaced'
import { saidIn } from './said'
import { checkTyped } from './typed'
import { checkUnfilled } from './unfilled'
import { checkUnread } from './unread'
import { checkUnused } from './unused'

const inOrder = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort(
    ({ at: a }, { at: b }) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  )

export function findingsOf(place: Place): Findings {
  const said = saidIn(place.trees)
  const quoted = checkQuoted(place)
  const typed = checkTyped(place, said)
  const meanings = checkMeanings(place)
  return {
    errors: inOrder([
      ...checkUnfilled(place.trees),
      ...quoted.errors,
      ...checkPhones(place),
      ...checkTimeLimits(place),
      ...typed.errors,
      ...checkUnread(place),
      ...meanings.errors,
      ...checkEvidence(place.trees, place.region),
      ...checkNewer(place.trees, place.region),
      ...checkReplaced(place.trees, place.region, null),
    ]),
    notes: inOrder([
      ...quoted.notes,
      ...typed.notes,
      ...checkSaidFigures(place, said),
      ...checkRepeated(said),
      // what stands above is there for others as well
      ...checkUnused(place).filter((note) => isOf(place.region.id, note)),
      ...meanings.notes,
    ]),
  }
}
