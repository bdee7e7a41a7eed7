import { AnswerError, readAnswers, UNSURE, type Answers } from '@/rules/engine/answers'
import type { IsoDate } from '@/rules/engine/days'
import { interview } from '@/rules/engine/interview'
import type { Guide } from '@/rules/engine/model'
import { testReading } from './readings'
import { sample } from './sample-guide'

const TODAY: IsoDate = '2026-11-23'
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

testReading('the sample', sample)
