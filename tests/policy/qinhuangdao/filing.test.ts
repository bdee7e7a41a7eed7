import { advise, headingFor, UNSURE, verdictOf, type Answers, type IsoDate } from '@/rules'
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
const capital = { ...here, careIn: 'beijing-tianjin', cause: 'illness' }
const province = { ...here, careIn: 'hebei', cause: 'illness' }
const home = { ...here, careIn: 'qinhuangdao', cause: 'illness' }
const farAway = { ...here, careIn: 'other-province' }
const planned = { ...farAway, situation: 'planned' }
const filed = { ...farAway, situation: 'filed' }
const notIll = (otherCause: string) => ({ ...farAway, situation: 'not-illness', otherCause })
const inHospital = { ...farAway, situation: 'in-hospital' }
const admitted = (admittedOn: string) => ({ ...inHospital, admittedOn })
const nobodyIll = (stay: string) => ({ ...farAway, situation: 'nobody-ill', stay })

const EVERYWHERE = ['qinhuangdao', 'hebei', 'beijing-tianjin']
const REASONS = [
  'living',
  'moving',
  'seasonal',
  'short-stay',
  'trip',
  'referral',
  'own-choice',
  'long-term-elsewhere',
]

describe('which questions are asked', () => {
  test('four for Beijing, Tianjin and Hebei; three if the case is excluded', () => {
    const four = ['insuredIn', 'careIn', 'cause', 'networked']
    expect(asked({ ...capital, networked: 'yes' })).toEqual(four)
    expect(asked({ ...province, networked: 'no' })).toEqual(four)
    expect(asked({ ...capital, cause: 'work-injury' })).toEqual(['insuredIn', 'careIn', 'cause'])
  })

  test('one for somebody insured in another province', () => {
    expect(asked({ insuredIn: 'elsewhere' })).toEqual(['insuredIn'])
  })

  test('the insurance only for childbirth', () => {
    expect(at(notIll('childbirth')).next).toBe('insurance')
    expect(at(planned).next).toBe('reason')
  })

  test('an existing filing in two plain questions', () => {
    expect(at(filed).next).toBe('filingKind')
    expect(asked(planned)).not.toContain('filingKind')
  })

  test('four outside Hebei, Beijing and Tianjin; five for childbirth', () => {
    for (const reason of REASONS) expect(asked({ ...planned, reason })).toHaveLength(4)
    for (const kind of ['long-term', 'temporary', 'temporary-expired', 'expired-in-hospital'])
      expect(asked({ ...filed, filingKind: kind })).toHaveLength(4)
    for (const situation of ['in-hospital', 'in-hospital-planned'])
      expect(asked({ ...farAway, situation, admittedOn: '2026-11-20' })).toHaveLength(4)
    for (const situation of ['outpatient', 'chronic-outpatient'])
      expect(asked({ ...farAway, situation, networked: 'yes' })).toHaveLength(4)
    expect(asked(notIll('work-injury'))).toHaveLength(4)
    expect(asked({ ...notIll('childbirth'), insurance: 'resident' })).toHaveLength(5)
  })

  test('no cause if nobody is ill', () => {
    expect(asked(nobodyIll('short-stay'))).toEqual(['insuredIn', 'careIn', 'situation', 'stay'])
  })

  test('an unknown cause ends the questions, since nothing further can help', () => {
    expect(at(notIll(UNSURE)).next).toBeNull()
  })
})

