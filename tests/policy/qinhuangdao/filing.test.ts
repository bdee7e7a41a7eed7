import { advise, UNSURE, type Answers, type IsoDate } from '@/rules'
import { explain } from '@/rules/engine/explanation'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { region, guide, at, outcomes, asked, view } = asking('qinhuangdao/filing', TODAY)

const contacts = (answers: Answers) => view(answers).contacts.map(({ id }) => id)
const phones = (answers: Answers, caller: Readonly<Record<string, string>>) =>
  view(answers, TODAY, caller).contacts.flatMap((contact) =>
    contact.kind === 'directory' ? contact.offices.map(({ phone }) => phone) : [],
  )

const here = { insuredIn: 'qinhuangdao' }
const capital = { ...here, careIn: 'beijing-tianjin' }
const home = { ...here, careIn: 'qinhuangdao' }
const farAway = { ...here, careIn: 'other-province' }
const inpatient = { ...farAway, visit: 'inpatient' }
const ill = { ...inpatient, cause: 'illness' }
const unfiled = { ...ill, filed: 'none', timing: 'not-yet' }
const livingSince = (awaySince: string) => ({ ...unfiled, reason: 'living', awaySince })
const temporarySince = (filedOn: string) => ({ ...ill, filed: 'temporary-here', filedOn, timing: 'not-yet' })

describe('which questions are asked', () => {
  test('Beijing, Tianjin and Hebei take three', () => {
    expect(asked({ ...capital, networked: 'yes' })).toEqual(['insuredIn', 'careIn', 'networked'])
    expect(asked({ ...here, careIn: 'hebei', networked: 'no' })).toEqual(['insuredIn', 'careIn', 'networked'])
  })

  test('one is enough for somebody insured in another province', () => {
    expect(asked({ insuredIn: 'elsewhere' })).toEqual(['insuredIn'])
  })

  test('the insurance is asked only where it decides: for a childbirth', () => {
    expect(at({ ...inpatient, cause: 'childbirth' }).next).toBe('insurance')
    expect(at(ill).next).toBe('filed')
  })

  test('a stay in hospital without filing is settled before the type is asked', () => {
    expect(asked({ ...ill, filed: 'none', timing: 'in-hospital' })).toEqual([
      'insuredIn',
      'careIn',
      'visit',
      'cause',
      'filed',
      'timing',
    ])
  })

  test('no day is asked of somebody who does not know what it is about', () => {
    expect(at({ ...ill, filed: UNSURE }).next).toBe('timing')
    expect(at({ ...unfiled, reason: UNSURE }).next).toBeNull()
  })

  test('an unknown cause ends the questions, since nothing further can help', () => {
    expect(at({ ...inpatient, cause: UNSURE }).next).toBeNull()
  })
})

describe('whose rules', () => {
  test('ruling-whose-rule: somebody insured in another province is sent to their own place of insurance', () => {
    expect(outcomes({ insuredIn: 'elsewhere' })).toEqual(['not-insured-here'])
    expect(contacts({ insuredIn: 'elsewhere' })).toEqual(['ownAgency'])
  })

  test.each(['qinhuangdao', 'hebei', 'other-province', 'abroad', 'hong-kong-macao-taiwan'])(
    'ruling-whose-rule: elsewhere in Hebei insured, nothing here applies to care in: %s',
    (careIn) => {
      expect(outcomes({ insuredIn: 'hebei', careIn })).toEqual(['not-insured-here'])
    },
  )

  test('ruling-whose-rule: the exemption for Beijing and Tianjin is for all Hebei, the phone numbers are not', () => {
    const answers = { insuredIn: 'hebei', careIn: 'beijing-tianjin', networked: 'yes' }
    expect(outcomes(answers)).toEqual(['capital-direct'])
    expect(contacts(answers)).toEqual(['ownAgency'])
    expect(contacts({ ...capital, networked: 'yes' })).toEqual(['agency', 'hotline12345'])
  })
})

