/** Every result of a guide on a day. */
import { interview, type Answers, type Guide, type Interview, type IsoDate } from '@/rules/authoring'
import { kindsOf } from '../../scripts/policy/kinds'

/** One interview for each result of the guide on that day. */
export function* endsOn(
  guide: Guide,
  today: IsoDate,
  seen = new Set<string>(),
  answers: Answers = {},
): Generator<Interview> {
  const at = interview(guide, answers, today)
  const { next } = at
  if (next !== null) {
    for (const { answer } of kindsOf(guide, next, at.compiled.variables))
      yield* endsOn(guide, today, seen, { ...answers, [next]: answer })
    return
  }
  const result = JSON.stringify(at.results)
  if (!seen.has(result)) yield at
  seen.add(result)
}
