/**
 * How often a guide is compiled: once for today, and once for each day that an explanation looks ahead to.
 */
import type { Answers, IsoDate } from '@/rules'
import { toDay, toIsoDate } from '@/rules/engine/days'
import type * as Compiling from '@/rules/engine/compile'

const TODAY: IsoDate = '2026-11-26'

let compiled: IsoDate[] = []
jest.doMock('@/rules/engine/compile', () => {
  const real = jest.requireActual<typeof Compiling>('@/rules/engine/compile')
  const compile: typeof real.compile = (guide, day) => {
    compiled.push(day)
    return real.compile(guide, day)
  }
  return { ...real, compile }
})

const start = async (id: string) => {
  const rules = await import('@/rules')
  const found = rules.findGuide(id)
  if (!found) throw new Error(`no guide ${id}`)
  // the cache is keyed by the object
  const guide = { ...found.guide }
  compiled = []
  return {
    advise: (answers: Answers, day: IsoDate = TODAY) => {
      const before = compiled.length
      rules.advise(found.region, guide, answers, day)
      return compiled.slice(before)
    },
  }
}

const WOMAN = { want: 'join', hukou: 'qinhuangdao', work: 'other', sex: 'female', birthday: '1975-03-01' }
const CLOCKED: readonly [string, Answers, Answers][] = [
  ['qinhuangdao/flexible-insurance', WOMAN, { ...WOMAN, birthday: '1972-12-24' }],
  [
    'qinhuangdao/refund',
    { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2027, paid: 'full', subsidised: 'no' },
    { insuredIn: 'qinhuangdao', want: 'refund', coverageYear: 2026, paid: 'full', subsidised: 'no' },
  ],
]

test.each(CLOCKED)('%s: the same result compiles nothing the second time', async (id, answers) => {
  const { advise } = await start(id)
  const first = advise(answers)
  expect(first[0]).toBe(TODAY)
  expect(first.length).toBeGreaterThan(1) // it looked ahead
  expect(new Set(first).size).toBe(first.length)
  expect(advise(answers)).toEqual([])
})

test.each(CLOCKED)('%s: another result never compiles today again', async (id, answers, others) => {
  const { advise } = await start(id)
  advise(answers)
  for (let round = 0; round < 3; round++) {
    expect(advise(others)).not.toContain(TODAY)
    expect(advise(answers)).not.toContain(TODAY)
  }
})

test('old days are dropped from the cache', async () => {
  const { advise } = await start('qinhuangdao/senior-bus-card')
  const days = Array.from({ length: 13 }, (_, i): IsoDate => toIsoDate(toDay('2026-11-26') + i))
  for (const day of days) expect(advise({}, day)).toEqual([day])
  expect(advise({}, '2026-11-27')).toEqual([])
  expect(advise({}, '2026-11-26')).toEqual(['2026-11-26'])
})
