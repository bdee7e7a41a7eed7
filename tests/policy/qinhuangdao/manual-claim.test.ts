import { adviceText, advise, UNSURE, type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { region, guide, at, outcomes, view } = asking('qinhuangdao/manual-claim', TODAY)

const finished = (answers: Answers, today = TODAY) => {
  const advice = advise(region, guide, answers, today)
  if (advice.kind !== 'decided') throw new Error(`not decided: ${advice.kind}`)
  return advice
}

const here = { insuredIn: 'qinhuangdao' }
const paid = { ...here, bill: 'paid' }
const ill = { ...paid, cause: 'illness' }
const inpatient = { ...ill, visit: 'inpatient' }
const outpatient = { ...ill, visit: 'outpatient' }
const byCard = { ...here, bill: 'by-card' }

describe('which questions are asked', () => {
  test('the insurance only for a childbirth, since the papers of both lists are told', () => {
    expect(at({ ...paid, cause: 'childbirth' }).next).toBe('insurance')
    expect(at(ill).next).toBe('visit')
    expect(at(inpatient).next).toBeNull()
  })

  test('somebody insured elsewhere is asked no more', () => {
    for (const insuredIn of ['hebei', 'elsewhere'])
      expect(view({ insuredIn }).contacts.map(({ id }) => id)).toEqual(['ownAgency'])
  })

  test('an unknown kind of care shows both lists of papers', () => {
    expect(outcomes({ ...ill, visit: UNSURE })).toEqual(['inpatient-claim', 'outpatient-claim'])
  })
})

describe('what has been paid in cash', () => {
  test.each([inpatient, outpatient])(
    'ruling-third-party ruling-claim-papers: the papers of both lists are told: %o',
    (answers) => {
      const answer = view(answers)
      const cited = answer.materials.flatMap(({ cite }) => cite)
      expect(answer.verdict).toBe('yes')
      expect(cited).toContain('D12')
      expect(cited).toContain(answer.id === 'inpatient-claim' ? 'D10' : 'D9')
    },
  )

  test('ruling-third-party: an accident adds its papers, an illness does not', () => {
    const parts = (answers: Answers) => at(answers).results.flatMap((r) => r.parts)
    expect(parts({ ...inpatient, cause: 'own-accident' })).toEqual(['accident-papers'])
    expect(parts({ ...outpatient, cause: 'own-accident' })).toEqual(['accident-papers'])
    expect(parts(inpatient)).toEqual([])
  })

  test('D9 D10 thirty workdays are told as a date by the official calendar', () => {
    // from 10 April 2026: 30 workdays over the days off of May Day and the Saturday worked for them
    expect(view(inpatient, '2026-04-10').dates).toMatchObject([{ kind: 'deadline', date: '2026-05-26' }])
    expect(view(outpatient).dates).toHaveLength(1)
  })

  test('D9 window, online and town are offered', () => {
    expect(view(inpatient).channels.map(({ id }) => id)).toEqual([
      'claimWindow',
      'claimMiniProgram',
      'claimApp',
      'claimTown',
    ])
  })

  test('ruling-already-paid: whether a paid stay can be reopened is told as not written', () => {
    expect(view(inpatient).notes.flatMap(({ cite }) => cite)).toContain('B12')
  })

  test('D6 what the fund does not pay is not claimed either', () => {
    for (const answers of [inpatient, outpatient])
      expect(view(answers).notes.flatMap(({ cite }) => cite)).toContain('D6')
  })
})

describe('what is not an ordinary claim', () => {
  test.each(['third-party', 'liability-unsettled'])(
    'ruling-third-party: others’ liability is asked about: %s',
    (cause) => {
      expect(view({ ...paid, cause })).toMatchObject({
        id: 'third-party',
        verdict: 'ask',
        certainty: 'unclear',
      })
    },
  )

  test('a work injury is asked about', () => {
    expect(view({ ...paid, cause: 'work-injury' })).toMatchObject({ id: 'work-injury', verdict: 'ask' })
  })

  test.each([
    ['employee', 'maternity'],
    ['resident', 'childbirth-unclear'],
    ['flexible', 'childbirth-unclear'],
  ])('ruling-childbirth D14: childbirth by insurance: %s', (insurance, outcome) => {
    expect(outcomes({ ...paid, cause: 'childbirth', insurance })).toEqual([outcome])
  })

  test('ruling-childbirth: illness in pregnancy is not decided', () => {
    expect(view({ ...paid, cause: 'pregnancy-illness' })).toMatchObject({
      id: 'childbirth-unclear',
      certainty: 'unclear',
      notes: [{ condition: null }],
    })
  })

  test('ruling-abroad: abroad is asked about', () => {
    expect(view({ ...here, bill: 'paid-abroad' })).toMatchObject({ id: 'abroad', verdict: 'ask' })
  })

  test('B11 what is not paid yet is first tried by card, with the late filing at hand', () => {
    const answer = view({ ...here, bill: 'unpaid' })
    expect(answer.id).toBe('unpaid')
    expect(answer.next.map(({ id }) => id)).toContain('qinhuangdao/late-filing')
  })
})

describe('by whose rules a card settles', () => {
  test.each([
    ['hebei', 'card-nearby', ['D1', 'D2']],
    ['beijing-tianjin', 'card-nearby', ['D1', 'D2']],
    ['other-province', 'card-far-away', ['D3', 'D4']],
  ])('ruling-scope-of-payment: the two answers are not merged: %s', (careIn, id, cite) => {
    const answer = view({ ...byCard, careIn })
    expect(answer.id).toBe(id)
    expect(answer.notes[0]?.cite).toEqual(cite)
  })
})

test.each([inpatient, outpatient, { ...byCard, careIn: 'other-province' }])(
  'ruling-no-percentage: no rate and no amount is told: %o',
  (answers) => {
    expect(adviceText(finished(answers))).not.toMatch(/%|％|百分之|\d元/)
  },
)
