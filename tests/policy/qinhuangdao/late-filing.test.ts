import { UNSURE, type IsoDate } from '@/rules'
import { explain } from '@/rules/engine/explanation'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { at, outcomes, asked, view } = asking('qinhuangdao/late-filing', TODAY)

const here = { insuredIn: 'qinhuangdao' }
const farAway = { ...here, careIn: 'other-province' }
const stay = (admission: string) => ({ ...farAway, admission })
const notIll = stay('not-illness')
const urgentSince = (admittedOn: string) => ({ ...stay('urgent'), admittedOn })
const forgottenSince = (admittedOn: string) => ({ ...stay('not-urgent'), admittedOn })
const expiredSince = (admittedOn: string) => ({ ...stay('expired'), admittedOn })

describe('which questions are asked', () => {
  test('four for a stay in another province, the day of admission last', () => {
    expect(asked(stay('not-urgent'))).toEqual(['insuredIn', 'careIn', 'admission', 'admittedOn'])
    expect(at(forgottenSince('2026-11-20')).next).toBeNull()
  })

  test('three for Hebei, Beijing and Tianjin, where the cause decides too', () => {
    expect(at({ ...here, careIn: 'beijing-tianjin', cause: 'illness' }).next).toBeNull()
    expect(at({ ...here, careIn: 'hebei', cause: 'illness' }).next).toBeNull()
  })

  test('the insurance only for childbirth', () => {
    expect(at({ ...notIll, otherCause: 'childbirth' }).next).toBe('insurance')
    expect(at(stay('urgent')).next).toBe('admittedOn')
  })

  test('an unknown day of admission leaves few results, each of which says to file at once', () => {
    expect(outcomes(urgentSince(UNSURE)).sort()).toEqual(['in-time', 'last-day', 'over', 'tenth-day'])
  })
})

describe('ruling-ten-days: how the ten days are counted', () => {
  test.each<[number, string, string]>([
    [0, '2026-11-23', 'in-time'],
    [8, '2026-11-15', 'in-time'],
    [9, '2026-11-14', 'tenth-day'],
    [10, '2026-11-13', 'last-day'],
    [11, '2026-11-12', 'over'],
    [365, '2025-11-23', 'over'],
  ])('%i days after the admission', (_, admittedOn, outcome) => {
    expect(outcomes(urgentSince(admittedOn))).toEqual([outcome])
  })

  // month ends, leap years, the turn of the year, a weekend
  test.each<[string, IsoDate, string]>([
    ['2023-01-25', '2023-02-03', 'tenth-day'],
    ['2023-01-25', '2023-02-04', 'last-day'],
    ['2023-01-25', '2023-02-05', 'over'],
    ['2024-02-20', '2024-02-29', 'tenth-day'],
    ['2024-02-20', '2024-03-01', 'last-day'],
    ['2024-02-20', '2024-03-02', 'over'],
    ['2023-02-20', '2023-03-01', 'tenth-day'],
    ['2023-02-20', '2023-03-02', 'last-day'],
    ['2023-02-20', '2023-03-03', 'over'],
    ['2023-12-25', '2024-01-03', 'tenth-day'],
    ['2023-12-25', '2024-01-04', 'last-day'],
    ['2023-12-25', '2024-01-05', 'over'],
    ['2023-03-01', '2023-03-11', 'last-day'],
    ['2024-02-29', '2024-03-10', 'last-day'],
  ])('admitted on %s, on %s', (admittedOn, today, outcome) => {
    expect(outcomes(urgentSince(admittedOn), today)).toEqual([outcome])
  })

  test('gives the safe deadline, and the other one on the day after it', () => {
    expect(view(urgentSince('2026-11-20')).dates).toMatchObject([{ kind: 'deadline', date: '2026-11-29' }])
    expect(view(urgentSince('2026-11-13')).dates).toMatchObject([{ date: '2026-11-23', daysLeft: 0 }])
  })

  test('holidays do not move it, not even the National Day week', () => {
    expect(view(urgentSince('2026-09-28'), '2026-10-01').dates).toMatchObject([{ date: '2026-10-07' }])
    expect(outcomes(urgentSince('2026-09-28'), '2026-10-08')).toEqual(['last-day'])
  })

  test('gets worse after the last safe day', () => {
    expect(explain(at(urgentSince('2026-11-14'))).turn).toMatchObject({
      date: '2026-11-24',
      outcomes: ['last-day'],
      to: 'worse',
    })
  })

  test.each([urgentSince('2026-11-14'), urgentSince('2026-11-13'), forgottenSince('2026-11-13')])(
    'a certain or possible last day is in the headline: %o',
    (answers) => {
      expect(view(answers).headline).toMatch(/^今天(可能)?是最后一天/)
    },
  )

  test.each(['2026-11-13', '2026-11-12'])('is neither promised nor refused: admitted on %s', (admittedOn) => {
    expect(view(urgentSince(admittedOn))).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
  })

  test.each(['2026-11-20', '2026-11-13', '2026-11-12'])(
    'filing online comes first and the phone last: admitted on %s',
    (admittedOn) => {
      const { steps, channels } = view(urgentSince(admittedOn))
      const cites = steps.flatMap(({ cite }, i) => cite.map((id) => [id, i] as const))
      expect(cites.find(([id]) => id === 'C3')?.[1]).toBeLessThanOrEqual(1)
      expect(cites.find(([id]) => id === 'C14')?.[1]).toBe(steps.length - 1)
      expect(channels.map(({ id }) => id)).toContain('hebeiMiniProgram')
    },
  )
})

