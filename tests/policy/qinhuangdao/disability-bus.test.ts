import { UNSURE, type IsoDate } from '@/rules'
import { explain } from '@/rules/engine/explanation'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { guide, at, outcomes, view } = asking('qinhuangdao/disability-bus', TODAY)

const opening = (hukouDistrict: string, certificate = 'third') => ({
  cardMatter: 'activate',
  hukouDistrict,
  certificate,
  sight: 'other',
})
const review = (birthday: string, lastReview = 'reviewed') => ({ cardMatter: 'review', lastReview, birthday })

describe('H1 ruling-districts ruling-residence-permit: who can have the card activated', () => {
  test.each(['haigang', 'shanhaiguan', 'beidaihe', 'kaifaqu', 'funing'])('hukou in %s', (district) => {
    expect(outcomes(opening(district))).toEqual(['activate'])
  })

  test.each(['changli', 'lulong', 'qinglong', 'elsewhere'])('hukou in %s is outside', (district) => {
    expect(outcomes(opening(district))).toEqual(['outside-districts'])
  })

  test('ruling-districts: 北戴河新区 is undecided', () => {
    expect(view(opening('beidaihe-new-area'))).toMatchObject({ id: 'new-area', verdict: 'ask' })
  })

  test('ruling-residence-permit: a residence permit is not asked about, and is left open', () => {
    expect(at(opening('haigang')).path.map(({ question }) => question)).toEqual([
      'cardMatter',
      'hukouDistrict',
      'certificate',
    ])
    expect(view(opening('elsewhere')).notes.map(({ cite }) => cite)).toEqual([['H1']])
  })

  test('ruling-disability-card-names: asks for neither level nor age', () => {
    expect(Object.keys(guide.questions)).toEqual([
      'cardMatter',
      'hukouDistrict',
      'sight',
      'certificate',
      'lastReview',
      'birthday',
    ])
  })

  test('ruling-where-to-activate ruling-disability-card-names: a second-generation certificate goes to 残联 first', () => {
    const decided = view(opening('haigang', 'second'))
    expect(decided).toMatchObject({ id: 'second-generation', verdict: 'ask' })
    expect(decided.contacts[0]?.id).toBe('disabledFederation')
  })

  test('without a certificate, not yet', () => {
    expect(outcomes(opening('haigang', 'none'))).toEqual(['no-certificate'])
  })

  test('H2 needs three originals', () => {
    expect(view(opening('funing')).materials.map(({ cite }) => cite)).toEqual([['H2'], ['H2'], ['H2']])
  })
})

describe('ruling-where-to-activate ruling-three-places ruling-review-place: the three places are only for lost cards', () => {
  test('H5 H6 a lost or damaged card: report, replace, load', () => {
    const { channels, steps } = view({ cardMatter: 'lost' })
    expect(channels.map(({ id }) => id)).toEqual(['disabilityCardLoss'])
    expect(steps.map(({ cite }) => cite)).toEqual([['H5'], ['H6'], ['H6']])
  })

  test('names none of them for activation or review', () => {
    for (const answers of [opening('haigang'), review('1980-11-02'), review('1980-05-02')]) {
      const decided = view(answers)
      expect(decided.channels).toEqual([])
      expect(JSON.stringify(decided.steps)).not.toMatch(/四道桥|天成锦江苑|充值中心/)
      expect(decided.contacts[0]?.id).toBe('hotline8901890')
    }
  })
})

describe('H7 H8 the yearly review in the month of the birthday', () => {
  test.each([
    ['2026-10-31', 'review-later'],
    ['2026-11-01', 'review-now'],
    ['2026-11-29', 'review-now'],
    ['2026-11-30', 'review-last-day'],
    ['2026-12-01', 'review-later'],
  ] as const)('born in November, on %s: %s', (today, outcome) => {
    expect(outcomes(review('1980-11-15'), today)).toEqual([outcome])
  })

  test.each([
    ['2025-01-31', 'review-later'],
    ['2025-02-01', 'review-now'],
    ['2025-02-28', 'review-last-day'],
    ['2028-02-28', 'review-now'],
    ['2025-03-01', 'review-later'],
    ['2028-02-29', 'review-last-day'],
  ] as const)('ruling-born-on-29-february: born on 29 February, on %s: %s', (today, outcome) => {
    expect(outcomes(review('1980-02-29'), today)).toEqual([outcome])
  })

  test('names the next such month', () => {
    expect(explain(at(review('1980-02-29'))).turn).toMatchObject({
      date: '2027-02-01',
      outcomes: ['review-now'],
    })
  })

  test('ruling-review-place: a missed or first review has to be asked about', () => {
    for (const [lastReview, outcome] of [
      ['missed', 'lapsed'],
      ['new', 'first-review'],
    ] as const)
      expect(view(review(UNSURE, lastReview))).toMatchObject({ id: outcome, verdict: 'ask' })
  })

  test('ruling-love-card: the old 爱心卡 is listed last, with the doubt', () => {
    expect(view(review('1980-11-15')).materials.map(({ cite }) => cite)).toEqual([
      ['H8'],
      ['H8'],
      ['H8'],
      ['H8', 'H3'],
    ])
  })
})

test('H3 no new 爱心卡', () => {
  expect(view({ cardMatter: 'love-card' })).toMatchObject({ id: 'no-new-love-card', verdict: 'no' })
})

test('ruling-rides-of-two-cards: never adds up the rides of two cards', () => {
  expect(JSON.stringify(guide)).not.toContain('260')
})
