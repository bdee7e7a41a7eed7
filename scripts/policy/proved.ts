/**
 * Proofs about a guide: its faults and its golden lines. Both use the same days where possible, so that a guide is
 * walked once.
 */
import { type Guide, type IsoDate, kindOfDay, toDay, type Verification, verify } from '@/rules/authoring'
import { cached, hashOf } from './cache'
import { kindsOfDay, logicOf } from './logic'

/** The first day of the golden lines. Fixed, so that they do not depend on the machine or the day. */
export const GOLDEN_FROM: IsoDate = '2026-11-23'

/**
 * One day of each kind from the first to the last day, inclusive. If golden lines cover the kind on an earlier day, that
 * day is used: the decisions are the same.
 * @param last null for no end
 */
function daysOfProof(place: string, guide: Guide, from: IsoDate, last: IsoDate | null): readonly IsoDate[] {
  const logic = logicOf(guide)
  return cached(place, `proof-days ${guide.id} ${from}`, [hashOf(logic), from, last], () => {
    const days = kindsOfDay(place, guide, from).filter((day) => last === null || day <= last)
    if (from <= GOLDEN_FROM) return [...days].sort()
    const seen = new Map<string, IsoDate>()
    for (const day of kindsOfDay(place, guide, GOLDEN_FROM)) {
      const kind = kindOfDay(logic, toDay(day))
      if (!seen.has(kind)) seen.set(kind, day)
    }
    const named = guide.days ?? []
    return [
      ...new Set(
        days.map((day) => (named.includes(day) ? day : (seen.get(kindOfDay(logic, toDay(day))) ?? day))),
      ),
    ].sort()
  })
}

const proved = new WeakMap<Guide, Map<string, Verification>>()

/** The proof of a guide's decisions from the first to the last day. Its wording does not affect it. */
export function provedFrom(
  place: string,
  guide: Guide,
  from: IsoDate,
  last: IsoDate | null = null,
): Verification {
  const logic = logicOf(guide)
  const days = daysOfProof(place, guide, from, last)
  const known = proved.get(logic) ?? new Map<string, Verification>()
  proved.set(logic, known)
  const key = days.join()
  const proof =
    known.get(key) ??
    cached(place, `proof ${guide.id} ${from}`, [hashOf(logic), days], () => verify(logic, from, days))
  known.set(key, proof)
  return proof
}
