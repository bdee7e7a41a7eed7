import { UNSURE, type Answers } from '@/rules/engine/answers'
import type { IsoDate } from '@/rules/engine/days'
import type { Guide } from '@/rules/engine/model'
import type { WholeRegion } from '@/rules/engine/region'
import { survey } from '@/rules/engine/survey'
import { sample } from './sample-guide'
import { sampleRegion } from './sample-region'

const TODAY: IsoDate = '2026-11-23'
const { born } = sample.questions

/** A second guide that depends on the same birthday as the sample. */
const pension: Guide = {
  ...sample,
  id: 'pension',
  questions: { born },
  derived: { age: sample.derived.age },
  criteria: { old: sample.criteria.old },
  rules: [
    { when: ['old'], then: 'pay' },
    { when: ['!old'], then: 'too-young' },
  ],
  outcomes: { pay: { ...sample.outcomes.pay, cautions: [] }, 'too-young': sample.outcomes['too-young'] },
  days: [],
}
const region: WholeRegion = { ...sampleRegion, guides: [sample, pension] }
const at = (answers: Answers) => {
  const { next, guides } = survey(region, answers, TODAY)
  return { next, ...Object.fromEntries(guides.map(({ guide, status }) => [guide.id, status])) }
}

test('asks only shared questions, each once, while some guide depends on them', () => {
  expect(at({})).toEqual({ next: 'home', sample: 'open', pension: 'open' })
  expect(at({ home: 'north' })).toEqual({ next: 'born', sample: 'open', pension: 'open' })
  expect(at({ home: 'north', born: '1960-01-01' })).toEqual({
    next: 'year',
    sample: 'open',
    pension: 'applies',
  })
  expect(at({ home: 'north', born: '1960-01-01', year: 2027 })).toEqual({
    next: null,
    sample: 'open', // its groups are not shared, so the guide itself has to ask
    pension: 'applies',
  })
})

test('a guide that can only refuse does not apply, and says why', () => {
  const { guides } = survey(region, { born: '1990-01-01' }, TODAY)
  expect(guides.find(({ guide }) => guide.id === 'pension')).toMatchObject({
    status: 'not',
    outcomes: ['too-young'],
    why: ['!old'],
  })
})

test('an unsure answer leaves a guide open', () => {
  expect(at({ home: 'north', born: UNSURE })).toMatchObject({ pension: 'open' })
})

test('rejects an invalid answer', () => {
  expect(() => survey(region, { born: '2023-02-29' }, TODAY)).toThrow('born')
})

test('stops when no guide depends on the remaining questions', () => {
  expect(at({ home: 'north', born: '1990-01-01' })).toEqual({ next: null, sample: 'open', pension: 'not' })
})

test('lists the answers that counted, in order, for each guide and overall', () => {
  const { path, guides } = survey(region, { year: 2027, born: '1960-01-01' }, TODAY)
  expect(path).toEqual(['born', 'year'])
  expect(guides.map(({ answered }) => answered)).toEqual([['born', 'year'], ['born']])
  expect(survey(region, {}, TODAY).path).toEqual([])
})

test('lists each known reason for a guide once, and no open ones', () => {
  const { guides } = survey(region, { home: 'north', born: '1960-01-01' }, TODAY)
  expect(guides[0]?.why).toEqual(['old', 'open'])
})

test('a question counts only if its condition is known to hold', () => {
  const { home, permit, year } = sample.questions
  const shared: WholeRegion = { ...region, shared: { home, permit, born, year }, guides: [sample] }
  const asked = (answers: Answers) => {
    const { next, path } = survey(shared, answers, TODAY)
    return { next, path }
  }
  expect(asked({ home: 'abroad' })).toEqual({ next: 'permit', path: ['home'] })
  expect(asked({ home: 'north' })).toEqual({ next: 'born', path: ['home'] })
  expect(asked({ home: 'north', permit: 'no' })).toEqual({ next: 'born', path: ['home'] })
  expect(asked({ permit: 'no' })).toEqual({ next: 'home', path: [] })
  expect(asked({ home: 'abroad', permit: 'no' })).toEqual({ next: null, path: ['home', 'permit'] })
})

test('a guide that only refers people elsewhere does not apply', () => {
  const { pay } = pension.outcomes
  if (!pay) throw new Error('the guide has the outcome')
  const outcomes = {
    ...pension.outcomes,
    pay: { ...pay, verdict: 'ask' as const, ruledElsewhere: true as const },
  }
  const { guides } = survey({ ...region, guides: [{ ...pension, outcomes }] }, { born: '1960-01-01' }, TODAY)
  expect(guides[0]?.status).toBe('not')
})
