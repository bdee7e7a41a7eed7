import { adviceText, advise, type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { region, guide, at, outcomes, view } = asking('qinhuangdao/manual-claim', TODAY)

const finished = (answers: Answers, today = TODAY) => {
  const advice = advise(region, guide, answers, today)
  if (advice.kind !== 'decided') throw new Error(`not decided: ${advice.kind}`)
  return advice
}

const here = { insuredIn: 'qinhuangdao' }
const paid = { ...here, bill: 'paid-inpatient', careIn: 'hebei' }
const ill = { ...paid, cause: 'illness' }
const inpatient = ill
const farAway = { ...inpatient, careIn: 'other-province' }
const outpatient = { ...ill, bill: 'paid-outpatient' }
const byCard = { ...here, bill: 'by-card' }

describe('which questions are asked', () => {
  test('the insurance only for childbirth, since the papers of both lists are given', () => {
    expect(at({ ...paid, cause: 'childbirth' }).next).toBe('insurance')
    expect(at(inpatient).next).toBeNull()
  })

  test('why the card failed only for a stay in another province, and five at most', () => {
    expect(at(farAway).next).toBe('notByCard')
    expect(at(farAway).path).toHaveLength(4)
    expect(at({ ...farAway, bill: 'paid-outpatient' }).next).toBeNull()
  })

  test.each(['refused', 'claimed', 'nothing'])('neither place nor cause for: %s', (bill) => {
    expect(at({ ...here, bill }).next).toBeNull()
  })

  test('nothing more for somebody insured elsewhere', () => {
    for (const insuredIn of ['hebei', 'elsewhere'])
      expect(view({ insuredIn }).contacts.map(({ id }) => id)).toEqual(['ownAgency'])
  })
})

describe('paid in cash', () => {
  test.each([inpatient, outpatient])(
    'ruling-third-party ruling-claim-papers: gives the papers of both lists: %o',
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

  test('D9 D10 thirty workdays are given as a date by the official calendar', () => {
    // 30 workdays from 10 April 2026, with the May Day holiday and its make-up Saturday
    expect(view(inpatient, '2026-04-10').dates).toMatchObject([{ kind: 'deadline', date: '2026-05-26' }])
    expect(view(outpatient).dates).toHaveLength(1)
  })

  test('D9 offers window, online and town', () => {
    expect(view(inpatient).channels.map(({ id }) => id)).toEqual([
      'claimWindow',
      'claimMiniProgram',
      'claimApp',
      'claimTown',
    ])
  })

  test('ruling-already-paid: an unfiled stay in another province has to be asked about, as in late filing', () => {
    const answer = view({ ...farAway, notByCard: 'unfiled' })
    expect(answer).toMatchObject({ id: 'unfiled-claim', verdict: 'ask', certainty: 'unclear' })
    expect(answer.notes.flatMap(({ cite }) => cite)).toEqual(expect.arrayContaining(['cn-N1', 'A16']))
    expect(answer.next.map(({ id }) => id)).toContain('qinhuangdao/late-filing')
  })

  test('cn-N10 a filed stay where the card failed can be claimed', () => {
    const answer = view({ ...farAway, notByCard: 'failed' })
    expect(answer).toMatchObject({ id: 'inpatient-claim', verdict: 'yes' })
    expect(answer.notes.flatMap(({ cite }) => cite)).toContain('cn-N10')
    expect(view(inpatient).notes.flatMap(({ cite }) => cite)).not.toContain('cn-N10')
  })

  test('D6 what the fund does not cover cannot be claimed', () => {
    for (const answers of [inpatient, outpatient])
      expect(view(answers).notes.flatMap(({ cite }) => cite)).toContain('D6')
  })
})

describe('other cases', () => {
  test.each(['qinhuangdao', 'hebei', 'beijing-tianjin', 'other-province'])(
    'ruling-third-party cn-N15: the fund may pay first if nobody else pays, near and far: %s',
    (careIn) => {
      const hurt = { ...paid, careIn }
      for (const answers of [
        { ...hurt, cause: 'third-party', thirdPartyPays: 'not-all' },
        { ...hurt, cause: 'liability-unsettled' },
      ]) {
        expect(view(answers)).toMatchObject({ id: 'third-party', verdict: 'ask', certainty: 'unclear' })
        expect(view(answers).cite).toContain('cn-N15')
      }
      expect(view({ ...hurt, cause: 'third-party', thirdPartyPays: 'all' })).toMatchObject({
        id: 'third-party-paid',
        verdict: 'no',
      })
    },
  )

  test('cn-N15 the fund does not pay for a work injury', () => {
    expect(view({ ...paid, cause: 'work-injury' })).toMatchObject({ id: 'work-injury', verdict: 'no' })
  })

  test('A1-21 assistance is claimed with copies after the insurance has kept the papers', () => {
    const answer = view({ ...here, bill: 'claimed' })
    expect(answer).toMatchObject({ id: 'assistance', verdict: 'yes' })
    expect(answer.materials).toHaveLength(6)
    expect(view(inpatient).cautions.flatMap(({ cite }) => cite)).toContain('A1-21')
  })

  test('D6 a refused item has to be asked about', () => {
    expect(view({ ...here, bill: 'refused' })).toMatchObject({ id: 'refused', verdict: 'ask' })
  })

  test('someone who paid nothing has nothing to claim', () => {
    expect(view({ ...here, bill: 'nothing' })).toMatchObject({ id: 'nothing-paid', verdict: 'not-needed' })
  })

  test.each([
    ['employee', 'maternity'],
    ['resident', 'childbirth-unclear'],
    ['flexible', 'childbirth-unclear'],
  ])('ruling-childbirth D14: childbirth by insurance: %s', (insurance, outcome) => {
    expect(outcomes({ ...paid, cause: 'childbirth', insurance })).toEqual([outcome])
  })

  test('ruling-childbirth: illness in pregnancy is undecided', () => {
    expect(view({ ...paid, cause: 'pregnancy-illness' })).toMatchObject({
      id: 'childbirth-unclear',
      certainty: 'unclear',
      notes: [{ condition: null }],
    })
  })

  test('ruling-abroad: the fund does not pay abroad; Hong Kong, Macao and Taiwan have to be asked about', () => {
    expect(view({ ...paid, careIn: 'abroad' })).toMatchObject({ id: 'abroad', verdict: 'no' })
    expect(view({ ...paid, careIn: 'hong-kong-macao-taiwan' })).toMatchObject({ verdict: 'ask' })
  })

  test('B11 an unpaid bill is first tried by card, with a link to late filing', () => {
    for (const [careIn, id] of [
      ['qinhuangdao', 'unpaid'],
      ['other-province', 'unpaid-far-away'],
    ] as const) {
      const answer = view({ ...here, bill: 'unpaid', careIn })
      expect(answer).toMatchObject({ id, verdict: 'ask' })
      expect(answer.next.map((guide) => guide.id)).toContain('qinhuangdao/late-filing')
    }
  })
})

test.each(['2026-12-31', '2027-01-01'] as const)(
  'cn-N23 the law on medical security is cited with its first day: %s',
  (today) => {
    expect(view(inpatient, today).notes.find(({ cite }) => cite.includes('cn-N23'))?.text).toContain(
      '2027年1月1日',
    )
  },
)

describe('the rules for settling by card', () => {
  test.each([
    ['hebei', 'card-nearby', ['D1', 'D2']],
    ['beijing-tianjin', 'card-nearby', ['D1', 'D2']],
    ['other-province', 'card-far-away', ['D3', 'D4']],
  ])('ruling-scope-of-payment: does not merge the two answers: %s', (careIn, id, cite) => {
    const answer = view({ ...byCard, careIn })
    expect(answer.id).toBe(id)
    expect(answer.notes[0]?.cite).toEqual(cite)
  })
})

test.each([inpatient, outpatient, { ...byCard, careIn: 'other-province' }])(
  'ruling-no-percentage: names no rate and no amount: %o',
  (answers) => {
    expect(adviceText(finished(answers))).not.toMatch(/%|％|百分之|\d元/)
  },
)
