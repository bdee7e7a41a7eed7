/** A way to every question that the guides can ask. */
import { interview, regionsOn, UNSURE, type Answer, type Answers, type Guide, type IsoDate } from '@/rules'
import { compiledFor } from '@/rules/engine/interview'
import { toIsoDate } from '@/rules/engine/days'

/** A question that is asked after these answers. */
export interface Asking {
  /** As `region/guide`. */
  readonly guide: string
  readonly question: string
  readonly before: Answers
  /** Counted from 1. */
  readonly step: number
}

/** One answer of each kind that the guide tells apart, and 「不清楚」. */
function answersTo(guide: Guide, id: string, today: IsoDate): readonly Answer[] {
  const isDate = guide.questions[id]?.kind === 'date'
  const variables = compiledFor(guide, today).variables.filter(
    ({ question, reading }) => question === id && !reading,
  )
  return [
    UNSURE,
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
  ]
}

/** The shortest way to each question of a guide. */
function askingsOf(name: string, guide: Guide, today: IsoDate): readonly Asking[] {
  const found = new Map<string, Asking>()
  const seen = new Set<string>()
  let ways: readonly Answers[] = [{}]
  while (ways.length > 0) {
    const further: Answers[] = []
    for (const before of ways) {
      const { next: question, path, results } = interview(guide, before, today)
      const key = `${question ?? ''} ${JSON.stringify(results)}`
      if (question === null || seen.has(key)) continue
      seen.add(key)
      if (!found.has(question)) found.set(question, { guide: name, question, before, step: path.length + 1 })
      for (const answer of answersTo(guide, question, today)) further.push({ ...before, [question]: answer })
    }
    ways = further
  }
  return [...found.values()]
}

/** Every question of every guide, each by one way. */
export const everyQuestion = (today: IsoDate): readonly Asking[] =>
  regionsOn(today).flatMap(({ id, guides }) =>
    guides.flatMap((guide) => askingsOf(`${id}/${guide.id}`, guide, today)),
  )

/** What is stored on a phone on which a guide has been answered so far. */
export const draftOf = ({ guide, before, step }: Asking): Readonly<Record<string, string>> => ({
  'wenban.drafts.v1': JSON.stringify({ [guide]: { answers: before, unsent: {}, next: step, changed: 1 } }),
})
