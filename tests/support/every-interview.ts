/** Every interview that the rules of a guide distinguish. */
import { interview, UNSURE, type Answer, type Answers, type Guide, type IsoDate } from '@/rules'
import { compiledFor, narrowToPath, type Interview } from '@/rules/engine/interview'
import { toIsoDate } from '@/rules/engine/days'

/** One answer of each class that the guide distinguishes, and 「不清楚」. */
function answersTo(guide: Guide, id: string, today: IsoDate): readonly Answer[] {
  const isDate = guide.questions[id]?.kind === 'date'
  const variables = compiledFor(guide, today).variables.filter(
    ({ question, reading }) => question === id && !reading,
  )
  return [
    ...variables.flatMap(({ option, classes }) =>
      classes.flatMap((one): readonly Answer[] => {
        switch (one.kind) {
          case 'options':
            return one.options.slice(0, 1)
          case 'runs':
            return one.runs.slice(0, 1).map(([first]) => (isDate ? toIsoDate(first) : first))
          case 'chosen':
            return [one.chosen && option !== undefined ? [option] : []]
          case 'reading':
            return []
        }
      }),
    ),
    UNSURE,
  ]
}

/** The interviews, including unfinished ones, each by one of its shortest ways, shortest first. */
export function everyInterview(guide: Guide, today: IsoDate): readonly Interview[] {
  const found: Interview[] = []
  const seen = new Set<string>()
  let ways: readonly Answers[] = [{}]
  while (ways.length > 0) {
    const further: Answers[] = []
    for (const before of ways) {
      const at = interview(guide, before, today)
      const { next, compiled } = at
      const state = `${next ?? ''} ${narrowToPath(at, compiled.result).id}`
      if (seen.has(state)) continue
      seen.add(state)
      found.push(at)
      if (next !== null)
        for (const answer of answersTo(guide, next, today)) further.push({ ...before, [next]: answer })
    }
    ways = further
  }
  return found
}
