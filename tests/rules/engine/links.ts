/** Properties of the link with the answers to any guide. */
import fc from 'fast-check'
import { readAnswers, type Answers } from '@/rules/engine/answers'
import type { IsoDate } from '@/rules/engine/days'
import { decodeAnswers, encodeAnswers, linkName } from '@/rules/engine/link'
import type { Guide } from '@/rules/engine/model'
import { someAnswers } from './arbitraries'

const TODAY: IsoDate = '2026-11-23'

/** Whether the answer to the question may leave the device. */
export const travels = (guide: Guide, id: string): boolean => !guide.questions[id]?.private

const publicOf = (guide: Guide, answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => travels(guide, id)))

export function testLinks(name: string, guide: Guide): void {
  describe(name, () => {
    test('gives its questions and their options distinct names', () => {
      const ids = Object.keys(guide.questions)
      expect(new Set(ids.map(linkName)).size).toBe(ids.length)
      for (const question of Object.values(guide.questions)) {
        if (!('options' in question)) continue
        const options = Object.keys(question.options)
        expect(new Set(options.map(linkName)).size).toBe(options.length)
      }
    })

    test('keeps every public answer in a link, even percent-encoded twice', () => {
      fc.assert(
        fc.property(someAnswers(guide, TODAY), fc.nat(2), (answers, times) => {
          let text = encodeAnswers(guide, answers)
          expect(text).toMatch(/^[0-9a-z_-]+$/)
          // some apps encode every character
          for (let i = 0; i < times; i++)
            text = text.replace(/[^a-z]/g, (c) => `%${c.charCodeAt(0).toString(16)}`)
          expect(decodeAnswers(guide, text, TODAY)).toEqual({
            answers: publicOf(guide, answers),
            problems: [],
          })
        }),
        { numRuns: 50 },
      )
    })

    test('keeps only given answers from a cut link, and says so', () => {
      fc.assert(
        fc.property(
          someAnswers(guide, TODAY),
          fc.double({ min: 0, max: 0.999, noNaN: true }),
          (answers, at) => {
            const text = encodeAnswers(guide, answers)
            const read = decodeAnswers(guide, text.slice(0, Math.floor(text.length * at)), TODAY)
            expect(answers).toMatchObject(read.answers)
            expect(read.problems).toEqual(['incomplete'])
          },
        ),
        { numRuns: 50 },
      )
    })

    test('reads only valid answers from an altered link', () => {
      const mutated = fc
        .tuple(someAnswers(guide, TODAY), fc.nat(300), fc.nat(3), fc.string({ maxLength: 4, unit: 'binary' }))
        .map(([answers, at, dropped, put]) => {
          const text = encodeAnswers(guide, answers)
          const start = at % text.length
          return text.slice(0, start) + put + text.slice(start + dropped)
        })
      const garbage = fc.string({ maxLength: 300, unit: 'binary' })
      fc.assert(
        fc.property(fc.oneof(mutated, garbage), (text) => {
          const { answers } = decodeAnswers(guide, text, TODAY)
          expect(readAnswers(guide, answers, TODAY)).toEqual({ answers, problems: [] })
          for (const question of Object.keys(answers)) expect(travels(guide, question)).toBe(true)
        }),
        { numRuns: 100 },
      )
    })
  })
}
