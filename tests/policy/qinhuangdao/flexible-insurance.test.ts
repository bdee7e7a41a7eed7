import { advise, UNSURE, type Answers, type IsoDate } from '@/rules'
import { explain } from '@/rules/engine/explanation'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { region, guide, at, outcomes, view } = asking('qinhuangdao/flexible-insurance', TODAY)

const asked = (answers: Answers, today = TODAY) => at(answers, today).path.map(({ question }) => question)

const local = { flexibleMatter: 'join', hukou: 'qinhuangdao' }
const joining = (work: string, sex: string, birthday: string) => ({ ...local, work, sex, birthday })
const paying = { flexibleMatter: 'pay', insuredIn: 'qinhuangdao' }

describe('ruling-full-time ruling-traders: who may join', () => {
  test.each([
    ['shop-with-helpers', 'hires'],
    ['part-time', 'part-time'],
    ['full-time', 'full-time'],
    ['insured-by-employer', 'by-employer'],
  ])('%s: %s, whatever the age', (work, outcome) => {
    expect(outcomes({ ...local, work })).toEqual([outcome])
    expect(at({ ...local, work }).next).toBeNull()
  })

  test('part-timers and full-timers see the misprint and have to ask', () => {
    for (const work of ['part-time', 'full-time']) {
      const { verdict, notes } = view({ ...local, work })
      expect(verdict).toBe('ask')
      expect(notes.map(({ cite }) => cite)).toContainEqual(['I1', 'cn-N26'])
    }
  })

  test('someone with an employer pays nothing themselves', () => {
    expect(view({ flexibleMatter: 'employed' })).toMatchObject({ id: 'by-employer', verdict: 'not-needed' })
  })
})

describe('ruling-age-limit: 「男60周岁、女55周岁以下」', () => {
  test.each([
    ['male', '1966-11-24', 'joins'],
    ['male', '1966-11-23', 'age-limit'],
    ['male', '1965-11-24', 'age-limit'],
    ['male', '1965-11-23', 'over-age'],
    ['female', '1971-11-24', 'joins'],
    ['female', '1971-11-23', 'age-limit'],
    ['female', '1970-11-24', 'age-limit'],
    ['female', '1970-11-23', 'over-age'],
  ])('without employer, %s born %s: %s', (sex, birthday, outcome) => {
    expect(outcomes(joining('other', sex, birthday))).toEqual([outcome])
  })

  test('the bracket may not mean shopkeepers, so they are never refused for their age', () => {
    expect(outcomes(joining('shop', 'male', '1966-11-24'))).toEqual(['joins'])
    for (const birthday of ['1966-11-23', '1965-11-23', '1950-01-01'])
      expect(view(joining('shop', 'male', birthday))).toMatchObject({ id: 'shop-age', verdict: 'ask' })
  })

  test('for 29 February, both ages count on 28 February of a common year', () => {
    const leap = joining('other', 'male', '1968-02-29')
    expect(outcomes(leap, '2028-02-28')).toEqual(['joins'])
    expect(outcomes(leap, '2028-02-29')).toEqual(['age-limit'])
    expect(outcomes(joining('other', 'female', '1968-02-29'), '2023-02-28')).toEqual(['joins', 'age-limit'])
    expect(outcomes(leap, '2029-02-28')).toEqual(['age-limit', 'over-age'])
    expect(outcomes(leap, '2029-03-01')).toEqual(['over-age'])
  })

  test('names the first day in doubt', () => {
    expect(explain(at(joining('other', 'male', '1966-11-24'))).turn).toMatchObject({
      date: '2026-11-24',
      to: 'worse',
      outcomes: ['age-limit'],
    })
  })
})

test.each([
  ['2024-12-31', 'too-old', 'no'],
  ['2025-01-01', 'over-age', 'ask'],
  ['2026-11-26', 'over-age', 'ask'],
] as const)('ruling-age-and-retirement: over the age of 2023, on %s: %s (%s)', (today, id, verdict) => {
  expect(view(joining('other', 'female', '1966-01-01'), today)).toMatchObject({ id, verdict })
})

test('ruling-part-time-by-law: the law allows part-timers, and the agency is asked first', () => {
  expect(view({ ...local, work: 'part-time' })).toMatchObject({ verdict: 'ask', certainty: 'inferred' })
})

test('ruling-arrears: the length of the wait is not written, and no other city’s rule is used', () => {
  expect(view({ flexibleMatter: 'wait', insuredIn: 'qinhuangdao' })).toMatchObject({
    id: 'wait-unwritten',
    verdict: 'ask',
  })
  expect(JSON.stringify(guide.outcomes['wait-unwritten'])).not.toMatch(/\d个月/)
})

