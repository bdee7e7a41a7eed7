import fc from 'fast-check'
import {
  AnswerError,
  interview,
  readAnswers,
  regions,
  UNSURE,
  type Answers,
  type Guide,
  type IsoDate,
} from '@/rules'
import { concreteAnswer, concreteAnswers, someAnswers } from './arbitraries'
import { naiveOutcome } from './naive'
import { sample } from './sample-guide'

const TODAY: IsoDate = '2026-11-23'
const guides: [string, Guide][] = [
  ['the sample', sample],
  ...regions.flatMap((region) =>
    region.guides.map((guide): [string, Guide] => [`${region.id}/${guide.id}`, guide]),
  ),
]
const outcomes = (guide: Guide, answers: Answers, today: IsoDate = TODAY) => [
  ...new Set(interview(guide, answers, today).results.map((r) => r.outcome)),
]

describe('the sample guide', () => {
  const at = (answers: Answers, today: IsoDate = TODAY) => interview(sample, answers, today)

  test('asks in order and stops when nothing can change any more', () => {
    expect(at({}).next).toBe('home')
    expect(at({ home: 'north' }).next).toBe('groups')
    expect(at({ home: 'north', groups: [] }).next).toBe('born')
    expect(at({ home: 'north', groups: [], born: '1990-01-01' }).next).toBeNull()
    expect(at({ home: 'north', groups: [], born: '1960-01-01' }).next).toBe('year')
  })

  test('asks nothing at all where the day alone decides', () => {
    expect(at({}, '2024-12-31')).toMatchObject({ next: null, results: [{ outcome: 'not-yet', parts: [] }] })
    expect(at({}, '2025-01-01').next).toBe('home')
  })

  test('asks a question only when what it needs is known', () => {
    expect(at({ home: 'abroad' }).next).toBe('permit')
    expect(at({ home: 'south' }).next).toBe('groups')
    expect(at({ home: UNSURE }).next).toBe('groups')
  })

  test('an asked part makes its question matter and belongs to the result', () => {
    expect(at({ home: 'south', groups: ['poor'] }).results).toEqual([
      { outcome: 'free', parts: ['southern-paper'] },
    ])
    expect(at({ home: 'north', groups: ['poor'] }).results).toEqual([{ outcome: 'free', parts: [] }])
    expect(at({ home: UNSURE, groups: ['poor'] }).results).toContainEqual({
      outcome: 'free',
      parts: ['southern-paper'],
    })
  })

  test('an unsure answer leaves everything that it could lead to', () => {
    const answers = { home: 'north', groups: [], born: UNSURE, year: 2027 }
    expect(outcomes(sample, answers)).toEqual(['too-young', 'pay'])
  })

  test('answers that no longer count are kept and named', () => {
    const answers = { home: 'north', permit: 'yes', groups: ['poor'], born: '1990-01-01' }
    expect(at(answers)).toMatchObject({ next: null, resting: ['permit', 'born'], answers })
  })

  test.each([
    [{ nobody: 'x' }, 'unknown-question'],
    [{ home: 'west' }, 'unknown-option'],
    [{ groups: 'poor,rich' }, 'unknown-option'],
    [{ born: '2023-02-29' }, 'not-a-date'],
    [{ born: '2026-11-24' }, 'too-late'],
    [{ born: '1906-11-22' }, 'too-early'],
    [{ year: 'soon' }, 'not-a-number'],
    [{ year: 2028 }, 'too-late'],
    [{ year: 2023 }, 'too-early'],
  ])('refuses %j: %s', (answers: Answers, reason) => {
    expect(() => at(answers)).toThrow(AnswerError)
    expect(readAnswers(sample, answers, TODAY).problems).toMatchObject([
      { question: Object.keys(answers)[0], reason },
    ])
  })

  test.each([
    { born: '2026-11-23' },
    { born: '1906-11-23' },
    { year: 2024 },
    { year: 2027 },
    { year: '2026' },
    { groups: '' },
  ])('takes %j, the bounds included', (answers: Answers) => {
    expect(() => at(answers)).not.toThrow()
  })
})

describe.each(guides)('%s', (_, guide) => {
  const days = fc.constantFrom<IsoDate>(
    TODAY,
    '2025-02-28',
    '2028-02-29',
    '2026-12-31',
    '2027-01-01',
    ...(guide.days ?? []),
  )

  test('decides concrete answers as the plain reading of its rules does', () => {
    fc.assert(
      fc.property(
        days.chain((today) => fc.tuple(fc.constant(today), concreteAnswers(guide, today))),
        ([today, answers]) => {
          expect(outcomes(guide, answers, today)).toEqual([naiveOutcome(guide, answers, today)])
        },
      ),
      { numRuns: 300 },
    )
  })

  test('「不清楚」 allows what any of its answers leads to, and nothing else', () => {
    const ids = Object.keys(guide.questions)
    fc.assert(
      fc.property(concreteAnswers(guide, TODAY), fc.constantFrom(...ids), (answers, id) => {
        const question = guide.questions[id]
        if (!question) return
        const unsure = interview(guide, { ...answers, [id]: UNSURE }, TODAY)
        fc.assert(
          fc.property(concreteAnswer(guide, id, question, TODAY), (answer) => {
            const [outcome] = outcomes(guide, { ...answers, [id]: answer })
            // an unsure answer can take later questions away (their `given` is no longer known), never an outcome
            expect(unsure.results.map((r) => r.outcome)).toContain(outcome)
          }),
          { numRuns: 10 },
        )
      }),
      { numRuns: 40 },
    )
  })

  test('narrowing never brings an outcome back, and the next question is one that was not answered', () => {
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
