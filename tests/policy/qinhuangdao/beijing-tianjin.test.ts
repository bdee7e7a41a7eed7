import { explain } from '@/rules/engine/explanation'
import { advise, UNSURE, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { region, guide, at, outcomes, view } = asking('qinhuangdao/beijing-tianjin', TODAY)

const here = { insuredIn: 'qinhuangdao' }
const inpatient = { ...here, visit: 'inpatient' }
const notIll = { ...here, visit: 'not-illness' }

test('asks at most three questions, place of insurance first', () => {
  expect(at({}).next).toBe('insuredIn')
  expect(at(here).next).toBe('visit')
  expect(at(inpatient).next).toBe('networked')
  expect(at({ ...inpatient, networked: 'yes' }).next).toBeNull()
  expect(at(notIll).next).toBe('otherCause')
  expect(at({ ...notIll, otherCause: 'childbirth' }).next).toBeNull()
})

test.each(['inpatient', 'outpatient'])(
  'ruling-not-networked: a networked place needs no filing: %s',
  (visit) => {
    expect(outcomes({ ...inpatient, visit, networked: 'yes' })).toEqual(['not-needed'])
  },
)

test.each(['inpatient', 'outpatient', 'chronic-listed'])(
  'ruling-not-networked: a place that is not networked is neither promised nor refused: %s',
  (visit) => {
    const answers = { ...inpatient, visit, networked: 'no' }
    expect(outcomes(answers)).toEqual(['not-networked'])
    expect(view(answers)).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
  },
)

test('ruling-not-networked: if networking is unknown, both results are shown, each with the lookup', () => {
  const advice = advise(region, guide, { ...inpatient, networked: UNSURE }, TODAY)
  if (advice.kind !== 'alternatives') throw new Error(advice.kind)
  expect(advice.alternatives.map(({ outcome }) => outcome.id)).toEqual(['not-needed', 'not-networked'])
  for (const { outcome } of advice.alternatives)
    expect(outcome.channels.map(({ id }) => id)).toContain('hospitalLookup')
})

test('ruling-not-networked: a networked hospital would change an undecided result', () => {
  expect(explain(at({ ...inpatient, networked: 'no' })).changes).toEqual([
    { question: 'networked', options: ['yes'], outcome: 'not-needed', stillAsked: null },
  ])
})

describe('ruling-whose-rule: whose rules apply', () => {
  test('another city of Hebei has the exemption, but no phone numbers of 秦皇岛', () => {
    const answers = { ...inpatient, insuredIn: 'hebei', networked: 'yes' }
    expect(outcomes(answers)).toEqual(['other-city-not-needed'])
    expect(view(answers).contacts.map(({ id }) => id)).toEqual(['ownAgency'])
  })

  test('another city of Hebei is neither promised nor refused if the place is not networked', () => {
    expect(outcomes({ ...inpatient, insuredIn: 'hebei', networked: 'no' })).toEqual([
      'other-city-not-networked',
    ])
  })

  test('another province is referred to its own agency at once', () => {
    const answers = { insuredIn: 'elsewhere' }
    expect(at(answers).next).toBeNull()
    expect(outcomes(answers)).toEqual(['other-province'])
    expect(view(answers)).toMatchObject({ verdict: 'ask', contacts: [{ id: 'ownAgency' }] })
  })
})

test('ruling-long-term-elsewhere: the note on a long-term filing elsewhere cites what it is inferred from', () => {
  const cited = view({ ...inpatient, networked: 'yes' }).cautions.map(({ cite }) => cite)
  expect(cited).toContainEqual(['A7', 'A10', 'A13'])
})

test.each([
  ['work-injury', 'work-injury', 'no'],
  ['third-party', 'third-party', 'no'],
  ['liability-unsettled', 'liability-unsettled', 'ask'],
  ['childbirth', 'childbirth', 'ask'],
  ['pregnancy-illness', 'childbirth', 'ask'],
])(
  'ruling-childbirth ruling-third-party: cases outside filing are not waved through: %s',
  (otherCause, id, verdict) => {
    for (const insuredIn of ['qinhuangdao', 'hebei'])
      expect(view({ ...notIll, insuredIn, otherCause })).toMatchObject({ id, verdict })
  },
)

test('mentions what newer texts leave open about Beijing and Tianjin', () => {
  expect(view({ ...inpatient, networked: 'yes' }).cautions.flatMap(({ cite }) => cite)).toEqual(
    expect.arrayContaining(['cn-N6-points', 'cn-N11']),
  )
})

describe('ruling-five-diseases-where ruling-recognised-status: chronic diseases', () => {
  test('one of the five, at a networked place, needs no filing, as an inference', () => {
    const answers = { ...here, visit: 'chronic-listed', networked: 'yes' }
    expect(outcomes(answers)).toEqual(['chronic-not-needed'])
    expect(view(answers).certainty).toBe('inferred')
    expect(view(answers).steps.flatMap(({ cite }) => cite)).toContain('D13')
  })

  test('another disease has to be asked about, networked or not', () => {
    const answers = { ...here, visit: 'chronic-other' }
    expect(at(answers).next).toBeNull()
    expect(outcomes(answers)).toEqual(['chronic-other'])
    expect(view(answers)).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
  })
})

describe('ruling-exemption-first-day: the first day is 10 February 2023', () => {
  const answers = { ...inpatient, networked: 'yes' }

  test('is undecided on the day before, and changes on that day', () => {
    expect(outcomes(answers, '2023-02-09')).toEqual(['before-exemption'])
    expect(explain(at(answers, '2023-02-09')).turn).toMatchObject({ date: '2023-02-10', to: 'better' })
  })

  test('is in force on that day and the day after', () => {
    expect(outcomes(answers, '2023-02-10')).toEqual(['not-needed'])
    expect(outcomes(answers, '2023-02-11')).toEqual(['not-needed'])
  })

  test('warns only inpatients about a stay that began earlier', () => {
    const cautions = (visit: string) => view({ ...inpatient, visit, networked: 'yes' }).cautions
    expect(cautions('inpatient').map(({ cite }) => cite)).toContainEqual(['A5'])
    expect(cautions('outpatient').map(({ cite }) => cite)).not.toContainEqual(['A5'])
  })

  test('before it, only people insured in 秦皇岛 get its phone numbers', () => {
    const ids = (insuredIn: string) => view({ insuredIn }, '2023-02-09').contacts.map(({ id }) => id)
    expect(ids('qinhuangdao')).toEqual(['agency', 'hotline12345'])
    expect(ids('hebei')).toEqual(['ownAgency'])
  })
})

test('ruling-no-percentage: names no amount and no percentage', () => {
  expect(JSON.stringify(guide.outcomes)).not.toMatch(/\d\s*[%％元]/)
})