describe('ruling-late-filing-reasons: the reasons', () => {
  test.each([
    ['2026-11-23', 'not-urgent'],
    ['2026-11-15', 'not-urgent'],
    ['2026-11-14', 'not-urgent-last-day'],
    ['2026-11-13', 'not-urgent-last-day'],
    ['2026-11-12', 'over'],
  ])(
    'a forgotten or expired filing is tried at once and has to be asked about: admitted on %s',
    (admittedOn, id) => {
      for (const answers of [forgottenSince(admittedOn), expiredSince(admittedOn)])
        expect(view(answers)).toMatchObject({ id, verdict: 'ask', certainty: 'unclear' })
    },
  )

  test('someone who forgot gets both counts on the day between them', () => {
    const notesOf = (admittedOn: string) => view(forgottenSince(admittedOn)).notes
    expect(notesOf('2026-11-13')).toHaveLength(notesOf('2026-11-14').length + 1)
    expect(view(forgottenSince('2026-11-14')).dates).toMatchObject([{ date: '2026-11-23' }])
    expect(view(forgottenSince('2026-11-13')).dates).toMatchObject([{ date: '2026-11-23' }])
  })

  test.each([urgentSince('2026-11-20'), urgentSince('2026-11-13'), urgentSince('2026-11-01')])(
    'the application date always has to be moved: %o',
    (answers) => {
      expect(view(answers).steps.flatMap(({ cite }) => cite)).toContain('B12')
    },
  )

  test('B13 both types can be filed late', () => {
    expect(view(urgentSince('2026-11-20')).steps.flatMap(({ cite }) => cite)).toEqual(
      expect.arrayContaining(['B3', 'B5']),
    )
  })
})