describe('whether to file', () => {
  test.each(REASONS)('a stay in another province needs a filing beforehand, for any reason: %s', (reason) => {
    const { verdict, headline, notes } = view({ ...planned, reason })
    expect(verdict).toBe('yes')
    expect(headline).toMatch(/^住院前要备案/)
    expect(notes.flatMap(({ cite }) => cite)).toEqual(expect.arrayContaining(['A9', 'A10']))
  })

  test('an unknown reason still gets the filing beforehand', () => {
    const advice = advise(region, guide, { ...planned, reason: UNSURE }, TODAY)
    if (advice.kind === 'question') throw new Error(advice.id)
    expect(verdictOf(advice)).toBe('yes')
    expect(headingFor(advice)).toMatch(/^住院前要备案；.*为什么去/)
  })

  test('an unknown day of admission still gets urgent steps, without waiting for an answer', () => {
    const advice = advise(region, guide, admitted(UNSURE), TODAY)
    if (advice.kind !== 'answer-missing') throw new Error(advice.kind)
    expect(advice.urgent.length).toBeGreaterThan(0)
    expect(headingFor(advice)).toMatch(/^今天先办/)
  })

  test.each(REASONS)('mentions the cost of going without a referral: %s', (reason) => {
    expect(view({ ...planned, reason }).cite).toContain(reason === 'living' ? 'cn-N5' : 'cn-N6-points')
  })

  test.each(['over-half-year', 'moving', 'seasonal', 'short-stay'])(
    'someone who is not ill may file ahead: %s',
    (stay) => {
      expect(view(nobodyIll(stay)).verdict).toBe('yes')
    },
  )

  test('people without a phone of their own are told where to file and how to find the hospital', () => {
    const tips = view({ ...planned, reason: 'referral' }).steps
    expect(tips.some(({ cite }) => cite.includes('C2') && cite.includes('M3'))).toBe(true)
    expect(tips.some(({ tip, text }) => tip && text.includes('打电话问那家医院'))).toBe(true)
  })
})

describe('whose rules apply', () => {
  test('ruling-whose-rule: somebody insured in another province is referred to that place', () => {
    expect(outcomes({ insuredIn: 'elsewhere' })).toEqual(['not-insured-here'])
    expect(contacts({ insuredIn: 'elsewhere' })).toEqual(['ownAgency'])
  })

  test.each(['qinhuangdao', 'hebei', 'other-province', 'abroad', 'hong-kong-macao-taiwan'])(
    'ruling-whose-rule: for people insured elsewhere in Hebei, nothing here applies to care in: %s',
    (careIn) => {
      expect(outcomes({ insuredIn: 'hebei', careIn })).toEqual(['not-insured-here'])
    },
  )

  test('ruling-whose-rule: the exemption for Beijing and Tianjin covers all of Hebei, the phone numbers do not', () => {
    const answers = { ...capital, insuredIn: 'hebei', networked: 'yes' }
    expect(outcomes(answers)).toEqual(['capital-direct'])
    expect(contacts(answers)).toEqual(['ownAgency'])
    expect(contacts({ ...capital, networked: 'yes' })).toEqual(['agency', 'hotline12345'])
  })
})

describe('Hebei, Beijing and Tianjin', () => {
  test('ruling-not-networked: a networked place needs no filing; another is neither promised nor refused', () => {
    expect(outcomes({ ...capital, networked: 'yes' })).toEqual(['capital-direct'])
    expect(outcomes({ ...capital, networked: 'no' })).toEqual(['capital-not-opened'])
    expect(view({ ...capital, networked: 'no' })).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
  })

  test('ruling-not-networked-in-province: the same within Hebei', () => {
    expect(outcomes({ ...province, networked: 'yes' })).toEqual(['province-direct'])
    expect(outcomes({ ...province, networked: 'no' })).toEqual(['province-not-opened'])
  })

  test('ruling-not-networked: if networking is unknown, both results are shown, each with the lookup', () => {
    const advice = advise(region, guide, { ...capital, networked: UNSURE }, TODAY)
    if (advice.kind !== 'alternatives') throw new Error(advice.kind)
    expect(advice.alternatives.map(({ outcome }) => outcome.id)).toEqual([
      'capital-direct',
      'capital-not-opened',
    ])
    for (const { outcome } of advice.alternatives)
      expect(outcome.channels.map(({ id }) => id)).toContain('hospitalLookup')
  })

  test('ruling-exemption-first-day: the exemption begins on 10 February 2023', () => {
    const answers = { ...capital, networked: 'yes' }
    expect(outcomes(answers, '2023-02-09')).toEqual(['capital-before-exemption'])
    expect(outcomes(answers, '2023-02-10')).toEqual(['capital-direct'])
  })

  test('a networked hospital would change an undecided result', () => {
    expect(explain(at({ ...capital, networked: 'no' })).changes).toMatchObject([
      { question: 'networked', options: ['yes'], outcome: 'capital-direct' },
    ])
  })
})