describe('ruling-compatriots I3: hukou and permit', () => {
  test.each([
    ['hong-kong-macao-taiwan', 'yes', 'joins-as-compatriot', 'yes'],
    ['hong-kong-macao-taiwan', 'no', 'permit-first', 'no'],
    ['elsewhere', 'no', 'no-permit', 'ask'],
  ])('%s, permit %s: %s', (hukou, permit, outcome, verdict) => {
    expect(view({ flexibleMatter: 'join', hukou, hasPermit: permit })).toMatchObject({ id: outcome, verdict })
  })

  test('someone from elsewhere with a permit joins like a local and brings the permit', () => {
    const answers = { ...joining('other', 'male', '1986-01-01'), hukou: 'elsewhere', hasPermit: 'yes' }
    expect(outcomes(answers)).toEqual(['joins'])
    expect(asked(answers)).toEqual(['flexibleMatter', 'hukou', 'hasPermit', 'work', 'sex', 'birthday'])
    expect(view(answers).materials).toHaveLength(3)
  })

  test('ruling-joining-papers: needs the papers of both lists', () => {
    const { materials } = view(joining('shop', 'female', '1986-01-01'))
    expect(materials.flatMap(({ cite }) => cite)).toEqual(expect.arrayContaining(['I4', 'I5']))
  })
})

describe('I7 ruling-paying-days: payment days', () => {
  test.each([
    ['2026-11-01', 'pay-now'],
    ['2026-10-25', 'pay-today'],
    ['2026-11-25', 'pay-today'],
    ['2026-11-26', 'pay-late'],
    ['2026-11-30', 'pay-late'],
    ['2026-12-01', 'pay-now'],
    ['2027-02-25', 'pay-today'],
    ['2027-02-28', 'pay-late'],
  ] as const)('on %s: %s', (today, outcome) => {
    expect(outcomes(paying, today)).toEqual([outcome])
  })

  test('changes after the last day, and when payments open again', () => {
    expect(explain(at(paying, '2026-11-03')).turn).toMatchObject({ date: '2026-11-26', to: 'worse' })
    expect(explain(at(paying, '2026-11-26')).turn).toMatchObject({ date: '2026-12-01', to: 'better' })
  })

  test('ruling-account-and-program: payments use the account, top-ups the mini-program', () => {
    expect(view(paying).channels.map(({ kind }) => kind)).toEqual(['official-account'])
    expect(
      view({ flexibleMatter: 'top-up', insuredIn: 'qinhuangdao' }).channels.map(({ kind }) => kind),
    ).toEqual(['window', 'mini-program'])
  })
})

describe('ruling-amounts-of-2022: the printed amounts', () => {
  const cost = { flexibleMatter: 'cost', insuredIn: 'qinhuangdao' }

  test.each([
    ['2022-06-30', 'cost-unknown'],
    ['2022-07-01', 'cost'],
    ['2023-03-20', 'cost'],
    ['2023-06-30', 'cost'],
    ['2023-07-01', 'cost-unknown'],
    ['2026-11-23', 'cost-unknown'],
  ] as const)('on %s: %s', (today, outcome) => {
    expect(outcomes(cost, today)).toEqual([outcome])
  })

  test('are not in the headline after they expire', () => {
    expect(view(cost)).toMatchObject({ verdict: 'ask', certainty: 'unclear' })
    expect(view(cost).headline).not.toMatch(/506|119/)
  })
})

test('ruling-arrears: says that the limit for back payments is not written', () => {
  for (const answers of [{ flexibleMatter: 'top-up', insuredIn: 'qinhuangdao' }])
    expect(view(answers).cautions[0]?.cite).toEqual(['I13'])
})

test('I12 ruling-balance-lookup: the balance is in the app and at the window', () => {
  expect(
    view({ flexibleMatter: 'balance', insuredIn: 'qinhuangdao' }).channels.map(({ kind }) => kind),
  ).toEqual(['app', 'window'])
})

test('only people insured in 秦皇岛 get its rules', () => {
  for (const insuredIn of ['hebei', 'elsewhere'])
    expect(outcomes({ ...paying, insuredIn })).toEqual(['elsewhere'])
})

test('someone unsure about the work is told what to find out', () => {
  expect(
    advise(region, guide, { ...local, work: UNSURE, sex: UNSURE, birthday: UNSURE }, TODAY),
  ).toMatchObject({
    kind: 'answer-missing',
    first: { question: 'work' },
  })
})