describe('cases outside late filing', () => {
  test('ruling-whose-rule: people insured elsewhere follow their own place', () => {
    expect(outcomes({ insuredIn: 'elsewhere' })).toEqual(['not-insured-here'])
    expect(outcomes({ insuredIn: 'hebei', careIn: 'other-province' })).toEqual(['not-insured-here'])
    expect(view({ insuredIn: 'elsewhere' }).contacts.map(({ id }) => id)).toEqual(['ownAgency'])
  })

  test('ruling-not-networked ruling-long-term-elsewhere: Beijing and Tianjin need none for all of Hebei; settlement has to be asked about', () => {
    for (const insuredIn of ['qinhuangdao', 'hebei'])
      expect(view({ insuredIn, careIn: 'beijing-tianjin', cause: 'illness' })).toMatchObject({
        id: 'capital',
        verdict: 'not-needed',
      })
    expect(
      view({ ...here, careIn: 'beijing-tianjin', cause: 'illness' }).steps.flatMap(({ cite }) => cite),
    ).toContain('A16')
  })

  test.each(['hebei', 'qinhuangdao'])('ruling-not-networked-in-province: Hebei needs none: %s', (careIn) => {
    expect(outcomes({ ...here, careIn, cause: 'illness' })).toEqual(['province'])
  })

  test('ruling-abroad: abroad is excluded; Hong Kong, Macao and Taiwan have to be asked about', () => {
    expect(view({ ...here, careIn: 'abroad' })).toMatchObject({ id: 'abroad', verdict: 'no' })
    expect(view({ ...here, careIn: 'hong-kong-macao-taiwan' })).toMatchObject({
      verdict: 'ask',
      certainty: 'unclear',
    })
  })

  test.each([
    ['work-injury', 'work-injury', 'no'],
    ['third-party', 'third-party', 'no'],
    ['liability-unsettled', 'liability-unsettled', 'ask'],
    ['pregnancy-illness', 'childbirth-unclear', 'ask'],
  ])('ruling-childbirth ruling-third-party: exclusions, near and far: %s', (cause, id, verdict) => {
    for (const careIn of ['beijing-tianjin', 'hebei', 'qinhuangdao'])
      expect(view({ ...here, careIn, cause })).toMatchObject({ id, verdict })
    expect(view({ ...notIll, otherCause: cause })).toMatchObject({ id, verdict })
    expect(outcomes({ insuredIn: 'hebei', careIn: 'beijing-tianjin', cause })).toEqual(['not-insured-here'])
  })

  test('ruling-childbirth: childbirth in Beijing, Tianjin and Hebei is never “not needed”', () => {
    for (const careIn of ['beijing-tianjin', 'hebei', 'qinhuangdao'])
      expect(view({ ...here, careIn, cause: 'childbirth' })).toMatchObject({
        id: 'childbirth-unclear',
        verdict: 'ask',
      })
  })

  test.each([
    ['employee', 'maternity'],
    ['resident', 'childbirth-unclear'],
    ['flexible', 'childbirth-unclear'],
  ])('ruling-childbirth: childbirth by insurance: %s', (insurance, outcome) => {
    expect(outcomes({ ...notIll, otherCause: 'childbirth', insurance })).toEqual([outcome])
  })

  test('ruling-already-paid: a paid stay belongs to the manual claim', () => {
    const paid = view(stay('discharged'))
    expect(paid).toMatchObject({ id: 'already-paid', verdict: 'ask', certainty: 'unclear' })
    expect(paid.next.map(({ id }) => id)).toEqual(['qinhuangdao/manual-claim'])
  })

  test('A10 someone not yet in hospital files beforehand', () => {
    expect(outcomes(stay('not-yet'))).toEqual(['file-first'])
  })

  test('cn-N4 a filing valid on the day of admission is enough, even if it expires', () => {
    const filed = view(stay('valid'))
    expect(filed).toMatchObject({ id: 'filed-already', verdict: 'not-needed', certainty: 'inferred' })
    expect(filed.notes.flatMap(({ cite }) => cite)).toContain('cn-N4')
  })

  test('cn-N2 an emergency without admission is registered as one and needs no filing', () => {
    expect(view(stay('emergency-room'))).toMatchObject({
      id: 'emergency-room',
      verdict: 'not-needed',
    })
  })
})

describe('cn-N1 before settlement, it is never too late', () => {
  test.each([urgentSince('2026-11-12'), forgottenSince('2025-12-01'), expiredSince('2026-10-01')])(
    'after the ten days: %o',
    (answers) => {
      const late = view(answers)
      expect(late).toMatchObject({ id: 'over', verdict: 'ask' })
      expect(late.notes.flatMap(({ cite }) => cite)).toEqual(expect.arrayContaining(['cn-N1', 'cn-N2']))
      expect(late.steps[0]?.cite).toContain('cn-N1')
    },
  )
})

test.each([urgentSince('2026-11-20'), urgentSince('2026-11-12'), forgottenSince('2026-11-14')])(
  'people without a smartphone are told the window and who may go: %o',
  (answers) => {
    expect(view(answers).steps.flatMap(({ cite }) => cite)).toEqual(expect.arrayContaining(['C2', 'M4']))
  },
)

test('ruling-card-password: the card’s initial password is only in its step', () => {
  const { steps, ...rest } = view(urgentSince('2026-11-20'))
  expect(steps.filter(({ text }) => text.includes('123456'))).toHaveLength(1)
  expect(JSON.stringify(rest)).not.toContain('123456')
})