describe('back home', () => {
  test('a long-term filing needs nothing more, and mentions the promise given for it', () => {
    expect(outcomes({ ...home, filedAway: 'long-term' })).toEqual(['home-with-long-term'])
    expect(view({ ...home, filedAway: 'long-term' }).notes.flatMap(({ cite }) => cite)).toContain('cn-N5')
  })

  test('ruling-second-filing: a temporary filing has to be asked about', () => {
    const answers = { ...home, filedAway: 'temporary' }
    expect(view(answers)).toMatchObject({ id: 'home-with-temporary', verdict: 'ask', certainty: 'unclear' })
  })

  test('care at home needs no filing', () => {
    expect(outcomes({ ...home, filedAway: 'none' })).toEqual(['home'])
  })
})

describe('outpatients and pharmacies in other provinces', () => {
  const outpatient = { ...farAway, situation: 'outpatient' }

  test('A8 outpatient care needs no filing where direct settlement is open', () => {
    expect(outcomes({ ...outpatient, networked: 'yes' })).toEqual(['outpatient-direct'])
    expect(outcomes({ ...outpatient, networked: 'no' })).toEqual(['outpatient-not-opened'])
  })

  test('the stricter national text is cited too, with filing as the safe step', () => {
    const { verdict, notes, steps } = view({ ...outpatient, networked: 'yes' })
    expect(verdict).toBe('not-needed')
    expect(notes.flatMap(({ cite }) => cite)).toContain('cn-N12-outpatient')
    expect(steps.flatMap(({ cite }) => cite)).toContain('C1')
  })

  test('ruling-five-diseases-of-2023 ruling-recognised-status: chronic diseases come with the list and the recognised status', () => {
    const answers = { ...farAway, situation: 'chronic-outpatient', networked: 'yes' }
    expect(outcomes(answers)).toEqual(['chronic-direct'])
    expect(view(answers).cite).toEqual(expect.arrayContaining(['D7', 'D13', 'cn-N12-kinds']))
  })

  test('ruling-pharmacies-elsewhere: a pharmacy outside Hebei, Beijing and Tianjin is undecided', () => {
    expect(view({ ...farAway, situation: 'pharmacy' })).toMatchObject({
      id: 'pharmacy',
      verdict: 'ask',
      certainty: 'unclear',
    })
  })
})

