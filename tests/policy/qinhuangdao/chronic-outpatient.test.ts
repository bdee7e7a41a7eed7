import { UNSURE, type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { outcomes, asked, view } = asking('qinhuangdao/chronic-outpatient', TODAY)

const here = { insuredIn: 'qinhuangdao' }
const ready = { stage: 'not-yet', networked: 'yes' }
const farAway = { ...here, careIn: 'other-province' }
const capital = { ...here, careIn: 'beijing-tianjin' }
const hebei = { ...here, careIn: 'hebei' }

const FIVE = ['hypertension', 'diabetes', 'cancer', 'dialysis', 'transplant']
const ADDED = ['copd', 'rheumatoid-arthritis', 'coronary', 'hepatitis', 'spondylitis']
const notYet = { stage: 'not-yet' }

describe('across provinces', () => {
  test.each(FIVE)('A8 D7 settles directly and without filing: %s', (disease) => {
    expect(view({ ...farAway, disease, ...ready })).toMatchObject({
      id: 'direct',
      verdict: 'not-needed',
      certainty: 'clear',
    })
  })

  test.each(FIVE)(
    'ruling-five-diseases-where: Beijing and Tianjin use the same five, as an inference: %s',
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
      const answer = view({ ...place, ...notYet, disease: 'other' })
      expect(answer).toMatchObject({ id: 'not-listed', verdict: 'ask', certainty: 'unclear' })
      expect(answer.contacts.map(({ id }) => id)).toEqual(['agency', 'hotline12345'])
    },
  )

  test.each(ADDED)('cn-N12 a disease added in 2024 has to be asked about, near and far: %s', (disease) => {
    for (const place of [farAway, capital]) {
      const answer = view({ ...place, ...notYet, disease })
      expect(answer).toMatchObject({ id: 'added', verdict: 'ask' })
      expect(answer.cite).toContain('cn-N12')
    }
  })

  test('ruling-outpatient-filing: the stricter text keeps the verdict, and the safe step comes first', () => {
    const steps = (place: Answers, disease: string) =>
      view({ ...place, ...ready, disease }).steps.map(({ cite }) => cite.includes('cn-N12-filing'))
    expect(steps(farAway, 'diabetes')[0]).toBe(true)
    expect(steps(farAway, 'copd')).toContain(true)
    // Beijing and Tianjin need no filing for all of Hebei
    for (const disease of ['diabetes', 'copd']) expect(steps(capital, disease)).not.toContain(true)
  })

  test('asks at most five questions', () => {
    expect(asked({ ...farAway, ...ready, disease: 'diabetes' })).toEqual([
      'insuredIn',
      'stage',
      'careIn',
      'disease',
      'networked',
    ])
  })

  test('ruling-five-diseases-of-2023: the list is dated', () => {
    expect(view({ ...farAway, ...notYet, disease: 'other' }).asOf).not.toBeNull()
    expect(view({ ...farAway, disease: 'diabetes', ...ready }).asOf).not.toBeNull()
  })
})

describe('ruling-recognised-status: a disease on the list is not enough', () => {
  test('recognition comes first, and a hospital can give it without a phone', () => {
    const answer = view({ ...here, stage: 'not-recognised' })
    expect(answer).toMatchObject({ id: 'recognise-first', verdict: 'yes' })
    expect(answer.cite).toEqual(expect.arrayContaining(['D13', 'A2-09']))
  })

  test('the twenty workdays are given as a date', () => {
    expect(view({ ...here, stage: 'not-recognised' }).dates).toMatchObject([{ date: '2026-12-21' }])
  })

  test.each([{ ...farAway, disease: 'diabetes' }, { ...capital, disease: 'diabetes' }, hebei])(
    'a hospital not opened for chronic outpatients has to be asked about: %o',
    (place) => {
      expect(view({ ...place, ...notYet, networked: 'no' })).toMatchObject({
        id: 'not-opened',
        verdict: 'ask',
      })
    },
  )

  test('if the hospital is unknown, both results are shown', () => {
    expect(outcomes({ ...farAway, ...notYet, disease: 'diabetes', networked: UNSURE }).sort()).toEqual([
      'direct',
      'not-opened',
    ])
  })
})

describe('within the province', () => {
  test('ruling-five-diseases-where: Hebei is not limited to the five, so the disease is not asked', () => {
    expect(asked({ ...hebei, ...ready })).not.toContain('disease')
    expect(view({ ...hebei, ...ready })).toMatchObject({ id: 'province-direct', verdict: 'not-needed' })
  })

  test('care at home needs no filing', () => {
    expect(outcomes({ ...here, ...notYet, careIn: 'qinhuangdao' })).toEqual(['home'])
  })
})

test('ruling-scope-of-payment: what is paid differs between Hebei, Beijing, Tianjin and other provinces', () => {
  const cited = (answers: Answers) => view(answers).notes.flatMap(({ cite }) => cite)
  expect(cited({ ...farAway, disease: 'diabetes', ...ready })).toEqual(expect.arrayContaining(['D3', 'D4']))
  expect(cited({ ...capital, disease: 'diabetes', ...ready })).toEqual(expect.arrayContaining(['D1', 'D2']))
})

describe('after paying', () => {
  test.each(['qinhuangdao', 'hebei', 'beijing-tianjin', 'other-province'])(
    'cn-N13 an ordinary settlement is reversed, otherwise claimed: %s',
    (careIn) => {
      const after = { ...here, careIn }
      expect(view({ ...after, stage: 'as-ordinary' })).toMatchObject({ id: 'as-ordinary', verdict: 'yes' })
      expect(view({ ...after, stage: 'paid' })).toMatchObject({ id: 'paid', verdict: 'yes' })
    },
  )
})

test('ruling-whose-rule: people insured elsewhere follow their own place', () => {
  for (const insuredIn of ['hebei', 'elsewhere']) {
    expect(outcomes({ insuredIn })).toEqual(['not-insured-here'])
    expect(view({ insuredIn }).contacts.map(({ id }) => id)).toEqual(['ownAgency'])
  }
})

test('ruling-abroad: the fund does not pay abroad; Hong Kong, Macao and Taiwan have to be asked about', () => {
  const at = (careIn: string) => view({ ...here, stage: 'not-yet', careIn })
  expect(at('abroad')).toMatchObject({ id: 'abroad', verdict: 'no' })
  expect(at('hong-kong-macao-taiwan')).toMatchObject({ verdict: 'ask' })
})
