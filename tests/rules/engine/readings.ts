/** Properties of the interview of any guide, checked against the plain reading of its rules. */
import fc from 'fast-check'
import { UNSURE, type Answers } from '@/rules/engine/answers'
import type { IsoDate } from '@/rules/engine/days'
import { interview } from '@/rules/engine/interview'
import type { Guide } from '@/rules/engine/model'
import { concreteAnswer, concreteAnswers, someAnswers } from './arbitraries'
import { naiveOutcomes } from './naive'

const TODAY: IsoDate = '2026-11-23'
const outcomes = (guide: Guide, answers: Answers, today: IsoDate = TODAY) => [
  ...new Set(interview(guide, answers, today).results.map((r) => r.outcome)),
]

export function testReading(name: string, guide: Guide): void {
  describe(name, () => {
    const days = new Set<IsoDate>([
      TODAY,
      '2025-02-28',
      '2028-02-29',
      '2026-12-31',
      '2027-01-01',
      ...(guide.days ?? []),
    ])

    test('decides concrete answers as the plain reading of its rules does', () => {
      for (const today of days)
        fc.assert(
          fc.property(concreteAnswers(guide, today), (answers) => {
            expect(outcomes(guide, answers, today).sort()).toEqual(
              [...naiveOutcomes(guide, answers, today)].sort(),
            )
          }),
          { numRuns: 60 },
        )
    })

    test('「不清楚」 allows whatever any answer leads to', () => {
      const ids = Object.keys(guide.questions)
      fc.assert(
        fc.property(concreteAnswers(guide, TODAY), fc.constantFrom(...ids), (answers, id) => {
          const question = guide.questions[id]
          if (!question) return
          const unsure = interview(guide, { ...answers, [id]: UNSURE }, TODAY)
          fc.assert(
            fc.property(concreteAnswer(guide, id, question, TODAY), (answer) => {
              const [outcome] = outcomes(guide, { ...answers, [id]: answer })
              // an unsure answer can hide later questions (their `given` is unknown), but never an outcome
              expect(unsure.results.map((r) => r.outcome)).toContain(outcome)
            }),
            { numRuns: 10 },
          )
        }),
        { numRuns: 40 },
      )
    })

    test('answering never brings an outcome back, and the next question is never an answered one', () => {
      fc.assert(
        fc.property(someAnswers(guide, TODAY), (answers) => {
          const at = interview(guide, answers, TODAY)
          expect(at.results.length).toBeGreaterThan(0)
          const { next } = at
          if (next === null) return
          expect(answers[next]).toBeUndefined()
          const before = at.results.map((r) => r.outcome)
          for (const outcome of outcomes(guide, { ...answers, [next]: UNSURE }))
            expect(before).toContain(outcome)
        }),
        { numRuns: 100 },
      )
    })
  })
}
