/** Random answers to a guide, often near its boundaries. */
import fc from 'fast-check'
import { limits, UNSURE, type Answer, type Answers } from '@/rules/engine/answers'
import { variablesOn } from '@/rules/engine/classes'
import { toDay, toIsoDate, type IsoDate } from '@/rules/engine/days'
import type { Guide, Question } from '@/rules/engine/model'

/** Any answer that the question accepts on that day, except 「不清楚」. */
export function concreteAnswer(
  guide: Guide,
  id: string,
  question: Question,
  today: IsoDate,
): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'choice':
      return fc.constantFrom(...Object.keys(question.options))
    case 'choices':
      return fc.subarray(Object.keys(question.options))
    default: {
      const [first, last] = limits(question, toDay(today))
      const runs = variablesOn(guide, toDay(today))
        .filter((variable) => variable.question === id)
        .flatMap(({ classes }) => classes.flatMap((c) => (c.kind === 'runs' ? c.runs : [])))
      const edges = runs
        .flat()
        .flatMap((edge) => [edge - 1, edge, edge + 1])
        .filter((edge) => edge >= first && edge <= last)
      const value = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: first, max: last }))
      return question.kind === 'date' ? value.map(toIsoDate) : value
    }
  }
}

/** Answers to every question of the guide. */
export function concreteAnswers(guide: Guide, today: IsoDate): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(
      Object.entries(guide.questions).map(([id, q]) => [id, concreteAnswer(guide, id, q, today)]),
    ),
  )
}

/** Answers to some of the questions, some of them 「不清楚」. */
export function someAnswers(guide: Guide, today: IsoDate): fc.Arbitrary<Answers> {
  const entries = Object.entries(guide.questions).map(([id, question]) => [
    id,
    fc.option(
      fc.oneof({ weight: 3, arbitrary: concreteAnswer(guide, id, question, today) }, fc.constant(UNSURE)),
      {
        nil: undefined,
      },
    ),
  ])
  return fc
    .record(Object.fromEntries(entries) as Record<string, fc.Arbitrary<Answer | undefined>>)
    .map((answers) =>
      Object.fromEntries(Object.entries(answers).flatMap(([id, a]) => (a === undefined ? [] : [[id, a]]))),
    )
}
