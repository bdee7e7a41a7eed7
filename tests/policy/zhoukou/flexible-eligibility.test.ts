import { type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { region, guide, outcomes, view } = asking('zhoukou/flexible-eligibility', TODAY)

const here = (answers: Answers) => ({ insuredIn: 'zhoukou', ...answers })

describe('J3–J6 who is flexibly employed', () => {
  test.each([
    [{ work: 'platform', contract: 'none' }, 'eligible'],
    [{ work: 'platform', contract: 'signed' }, 'contract'],
    [{ work: 'shop', helpers: 'none' }, 'eligible'],
    [{ work: 'shop', helpers: 'hired' }, 'helpers'],
    [{ work: 'part-time', employerPays: 'neither' }, 'eligible'],
    [{ work: 'part-time', employerPays: 'both' }, 'employer-insures'],
    [{ work: 'full-time', employerPays: 'both' }, 'employer-insures'],
    [{ work: 'full-time', employerPays: 'medical' }, 'employer-insures'],
    [{ work: 'full-time', employerPays: 'neither' }, 'full-time'],
    [{ work: 'other' }, 'other'],
    [{ work: 'joined' }, 'joined'],
  ] as const)('%j: %s', (answers, outcome) => {
    expect(outcomes(here(answers))).toEqual([outcome])
  })
})

test('ruling-part-timers: the measure and its explanation differ on part-timers: ask, citing both', () => {
  for (const [employerPays, outcome] of [
    ['pension', 'pension-only'],
    ['medical', 'medical-only'],
  ] as const) {
    const decided = view(here({ work: 'part-time', employerPays }))
    expect(decided).toMatchObject({ id: outcome, verdict: 'ask', certainty: 'unclear' })
    expect(decided.cite).toEqual(expect.arrayContaining(['J5', 'J5explained']))
  }
})

test('J1 the measure is in force from 1 June 2024', () => {
  const joins = here({ work: 'shop', helpers: 'none' })
  expect(outcomes(joins, '2024-05-31')).toEqual(['not-in-force'])
  expect(outcomes(joins, '2024-06-01')).toEqual(['eligible'])
})

test('only people insured by an employer are refused', () => {
  const refusing = Object.entries(guide.outcomes).filter(([, { verdict }]) => verdict === 'no')
  expect(refusing.map(([id]) => id)).toEqual(['employer-insures'])
})

test('ruling-no-amount ruling-two-cities: computes no amount and uses nothing from 秦皇岛', () => {
  expect(JSON.stringify(guide)).not.toMatch(/\d元|8\.5|506|119\.18/)
})

test('ruling-no-office: no number is printed, and none is borrowed', () => {
  expect(Object.values(region.contacts).map(({ kind }) => kind)).not.toContain('phone')
  expect(JSON.stringify(region)).not.toMatch(/\d{7}|12345/)
})

test('J9 J11 ruling-most-paid ruling-no-office: costs and benefits are the same before and after joining', () => {
  for (const answers of [{ work: 'shop', helpers: 'none' }, { work: 'joined' }])
    expect(view(here(answers)).notes.map(({ cite }) => cite)).toEqual([
      ['J8'],
      ['J8'],
      ['J11', 'J12'],
      ['J9'],
      ['J18', 'J22'],
    ])
})

test('only people insured in 周口 get its rules', () => {
  expect(outcomes({ insuredIn: 'elsewhere' })).toEqual(['elsewhere'])
})
