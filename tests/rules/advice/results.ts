/** Every kind of result that a guide gives: for concrete answers, and with one answer 「不清楚」. */
import {
  advise,
  interview,
  UNSURE,
  type Answer,
  type Answers,
  type Finished,
  type Guide,
  type IsoDate,
  type Region,
} from '@/rules'
import { toIsoDate } from '@/rules/engine/days'

const FROM: IsoDate = '2026-11-23'

export interface Result {
  readonly advice: Finished
}

function* resultsOn(
  region: Region,
  guide: Guide,
  today: IsoDate,
  seen: Set<string>,
  answers: Answers = {},
): Generator<Result> {
  const at = interview(guide, answers, today)
  const { next } = at
  if (next === null) {
    // explaining a result is slow, so only one of each kind is explained
    const unknown = at.path.filter(({ answer }) => answer === UNSURE).map(({ question }) => question)
    const kind = JSON.stringify([at.results, unknown])
    if (seen.has(kind)) return
    seen.add(kind)
    const advice = advise(region, guide, answers, today)
    if (advice.kind !== 'question') yield { advice }
    return
  }
  const samples = at.compiled.variables
    .filter(({ question }) => question === next)
    .flatMap(({ classes }) =>
      classes.flatMap((c): Answer[] => {
        if (c.kind === 'options') return c.options.slice(0, 1)
        if (c.kind !== 'runs') return []
        // the last of the class: the oldest birthday will one day no longer be accepted
        const last = c.runs[c.runs.length - 1]?.[1] ?? 0
        return [guide.questions[next]?.kind === 'date' ? toIsoDate(last) : last]
      }),
    )
  const asked = guide.questions[next]
  // no choice, and each choice alone
  const several = asked?.kind === 'choices' ? [[], ...Object.keys(asked.options).map((id) => [id])] : samples
  const unsure = Object.values(answers).includes(UNSURE) ? [] : [UNSURE]
  for (const answer of [...several, ...unsure])
    yield* resultsOn(region, guide, today, seen, { ...answers, [next]: answer })
}

/** One result of each kind, on an ordinary day and on the days that the guide's authors name. */
export function allResults(region: Region, guide: Guide): Result[] {
  const seen = new Set<string>()
  const days = [FROM, ...(guide.days ?? [])]
  return days.flatMap((today) => [...resultsOn(region, guide, today, seen)])
}