describe('cases outside filing', () => {
  test('ruling-abroad: abroad is excluded; Hong Kong, Macao and Taiwan have to be asked about', () => {
    expect(view({ ...here, careIn: 'abroad' })).toMatchObject({ id: 'abroad', verdict: 'no' })
    expect(view({ ...here, careIn: 'hong-kong-macao-taiwan' })).toMatchObject({
      id: 'hong-kong-macao-taiwan',
      verdict: 'ask',
      certainty: 'unclear',
    })
  })

  test('ruling-childbirth: an employee uses maternity benefits', () => {
    const answers = { ...notIll('childbirth'), insurance: 'employee' }
    expect(outcomes(answers)).toEqual(['maternity'])
    expect(view(answers).cite).toContain('D14')
  })

  test.each(['resident', 'flexible'])('ruling-childbirth: childbirth is undecided for: %s', (insurance) => {
    const answers = { ...notIll('childbirth'), insurance }
    expect(outcomes(answers)).toEqual(['childbirth-unclear'])
    expect(view(answers)).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
    expect(view(answers).notes).toHaveLength(1)
  })

  test('ruling-childbirth: illness in pregnancy is not refused as childbirth, whatever the insurance', () => {
    const answers = { ...notIll('pregnancy-illness'), insurance: 'employee' }
    expect(outcomes(answers)).toEqual(['childbirth-unclear'])
    expect(asked(answers)).not.toContain('insurance')
    expect(view(answers).notes).toHaveLength(1)
  })

  test('ruling-third-party: liable third parties are excluded, unsettled liability has to be asked about, a fall can be filed', () => {
    expect(outcomes(notIll('third-party'))).toEqual(['third-party'])
    expect(outcomes(notIll('liability-unsettled'))).toEqual(['liability-unsettled'])
    expect(outcomes({ ...planned, reason: 'trip' })).toEqual(['temporary'])
  })

  test.each(['third-party', 'liability-unsettled'])(
    'if a third party does not pay, the fund may pay first: %s',
    (cause) => {
      for (const careIn of EVERYWHERE) expect(view({ ...home, careIn, cause }).cite).toContain('cn-N15')
    },
  )

  test.each(['work-injury', 'third-party', 'liability-unsettled', 'childbirth', 'pregnancy-illness'])(
    'at home, in Hebei, Beijing and Tianjin, never “not needed”: %s',
    (cause) => {
      for (const careIn of EVERYWHERE)
        for (const networked of ['yes', 'no'])
          expect(view({ ...home, careIn, cause, networked }).verdict).not.toBe('not-needed')
    },
  )

  test('a work injury is excluded, whatever was filed', () => {
    expect(outcomes(notIll('work-injury'))).toEqual(['work-injury'])
    expect(asked(notIll('work-injury'))).not.toContain('filed')
  })
})

describe('type of filing', () => {
  test.each([
    ['living', 'long-term', 'clear'],
    ['moving', 'under-half-year', 'unclear'],
    ['seasonal', 'seasonal', 'unclear'],
    ['short-stay', 'temporary-short-stay', 'inferred'],
    ['trip', 'temporary', 'clear'],
    ['referral', 'temporary', 'clear'],
    ['own-choice', 'own-choice', 'unclear'],
  ])('ruling-half-year ruling-own-choice: by the reason: %s', (reason, id, certainty) => {
    expect(view({ ...planned, reason })).toMatchObject({ id, certainty })
  })

  test.each([
    ['over-half-year', 'long-term'],
    ['moving', 'under-half-year'],
    ['seasonal', 'seasonal'],
    ['short-stay', 'temporary-short-stay'],
  ])('by the stay if nobody is ill: %s', (stay, id) => {
    expect(outcomes(nobodyIll(stay))).toEqual([id])
  })

  test('ruling-half-year: a season every year is undecided, and both types are cited', () => {
    expect(view({ ...planned, reason: 'seasonal' }).cite).toEqual(expect.arrayContaining(['B3', 'B4']))
  })

  test('someone without a referral hears that a referral may not depend on a stay at home', () => {
    expect(view({ ...planned, reason: 'own-choice' }).steps.flatMap(({ cite }) => cite)).toContain('cn-N8')
  })

  test('ruling-two-beidaihe: the phone number fits the type of filing', () => {
    const caller = { district: 'changli', insurance: 'employee' }
    expect(phones({ ...planned, reason: 'trip' }, caller)).toEqual(['0335-2039157'])
    expect(phones({ ...planned, reason: 'living' }, caller)).toEqual(['0335-2026550'])
  })
})