describe('Hebei, Beijing and Tianjin', () => {
  test('ruling-not-networked: a networked place needs no filing, one that is not is neither promised nor refused', () => {
    expect(outcomes({ ...capital, networked: 'yes' })).toEqual(['capital-direct'])
    expect(outcomes({ ...capital, networked: 'no' })).toEqual(['capital-not-opened'])
    expect(view({ ...capital, networked: 'no' })).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
  })

  test('ruling-not-networked-in-province: the same within Hebei', () => {
    expect(outcomes({ ...here, careIn: 'hebei', networked: 'yes' })).toEqual(['province-direct'])
    expect(outcomes({ ...here, careIn: 'hebei', networked: 'no' })).toEqual(['province-not-opened'])
  })

  test('ruling-not-networked: where networking is not known both results stand side by side, each with the lookup', () => {
    const advice = advise(region, guide, { ...capital, networked: UNSURE }, TODAY)
    if (advice.kind !== 'alternatives') throw new Error(advice.kind)
    expect(advice.alternatives.map(({ outcome }) => outcome.id)).toEqual([
      'capital-direct',
      'capital-not-opened',
    ])
    for (const { outcome } of advice.alternatives)
      expect(outcome.channels.map(({ id }) => id)).toContain('hospitalLookup')
  })

  test('ruling-long-term-elsewhere: a long-term filing elsewhere asks for nothing more there', () => {
    expect(outcomes({ ...capital, networked: 'yes', filed: 'long-term-elsewhere' })).toEqual([
      'capital-direct',
    ])
  })

  test('ruling-childbirth: excluded costs are a caution there, not a promise', () => {
    const cautions = view({ ...capital, networked: 'yes' }).cautions.flatMap(({ cite }) => cite)
    expect(cautions).toContain('A15')
  })

  test('ruling-exemption-first-day: the exemption begins on 10 February 2023, that day included', () => {
    const answers = { ...capital, networked: 'yes' }
    expect(outcomes(answers, '2023-02-09')).toEqual(['capital-before-exemption'])
    expect(outcomes(answers, '2023-02-10')).toEqual(['capital-direct'])
  })

  test('choosing a networked hospital is what would change an undecided result', () => {
    expect(explain(at({ ...capital, networked: 'no' })).changes).toMatchObject([
      { question: 'networked', options: ['yes'], outcome: 'capital-direct' },
    ])
  })
})

describe('back home', () => {
  test.each(['long-term-here', 'long-term-elsewhere'])(
    'a long-term filing needs nothing more: %s',
    (filed) => {
      expect(outcomes({ ...home, filed })).toEqual(['home-with-long-term'])
    },
  )

  test.each(['temporary-here', 'temporary-elsewhere'])(
    'ruling-second-filing: a temporary filing has to be asked about: %s',
    (filed) => {
      expect(outcomes({ ...home, filed })).toEqual(['home-with-temporary'])
      expect(view({ ...home, filed })).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
    },
  )

  test('nobody files for care at home', () => {
    expect(outcomes({ ...home, filed: 'none' })).toEqual(['home'])
  })
})

describe('outpatients and pharmacies in other provinces', () => {
  test('A8 outpatient care needs no filing where it is opened for outpatients', () => {
    expect(outcomes({ ...farAway, visit: 'outpatient', networked: 'yes' })).toEqual(['outpatient-direct'])
    expect(outcomes({ ...farAway, visit: 'outpatient', networked: 'no' })).toEqual(['outpatient-not-opened'])
  })

  test('ruling-five-diseases-of-2023 ruling-recognised-status: for chronic diseases the list and the recognised status come with the answer', () => {
    const answers = { ...farAway, visit: 'chronic-outpatient', networked: 'yes' }
    expect(outcomes(answers)).toEqual(['chronic-direct'])
    expect(view(answers).cite).toEqual(expect.arrayContaining(['D7', 'D13']))
  })

  test('ruling-pharmacies-elsewhere: a pharmacy outside Hebei, Beijing and Tianjin is not decided', () => {
    expect(outcomes({ ...farAway, visit: 'pharmacy' })).toEqual(['pharmacy'])
    expect(view({ ...farAway, visit: 'pharmacy' })).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
  })
})

