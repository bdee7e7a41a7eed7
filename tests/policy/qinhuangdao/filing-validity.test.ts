import { UNSURE, type IsoDate } from '@/rules'
import { explain } from '@/rules/engine/explanation'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { at, outcomes, view } = asking('qinhuangdao/filing-validity', TODAY)

const here = { insuredIn: 'qinhuangdao' }
const longTerm = { ...here, filingType: 'long-term' }
const temporary = { ...here, filingType: 'temporary' }
const changeSince = (filedOn: string) => ({ ...longTerm, plan: 'change-place', filedOn })
const temporarySince = (filedOn: string) => ({ ...temporary, plan: 'same-place', filedOn })

describe('which questions are asked', () => {
  test('asks for the day of filing only if it decides', () => {
    expect(at({ ...longTerm, plan: 'same-place' }).next).toBeNull()
    expect(at({ ...longTerm, plan: 'change-place' }).next).toBe('filedOn')
    expect(at({ ...temporary, plan: 'same-place' }).next).toBe('filedOn')
    expect(at({ ...temporary, plan: 'back-home' }).next).toBeNull()
  })

  test('asks for the place of care only if somebody goes elsewhere', () => {
    expect(at({ ...longTerm, plan: 'elsewhere' }).next).toBe('goesTo')
    expect(at({ ...temporary, plan: 'change-place' }).next).toBe('goesTo')
  })

  test('asks for the plan even if the type is unknown', () => {
    expect(at({ ...here, filingType: UNSURE }).next).toBe('plan')
    expect(outcomes({ ...here, filingType: UNSURE, plan: 'back-home' }).sort()).toEqual([
      'home-with-long-term',
      'home-with-temporary',
      'not-filed',
    ])
  })
})

describe('a long-term filing', () => {
  test('B6 has no end', () => {
    expect(view({ ...longTerm, plan: 'same-place' })).toMatchObject({
      id: 'long-term-valid',
      verdict: 'not-needed',
      dates: [],
    })
  })

  test('is valid in hospital too, and paid as at home', () => {
    expect(view({ ...longTerm, plan: 'in-hospital' })).toMatchObject({ id: 'long-term-valid' })
    expect(view({ ...longTerm, plan: 'in-hospital' }).cite).toContain('cn-N5')
  })

  test('A11 A12 needs nothing back home', () => {
    const answer = view({ ...longTerm, plan: 'back-home' })
    expect(answer).toMatchObject({ id: 'home-with-long-term', verdict: 'not-needed', certainty: 'clear' })
    expect(answer.cite).toEqual(expect.arrayContaining(['A11', 'A12']))
  })

  test.each([
    ['2026-11-23', 'change-too-early'],
    ['2026-05-24', 'change-too-early'],
    ['2026-05-23', 'change-unclear'],
    ['2026-05-22', 'change-unclear'],
    ['2020-01-01', 'change-unclear'],
  ])(
    'ruling-change-of-place: both pages refuse a change within half a year and differ from its last day on: %s',
    (filedOn, id) => {
      expect(outcomes(changeSince(filedOn))).toEqual([id])
    },
  )

  test.each<[string, IsoDate, string]>([
    ['2025-08-31', '2026-02-27', 'change-too-early'],
    ['2025-08-31', '2026-02-28', 'change-too-early or change-unclear'],
    ['2025-08-31', '2026-03-01', 'change-unclear'],
    ['2028-02-29', '2028-08-28', 'change-too-early'],
    ['2028-02-29', '2028-08-29', 'change-unclear'],
  ])(
    'ruling-change-of-place: at the end of a month, half a year is not a day longer: %s, on %s',
    (day, today, id) => {
      expect(outcomes(changeSince(day), today)).toEqual(id.split(' or '))
    },
  )

  test('ruling-change-of-place: after half a year nothing is promised or refused, and both printed rules are cited', () => {
    const answer = view(changeSince('2026-05-23'))
    expect(answer).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
    expect(answer.notes.flatMap(({ cite }) => cite)).toEqual(expect.arrayContaining(['B7', 'B8']))
  })

  test('ruling-change-of-place: someone too early gets the day and the temporary filing', () => {
    const answer = view(changeSince('2026-07-01'))
    expect(answer).toMatchObject({ verdict: 'no', dates: [{ kind: 'earliest', date: '2027-01-01' }] })
    expect(answer.steps.flatMap(({ cite }) => cite)).toContain('A13')
    expect(explain(at(changeSince('2026-07-01'))).turn).toMatchObject({
      date: '2027-01-01',
      outcomes: ['change-unclear'],
    })
  })

  test('A13 allows a temporary filing for a third province beside it', () => {
    expect(outcomes({ ...longTerm, plan: 'elsewhere', goesTo: 'other-province' })).toEqual([
      'temporary-beside-long-term',
    ])
  })

  test.each(['hebei', 'beijing-tianjin'])('ruling-long-term-elsewhere: %s needs no filing', (careIn) => {
    expect(view({ ...longTerm, plan: 'elsewhere', goesTo: careIn })).toMatchObject({
      id: 'nearby',
      verdict: 'not-needed',
      certainty: 'inferred',
    })
  })

  test('ruling-two-beidaihe: gives the phone number for long-term filings', () => {
    const { contacts } = view(changeSince('2026-07-01'), TODAY, {
      district: 'changli',
      insurance: 'employee',
    })
    expect(contacts[0]).toMatchObject({ offices: [{ phone: '0335-2026550' }] })
  })
})

