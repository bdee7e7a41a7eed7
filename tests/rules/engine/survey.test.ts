import { UNSURE, type Answers } from '@/rules/engine/answers'
import type { IsoDate } from '@/rules/engine/days'
import type { Guide } from '@/rules/engine/model'
import type { Region } from '@/rules/engine/region'
import { survey } from '@/rules/engine/survey'
import { sample } from './sample-guide'
import { sampleRegion } from './sample-region'

const TODAY: IsoDate = '2026-11-23'
const { born } = sample.questions

/** The sample and a second guide that rests on the same birthday. */
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
const region: Region = { ...sampleRegion, guides: [sample, pension] }
const at = (answers: Answers) => {
  const { next, guides } = survey(region, answers, TODAY)
  return { next, ...Object.fromEntries(guides.map(({ guide, status }) => [guide.id, status])) }
}

test('asks only shared questions, each once, while some guide still depends on it', () => {
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

test('refuses an answer that is none', () => {
  expect(() => survey(region, { born: '2023-02-29' }, TODAY)).toThrow('born')
})