describe('an earlier filing', () => {
  test.each([
    ['long-term', 'long-term-held'],
    ['temporary', 'temporary-held'],
  ])('a valid filing for the place need not be repeated, in hospital or not: %s', (filingKind, id) => {
    expect(view({ ...filed, filingKind })).toMatchObject({ id, verdict: 'not-needed' })
  })

  test('ruling-one-year: one from a year ago is filed again', () => {
    expect(view({ ...filed, filingKind: 'temporary-expired' })).toMatchObject({
      id: 'temporary-expired',
      verdict: 'yes',
    })
  })

  test('ruling-second-filing ruling-long-term-elsewhere: a temporary filing is possible beside a long-term one elsewhere', () => {
    expect(outcomes({ ...planned, reason: 'long-term-elsewhere' })).toEqual(['temporary-beside-long-term'])
  })

  test('ruling-change-of-place: moving the long-term filing cites both printed rules', () => {
    const answer = view(nobodyIll('move-filing'))
    expect(answer).toMatchObject({ id: 'change-of-place', verdict: 'ask', certainty: 'unclear' })
    expect(answer.cite).toEqual(expect.arrayContaining(['B7', 'B8', 'cn-N3']))
    expect(view({ ...planned, reason: 'long-term-elsewhere' }).cite).toEqual(
      expect.arrayContaining(['B7', 'B8']),
    )
  })

  test('ruling-one-place: a filing is valid for one place', () => {
    expect(view({ ...planned, reason: 'trip' }).notes.flatMap(({ cite }) => cite)).toContain('B9')
  })
})

describe('already in hospital', () => {
  test.each([
    ['2026-11-23', 'late-filing', 'yes'],
    ['2026-11-15', 'late-filing', 'yes'],
    ['2026-11-14', 'late-filing-tenth-day', 'yes'],
    ['2026-11-13', 'late-filing-last-day', 'ask'],
    ['2026-11-12', 'late-filing-over', 'ask'],
    ['2026-11-01', 'late-filing-over', 'ask'],
  ])(
    'ruling-ten-days ruling-late-filing-reasons: same as late filing, by the day: %s',
    (day, id, verdict) => {
      const answer = view(admitted(day))
      expect(answer).toMatchObject({ id, verdict })
      expect(answer.cite).toEqual(expect.arrayContaining(['B11', 'B12']))
    },
  )

  test('after the ten days nothing is refused, and the newer text is cited', () => {
    expect(view(admitted('2026-11-01')).notes.flatMap(({ cite }) => cite)).toContain('cn-N1')
  })

  test('a filing that expired before admission is renewed at once and has to be asked about', () => {
    expect(view({ ...filed, filingKind: 'expired-in-hospital' })).toMatchObject({
      id: 'late-filing-expired',
      verdict: 'ask',
    })
  })

  test('nobody in hospital is told what to do before going', () => {
    for (const answers of [
      admitted('2026-11-20'),
      admitted('2026-11-01'),
      { ...filed, filingKind: 'long-term' },
      { ...filed, filingKind: 'temporary' },
      { ...filed, filingKind: 'expired-in-hospital' },
    ]) {
      const { headline, ageNote, notes, steps } = view(answers)
      expect([headline, ageNote, ...[...notes, ...steps].map(({ text }) => text)].join()).not.toMatch(
        /去之前|出发前|住院前要/,
      )
    }
  })

  test('ruling-already-paid: a paid stay belongs to the manual claim, neither promised nor refused', () => {
    const answers = { ...inHospital, situation: 'discharged', notByCard: 'unfiled' }
    expect(view(answers)).toMatchObject({ id: 'already-paid', verdict: 'ask', certainty: 'unclear' })
    expect(view(answers).cite).toContain('cn-N1')
  })
})

describe('how to file', () => {
  const answers = { ...planned, reason: 'referral' }

  test('ruling-filing-by-phone ruling-filing-entrances: offers every printed channel, the phone as a caution', () => {
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

  test('ruling-filing-papers: online and window need different papers', () => {
    expect(view(answers).materials.map(({ cite }) => cite)).toEqual([
      ['C13', 'C7'],
      ['C2', 'C12'],
    ])
  })

  test('ruling-card-password: the card’s initial password is only in its step', () => {
    const { steps, ...rest } = view(answers)
    expect(steps.filter(({ text }) => text.includes('123456'))).toHaveLength(1)
    expect(JSON.stringify(rest)).not.toContain('123456')
  })
})

test('ruling-filing-of-2023: every answer about filing says how old its document is', () => {
  for (const answers of [
    { ...planned, reason: 'trip' },
    { ...capital, networked: 'yes' },
    { ...home, filedAway: 'none' },
  ])
    expect(view(answers).asOf).not.toBeNull()
})
