import { UNSURE, type Answers, type Guide, type IsoDate, type Region } from '@/rules'
import { qinhuangdao } from '@/rules/regions/qinhuangdao'
import { survey } from '@/rules/engine/survey'
import { sample } from './sample-guide'

const TODAY: IsoDate = '2026-11-23'
const { home, born, year } = sample.questions

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
const region: Region = { ...qinhuangdao, shared: { home, born, year }, guides: [sample, pension] }
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

test('the guides of 秦皇岛 join by the questions they share', () => {
  const { next, guides } = survey(qinhuangdao, { insuredIn: 'elsewhere' }, TODAY)
  expect(next).not.toBe('insuredIn')
  expect(guides.find(({ guide }) => guide.id === 'filing')?.status).toBe('not')
  expect(guides.map(({ guide }) => guide.id)).toEqual(
    expect.arrayContaining(['filing', 'beijing-tianjin', 'refund', 'senior-bus-card']),
  )
})