describe('what filing is not for', () => {
  test('ruling-abroad: abroad is excluded; Hong Kong, Macao and Taiwan have to be confirmed', () => {
    expect(view({ ...here, careIn: 'abroad' })).toMatchObject({ id: 'abroad', verdict: 'no' })
    expect(view({ ...here, careIn: 'hong-kong-macao-taiwan' })).toMatchObject({
      id: 'hong-kong-macao-taiwan',
      verdict: 'ask',
      certainty: 'unclear',
    })
  })

  test('ruling-childbirth: an employee goes by maternity benefits', () => {
    const answers = { ...inpatient, cause: 'childbirth', insurance: 'employee' }
    expect(outcomes(answers)).toEqual(['maternity'])
    expect(view(answers).cite).toContain('D14')
  })

  test.each(['resident', 'flexible'])('ruling-childbirth: childbirth is not decided for: %s', (insurance) => {
    const answers = { ...inpatient, cause: 'childbirth', insurance }
    expect(outcomes(answers)).toEqual(['childbirth-unclear'])
    expect(view(answers)).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
    expect(view(answers).notes).toHaveLength(1)
  })

  test('ruling-childbirth: illness in pregnancy is not refused as childbirth, whatever the insurance', () => {
    const answers = { ...inpatient, cause: 'pregnancy-illness', insurance: 'employee' }
    expect(outcomes(answers)).toEqual(['childbirth-unclear'])
    expect(asked(answers)).not.toContain('insurance')
    expect(view(answers).notes).toHaveLength(1)
  })

  test('ruling-third-party: liable others are excluded, unsettled liability is asked about, a fall alone can be filed', () => {
    expect(outcomes({ ...inpatient, cause: 'third-party' })).toEqual(['third-party'])
    expect(outcomes({ ...inpatient, cause: 'liability-unsettled' })).toEqual(['liability-unsettled'])
    expect(outcomes({ ...unfiled, cause: 'own-accident', reason: 'trip' })).toEqual(['temporary'])
  })

  test('a work injury is excluded, whatever has been filed', () => {
    expect(outcomes({ ...inpatient, cause: 'work-injury' })).toEqual(['work-injury'])
    expect(asked({ ...inpatient, cause: 'work-injury' })).not.toContain('filed')
  })
})

describe('which type', () => {
  test.each([
    ['2026-05-22', 'long-term'],
    ['2026-05-23', 'long-term'],
    ['2026-05-24', 'under-half-year'],
    ['2027-03-01', 'under-half-year'],
  ])('ruling-half-year: half a year includes exactly six months: there since %s', (since, outcome) => {
    expect(outcomes(livingSince(since))).toEqual([outcome])
  })

  test.each<[string, IsoDate, string]>([
    ['2025-08-28', '2026-02-28', 'long-term'],
    ['2025-08-29', '2026-02-28', 'long-term or under-half-year'],
    ['2025-08-31', '2026-02-27', 'under-half-year'],
    ['2025-08-31', '2026-02-28', 'long-term or under-half-year'],
    ['2025-08-31', '2026-03-01', 'long-term'],
    ['2027-08-29', '2028-02-28', 'under-half-year'],
    ['2027-08-29', '2028-02-29', 'long-term'],
    ['2027-08-31', '2028-02-29', 'long-term or under-half-year'],
    ['2027-08-31', '2028-03-01', 'long-term'],
    ['2028-02-29', '2028-08-28', 'under-half-year'],
    ['2028-02-29', '2028-08-29', 'long-term'],
    ['2026-05-31', '2026-11-29', 'under-half-year'],
    ['2026-05-31', '2026-11-30', 'long-term or under-half-year'],
    ['2026-05-31', '2026-12-01', 'long-term'],
  ])('ruling-half-year: at the end of a month: there since %s, on %s', (since, today, outcome) => {
    expect(outcomes(livingSince(since), today)).toEqual(outcome.split(' or '))
  })

  test('ruling-half-year: somebody short of half a year is told the day on which it is full', () => {
    expect(view(livingSince('2025-08-31'), '2026-02-27').dates).toMatchObject([
      { kind: 'earliest', date: '2026-03-01' },
    ])
    expect(explain(at(livingSince('2026-08-10'))).turn).toMatchObject({
      date: '2027-02-10',
      outcomes: ['long-term'],
      to: 'better',
    })
  })

  test('ruling-half-year: a season every year is not decided, and both types are named', () => {
    const answers = { ...unfiled, reason: 'seasonal' }
    expect(outcomes(answers)).toEqual(['seasonal'])
    expect(view(answers).cite).toEqual(expect.arrayContaining(['B3', 'B4']))
  })

  test.each([
    ['trip', 'temporary', 'clear'],
    ['referral', 'temporary', 'clear'],
    ['short-stay', 'temporary-short-stay', 'inferred'],
  ])('a temporary filing fits: %s', (reason, outcome, certainty) => {
    expect(view({ ...unfiled, reason })).toMatchObject({ id: outcome, verdict: 'yes', certainty })
  })

  test('ruling-own-choice: a trip of one’s own choice can be filed, what it pays has to be asked', () => {
    expect(view({ ...unfiled, reason: 'own-choice' })).toMatchObject({
      id: 'own-choice',
      certainty: 'unclear',
    })
  })

  test('ruling-two-beidaihe: the number fits the type that is filed', () => {
    const caller = { district: 'changli', insurance: 'employee' }
    expect(phones({ ...unfiled, reason: 'trip' }, caller)).toEqual(['0335-2039157'])
    expect(phones(livingSince('2020-01-01'), caller)).toEqual(['0335-2026550'])
  })
})

