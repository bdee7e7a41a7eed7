import { explain } from '@/rules/engine/explanation'
import { advise, UNSURE, type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { region, guide, at, outcomes, view } = asking('qinhuangdao/refund', TODAY)

const here = { insuredIn: 'qinhuangdao' }
const living = (coverageYear: number) => ({
  ...here,
  want: 'refund',
  coverageYear,
  why: 'quit',
})
const because = (coverageYear: number, why: string) => ({ ...living(coverageYear), why })
const entitled = (coverageYear: number) => because(coverageYear, 'entitled')
const dead = (coverageYear: number, death: string) => ({
  ...here,
  want: 'refund-after-death',
  coverageYear,
  death,
})

describe('ruling-refund-or-suspension: four words for two things', () => {
  test('first asks whether to get money back or only stop cover', () => {
    expect(at({}).next).toBe('want')
    expect(at({ want: 'refund' }).next).toBe('insuredIn')
    expect(outcomes({ want: 'never' })).toEqual(['never-joined'])
    expect(outcomes({ want: 'refund', insuredIn: 'nowhere' })).toEqual(['not-insured-now'])
  })

  test('stopping cover has no time limit and is not a refund', () => {
    for (const today of ['2026-12-31', '2027-01-01', '2027-07-15'] as const)
      expect(outcomes({ ...here, want: 'suspend' }, today)).toEqual(['suspension'])
    expect(view({ ...here, want: 'suspend' }).notes[0]?.cite).toEqual(['F1', 'F6'])
  })

  test('ending cover after a death goes to the insurance centre, not the tax bureau', () => {
    const { id, contacts } = view({ ...here, want: 'terminate' })
    expect(id).toBe('termination')
    expect(contacts[0]?.id).toBe('insuranceCentre')
  })

  test('a refund never points to the online hall, and stopping cover never to the tax bureau', () => {
    expect(view(living(2027)).channels.map(({ id }) => id)).toEqual(['taxWindow'])
    expect(view({ ...here, want: 'suspend' }).channels.map(({ id }) => id)).not.toContain('taxWindow')
  })

  test('someone unsure what they want is told to find that out first', () => {
    const advice = advise(region, guide, { ...here, want: UNSURE }, TODAY)
    expect(advice).toMatchObject({ kind: 'answer-missing', first: { question: 'want' } })
  })
})

describe.each([2023, 2025, 2026, 2027])('ruling-first-of-january: the fee for %i', (year) => {
  const eve = `${year - 1}-12-31` as const
  const newYear = `${year}-01-01` as const

  test('can be refunded on 31 December, the last day', () => {
    expect(outcomes(living(year), eve)).toEqual(['refund-last-day'])
    expect(outcomes(living(year), `${year - 1}-12-30`)).toEqual(['refund'])
    expect(outcomes(dead(year, 'before-year'), eve)).toEqual(['refund-after-death-last-day'])
    expect(view(living(year), eve).dates).toMatchObject([{ kind: 'deadline', date: eve, daysLeft: 0 }])
  })

  test('gets worse on 1 January', () => {
    for (const today of [eve, `${year - 1}-11-20`] as const)
      expect(explain(at(living(year), today)).turn).toMatchObject({
        date: newYear,
        to: 'worse',
        outcomes: ['too-late'],
      })
  })

  test('cannot be refunded from 1 January on', () => {
    expect(outcomes(living(year), newYear)).toEqual(['too-late'])
    expect(outcomes(living(year), `${year}-03-20`)).toEqual(['too-late'])
  })
})

test('ruling-first-of-january: the tax bureau comes first, then 12345', () => {
  for (const answers of [living(2027), living(2026), dead(2026, 'in-year')])
    expect(view(answers).contacts.map(({ id }) => id)).toEqual(['taxOffice', 'hotline12345'])
})

describe('ruling-which-december: a death before the benefit period', () => {
  test('by 31 December 2022, after paying for 2023, qualifies as an inference', () => {
    const answers = dead(2023, 'before-year')
    expect(outcomes(answers, '2023-03-20')).toEqual(['death-before-year'])
    expect(view(answers, '2023-03-20')).toMatchObject({ verdict: 'yes', certainty: 'inferred' })
  })

  test('during 2023 is neither promised nor refused', () => {
    const answers = dead(2023, 'in-year')
    expect(outcomes(answers, '2023-03-20')).toEqual(['death-in-year'])
    expect(view(answers, '2023-03-20').verdict).toBe('ask')
  })
})

describe('ruling-note-of-2023: the exceptions are printed for 2023 only', () => {
  test.each([2022, 2024, 2025, 2026])('%i has to be asked at the tax bureau', (year) => {
    expect(outcomes(dead(year, 'before-year'))).toEqual(['death-before-other-year'])
    expect(outcomes(entitled(year))).toEqual(['subsidised-other-year'])
    expect(view(dead(year, 'before-year')).verdict).toBe('ask')
    expect(view(entitled(year)).verdict).toBe('ask')
  })

  test('shows the text about 2023 only for 2023', () => {
    const cited = (year: number) => view(living(year)).notes.flatMap(({ cite }) => cite)
    expect(cited(2023)).toContain('F11')
    expect(cited(2024)).not.toContain('F11')
  })
})

test('ruling-late-application: applying after 1 January for an earlier death is not too late', () => {
  for (const today of ['2023-01-01', '2023-12-31', '2026-11-23'] as const)
    expect(outcomes(dead(2023, 'before-year'), today)).toEqual(['death-before-year'])
})

describe('ruling-refund-not-covered: cases the text does not cover', () => {
  test.each([2023, 2026, 2027])('paid after the death, for %i: ask the tax bureau', (year) => {
    expect(outcomes(dead(year, 'before-paying'))).toEqual(['paid-after-death'])
    expect(view(dead(year, 'before-paying')).verdict).toBe('ask')
  })

  test('paid after the death and before 1 January: gives the last day', () => {
    expect(view(dead(2027, 'before-paying')).dates.map(({ date }) => date)).toEqual(['2026-12-31'])
    expect(view(dead(2026, 'before-paying')).dates).toEqual([])
  })
})

test('ruling-bank-card-of-the-dead: after a death the certificate is needed, also before 1 January', () => {
  for (const answers of [dead(2027, 'before-year'), dead(2023, 'before-year'), dead(2026, 'in-year')])
    expect(view(answers).materials[0]?.cite).toEqual(['F8', 'F12'])
})

test('before 1 January a death in the coming year is impossible, so the general rule applies', () => {
  expect(outcomes(dead(2027, 'in-year'))).toEqual(['refund-after-death'])
  expect(explain(at(dead(2027, 'before-year'))).turn).toMatchObject({ date: '2027-01-01', to: 'worse' })
})

describe('ruling-subsidised-refund ruling-paid-in-full-although-entitled: subsidised people', () => {
  test('get a refund for 2023, with the tax bureau first and the other way after it', () => {
    const { id, steps, contacts } = view(entitled(2023))
    expect(id).toBe('subsidised')
    expect(steps.map(({ cite }) => cite)).toEqual([['F6', 'F9'], ['F14']])
    expect(contacts[0]?.id).toBe('taxOffice')
  })

  test('are not told to return the whole fee before 1 January, but to ask', () => {
    expect(view(entitled(2027))).toMatchObject({ id: 'entitled-in-time', verdict: 'ask' })
    expect(view(entitled(2027)).dates.map(({ date }) => date)).toEqual(['2026-12-31'])
  })

  test.each([2023, 2026, 2027])(
    'recognised after paying for %i: ask the agency, whatever the day',
    (year) => {
      const { id, verdict, contacts } = view(because(year, 'recognised'))
      expect([id, verdict, contacts[0]?.id]).toEqual(['newly-recognised', 'ask', 'agency'])
    },
  )

  test('ruling-resident-contribution: names no share and no amount', () => {
    expect(JSON.stringify(guide.outcomes)).not.toMatch(/\d\s*[%％元]/)
  })
})

test.each(['job', 'moved', 'twice'])(
  'ruling-reason-for-refund: because of %s: inferred before 1 January, too late after',
  (why) => {
    expect(view(because(2027, why))).toMatchObject({
      id: 'refund-by-reason',
      verdict: 'yes',
      certainty: 'inferred',
    })
    expect(outcomes(because(2027, why), '2027-01-01')).toEqual(['too-late'])
  },
)

test('ruling-refund-reasons-now: an unofficial record is a caution and decides nothing', () => {
  const { cautions } = view(living(2027))
  expect(guide.outcomes.refund?.cite).not.toContain('cn-N30')
  expect(cautions.map((caution) => caution.cite)).toContainEqual(['cn-N30'])
})

describe('F7 the fee must have been paid in full', () => {
  test.each(['2026-06-10', '2027-01-01'] as const)(
    'registered and nothing paid, on %s: nothing to refund',
    (today) => {
      expect(outcomes({ ...living(2026), why: 'none' }, today)).toEqual(['nothing-paid'])
    },
  )

  test('nothing paid: nothing to refund', () => {
    expect(outcomes({ ...living(2027), why: 'none' })).toEqual(['nothing-paid'])
  })

  test('a part payment has to be asked about at the tax bureau', () => {
    expect(outcomes({ ...living(2027), why: 'part' })).toEqual(['part-paid'])
  })
})

test('ruling-refund-online: every refund says that no online channel is printed', () => {
  for (const answers of [living(2027), entitled(2023), dead(2023, 'before-year')])
    expect(view(answers).cautions.map(({ cite }) => cite)).toContainEqual(['F3', 'F6'])
})

test('only the rules of 秦皇岛 and of resident insurance apply', () => {
  expect(outcomes({ ...living(2027), insuredIn: 'hebei' })).toEqual(['other-city'])
  expect(outcomes({ ...here, want: 'other-insurance' })).toEqual(['other-insurance'])
})

test('the year is one of the last five, the current one or the next', () => {
  const asked = advise(region, guide, { ...here, want: 'refund' }, TODAY)
  expect(asked).toMatchObject({ kind: 'question', id: 'coverageYear', limits: { from: '2021', to: '2027' } })
})

test('a complete interview has at most five questions', () => {
  const asked = (answers: Answers) => at(answers).path.map(({ question }) => question)
  expect(asked(living(2027))).toEqual(['want', 'insuredIn', 'coverageYear', 'why'])
  expect(asked(living(2026))).toEqual(['want', 'insuredIn', 'coverageYear', 'why'])
  expect(asked(dead(2026, 'in-year'))).toEqual(['want', 'insuredIn', 'coverageYear', 'death'])
})
