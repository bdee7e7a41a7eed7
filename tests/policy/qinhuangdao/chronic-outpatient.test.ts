import { UNSURE, type Answers, type IsoDate } from '@/rules'
import { explain } from '@/rules/engine/explanation'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { at, outcomes, asked, view } = asking('qinhuangdao/chronic-outpatient', TODAY)

const here = { insuredIn: 'qinhuangdao' }
const ready = { recognised: 'yes', networked: 'yes' }
const farAway = { ...here, careIn: 'other-province' }
const capital = { ...here, careIn: 'beijing-tianjin' }
const hebei = { ...here, careIn: 'hebei' }

const FIVE = ['hypertension', 'diabetes', 'cancer', 'dialysis', 'transplant']

describe('across provinces', () => {
  test.each(FIVE)('A8 D7 settled directly and without filing: %s', (disease) => {
    expect(view({ ...farAway, disease, ...ready })).toMatchObject({
      id: 'direct',
      verdict: 'not-needed',
      certainty: 'clear',
    })
  })

  test.each(FIVE)(
    'ruling-five-diseases-where: Beijing and Tianjin by the same five, as an inference: %s',
    (disease) => {
      expect(view({ ...capital, disease, ...ready })).toMatchObject({
        id: 'capital-direct',
        verdict: 'not-needed',
        certainty: 'inferred',
      })
    },
  )

  test.each([farAway, capital])(
    'ruling-five-diseases-of-2023: another disease is neither promised nor refused: %o',
    (place) => {
      const answer = view({ ...place, disease: 'other' })
      expect(answer).toMatchObject({ id: 'not-listed', verdict: 'ask', certainty: 'unclear' })
      expect(answer.contacts.map(({ id }) => id)).toEqual(['agency', 'hotline12345'])
      expect(asked({ ...place, disease: 'other' })).toEqual(['insuredIn', 'careIn', 'disease'])
    },
  )

  test('ruling-five-diseases-of-2023: the list carries its date', () => {
    expect(view({ ...farAway, disease: 'other' }).asOf).not.toBeNull()
    expect(view({ ...farAway, disease: 'diabetes', ...ready }).asOf).not.toBeNull()
  })
})

describe('ruling-recognised-status: being on the list is not enough', () => {
  test.each([farAway, capital])('without recognised status that comes first: %o', (place) => {
    const answer = view({ ...place, disease: 'diabetes', recognised: 'no' })
    expect(answer).toMatchObject({ id: 'recognise-first', verdict: 'no' })
    expect(answer.cite).toContain('D13')
  })

  test('the twenty workdays are told as a date', () => {
    expect(view({ ...hebei, recognised: 'no' }).dates).toMatchObject([{ date: '2026-12-21' }])
  })

  test('being recognised is what would change it', () => {
    expect(explain(at({ ...farAway, disease: 'diabetes', recognised: 'no' })).changes).toMatchObject([
      { question: 'recognised', options: ['yes'], stillAsked: 'networked' },
    ])
  })

  test.each([{ ...farAway, disease: 'diabetes' }, { ...capital, disease: 'diabetes' }, hebei])(
    'a hospital that is not opened for chronic outpatients is asked about: %o',
    (place) => {
      expect(view({ ...place, recognised: 'yes', networked: 'no' })).toMatchObject({
        id: 'not-opened',
        verdict: 'ask',
      })
    },
  )

  test('where the hospital is not known both results stand side by side', () => {
    expect(
      outcomes({ ...farAway, disease: 'diabetes', recognised: 'yes', networked: UNSURE }).sort(),
    ).toEqual(['direct', 'not-opened'])
  })
})

describe('within the province', () => {
  test('ruling-five-diseases-where: Hebei is not limited to the five: the disease is not asked', () => {
    expect(asked({ ...hebei, ...ready })).toEqual(['insuredIn', 'careIn', 'recognised', 'networked'])
    expect(view({ ...hebei, ...ready })).toMatchObject({ id: 'province-direct', verdict: 'not-needed' })
  })

  test('at home nothing is filed', () => {
    expect(outcomes({ ...here, careIn: 'qinhuangdao' })).toEqual(['home'])
  })
})

test('ruling-scope-of-payment: what is paid is told apart for Hebei, Beijing, Tianjin and for other provinces', () => {
  const cited = (answers: Answers) => view(answers).notes.flatMap(({ cite }) => cite)
  expect(cited({ ...farAway, disease: 'diabetes', ...ready })).toEqual(['D3', 'D4'])
  expect(cited({ ...capital, disease: 'diabetes', ...ready })).toEqual(expect.arrayContaining(['D1', 'D2']))
})

test('ruling-whose-rule: elsewhere insured, one’s own place decides', () => {
  for (const insuredIn of ['hebei', 'elsewhere']) {
    expect(outcomes({ insuredIn })).toEqual(['not-insured-here'])
    expect(view({ insuredIn }).contacts.map(({ id }) => id)).toEqual(['ownAgency'])
  }
})

test('ruling-abroad: abroad has to be asked about', () => {
  expect(view({ ...here, careIn: 'abroad' })).toMatchObject({ id: 'abroad', verdict: 'ask' })
})