describe('what has been filed before', () => {
  test('a long-term filing for the place holds', () => {
    expect(outcomes({ ...ill, filed: 'long-term-here' })).toEqual(['long-term-held'])
  })

  test('ruling-second-filing: beside a long-term filing elsewhere a temporary one may be made', () => {
    const answers = { ...ill, filed: 'long-term-elsewhere', timing: 'not-yet' }
    expect(outcomes(answers)).toEqual(['temporary-beside-long-term'])
  })

  test('ruling-change-of-place: whoever would rather move the long-term filing hears both printed rules', () => {
    const answers = { ...ill, filed: 'long-term-elsewhere', timing: 'not-yet' }
    expect(view(answers).cite).toEqual(expect.arrayContaining(['B7', 'B8']))
  })

  test('ruling-one-place: a temporary filing for another place does not help', () => {
    expect(outcomes({ ...unfiled, filed: 'temporary-elsewhere', reason: 'trip' })).toEqual(['temporary'])
  })

  test.each([
    ['2026-11-23', 'temporary-held'],
    ['2025-11-24', 'temporary-held'],
    ['2025-11-23', 'temporary-expired'],
    ['2025-11-22', 'temporary-expired'],
  ])(
    'ruling-one-year: the year counts from the day of filing, its anniversary is too late: filed on %s',
    (day, outcome) => {
      expect(outcomes(temporarySince(day))).toEqual([outcome])
    },
  )

  test('ruling-one-year: the last day is told; after a filing of 29 February it is the 27th', () => {
    expect(view(temporarySince('2025-11-24')).dates).toMatchObject([{ kind: 'deadline', date: '2026-11-23' }])
    expect(view(temporarySince('2024-02-29'), '2025-02-27').dates).toMatchObject([{ date: '2025-02-27' }])
    expect(outcomes(temporarySince('2024-02-29'), '2025-02-28')).toEqual([
      'temporary-held',
      'temporary-expired',
    ])
  })
})

describe('already in hospital', () => {
  test.each(['none', 'long-term-elsewhere', 'temporary-elsewhere'])(
    'ruling-ten-days ruling-late-filing-reasons: without a filing for the place it is made up for at once: %s',
    (filed) => {
      const answers = { ...ill, filed, timing: 'in-hospital' }
      expect(outcomes(answers)).toEqual(['late-filing'])
      expect(view(answers).cite).toEqual(expect.arrayContaining(['B11', 'B12']))
    },
  )

  test('A filing that still holds is not made again', () => {
    expect(outcomes({ ...ill, filed: 'long-term-here', timing: 'in-hospital' })).toEqual(['long-term-held'])
  })

  test('ruling-already-paid: what is paid already is a question of the manual claim, neither promised nor refused', () => {
    const answers = { ...ill, filed: 'none', timing: 'discharged' }
    expect(view(answers)).toMatchObject({ id: 'already-paid', verdict: 'ask', certainty: 'unclear' })
  })
})

describe('how to file', () => {
  const answers = { ...unfiled, reason: 'referral' }

  test('ruling-filing-by-phone ruling-filing-entrances: every printed entrance is offered, the phone as a question', () => {
    const { channels, cautions } = view(answers)
    expect(channels.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'hebeiMiniProgram',
        'hebeiAccount',
        'qinhuangdaoAccount',
        'nationalApp',
        'agencyWindow',
      ]),
    )
    expect(cautions.some(({ cite }) => cite.includes('C12'))).toBe(true)
  })

  test('ruling-filing-papers: online and at the window different things are needed', () => {
    expect(view(answers).materials.map(({ cite }) => cite)).toEqual([
      ['C13', 'C7'],
      ['C2', 'C12'],
    ])
  })

  test('ruling-card-password: the card’s first password stands in its step only', () => {
    const { steps, ...rest } = view(answers)
    expect(steps.filter(({ text }) => text.includes('123456'))).toHaveLength(1)
    expect(JSON.stringify(rest)).not.toContain('123456')
  })
})

test('ruling-filing-of-2023: every answer about filing says how old its document is', () => {
  for (const answers of [
    { ...unfiled, reason: 'trip' },
    { ...capital, networked: 'yes' },
    { ...home, filed: 'none' },
  ])
    expect(view(answers).asOf).not.toBeNull()
})