describe('a temporary filing', () => {
  test.each([
    ['2026-11-23', 'temporary-valid'],
    ['2025-11-24', 'temporary-valid'],
    ['2025-11-23', 'temporary-expired'],
    ['2025-11-22', 'temporary-expired'],
  ])('ruling-one-year: is valid for a year, without the anniversary: filed on %s', (filedOn, id) => {
    expect(outcomes(temporarySince(filedOn))).toEqual([id])
  })

  test('ruling-one-year: gives the last day; after 29 February it is the 27th', () => {
    expect(view(temporarySince('2025-11-24')).dates).toMatchObject([{ kind: 'deadline', date: '2026-11-23' }])
    expect(view(temporarySince('2024-02-29'), '2025-02-27').dates).toMatchObject([{ date: '2025-02-27' }])
    expect(outcomes(temporarySince('2024-02-29'), '2025-02-28')).toEqual([
      'temporary-valid',
      'temporary-expired',
    ])
  })

  test('ruling-one-year: the result changes at the end of the year', () => {
    expect(explain(at(temporarySince('2026-11-01'))).turn).toMatchObject({
      date: '2027-11-01',
      outcomes: ['temporary-expired'],
    })
  })

  test.each(['elsewhere', 'change-place'])(
    'ruling-one-place: another province needs a new one: %s',
    (plan) => {
      expect(view({ ...temporary, plan, goesTo: 'other-province' })).toMatchObject({
        id: 'new-temporary',
        certainty: 'inferred',
      })
    },
  )

  test.each([
    ['not-yet', 'temporary-in-hospital', 'not-needed'],
    ['full', 'expired-in-hospital', 'ask'],
  ])('in hospital, the day of admission decides: %s', (onAdmission, id, verdict) => {
    const answer = view({ ...temporary, plan: 'in-hospital', onAdmission })
    expect(answer).toMatchObject({ id, verdict })
    expect(answer.cite).toContain(verdict === 'ask' ? 'cn-N1' : 'cn-N4')
  })

  test('mentions the lower payment for temporary care', () => {
    expect(view(temporarySince('2026-11-01')).cite).toContain('cn-N6-points')
  })

  test('ruling-second-filing: back home, the documents say nothing', () => {
    expect(view({ ...temporary, plan: 'back-home' })).toMatchObject({
      id: 'home-with-temporary',
      verdict: 'ask',
      certainty: 'unclear',
    })
  })
})

test('ruling-whose-rule: people insured elsewhere follow their own place', () => {
  for (const insuredIn of ['hebei', 'elsewhere']) {
    expect(outcomes({ insuredIn })).toEqual(['not-insured-here'])
    expect(view({ insuredIn }).contacts.map(({ id }) => id)).toEqual(['ownAgency'])
  }
})

test('ruling-abroad: care abroad has to be asked about', () => {
  expect(view({ ...longTerm, plan: 'elsewhere', goesTo: 'abroad' })).toMatchObject({
    id: 'abroad',
    verdict: 'ask',
  })
})

test('someone without a filing is led to the filing guide', () => {
  const answer = view({ ...here, filingType: 'none' })
  expect(answer.id).toBe('not-filed')
  expect(answer.next.map(({ id }) => id)).toContain('qinhuangdao/filing')
})
