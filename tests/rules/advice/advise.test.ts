/** Advice on the sample guide: a question, an outcome, or what is still open. */
import { advise, type Finished } from '@/rules/advice/advice'
import { dateCheck } from '@/rules/advice/date-check'
import { outcomeView, type Context } from '@/rules/advice/outcome'
import { adviseSurvey } from '@/rules/advice/survey'
import type { Answers } from '@/rules/engine/answers'
import { toDay, type IsoDate } from '@/rules/engine/days'
import { interview } from '@/rules/engine/interview'
import type { DatePart, Guide, Outcome, Part } from '@/rules/engine/model'
import type { Region, WholeRegion } from '@/rules/engine/region'
import { sample, OUTSIDE, PAYS, TOO_YOUNG } from '../engine/sample-guide'
import { sampleRegion, sampleSource } from '../engine/sample-region'

const TODAY: IsoDate = '2026-11-20'

const region: Region = {
  ...sampleRegion,
  sources: { law: sampleSource('2023-02'), note: sampleSource('2018-12'), fresh: sampleSource('2026-10') },
  citations: {
    law: { source: 'law', place: '1', quote: 'law' },
    note: { source: 'note', place: '2', quote: 'note' },
    fresh: { source: 'fresh', place: '3', quote: 'fresh' },
  },
  districts: { east: '东区' },
  insurances: { employee: '职工医保', resident: '居民医保' },
  contacts: {
    desk: { kind: 'phone', name: '柜台', phone: '1234567', hours: null, scope: '', cite: 'law' },
    line: { kind: 'phone', hotline: true, name: '热线', phone: '12345', hours: null, scope: '', cite: 'law' },
    agency: {
      kind: 'directory',
      name: '机构',
      hours: '',
      scope: '',
      cite: 'law',
      offices: [
        { district: 'east', insurance: ['employee'], phone: '1', cite: 'law' },
        { district: 'east', insurance: ['resident'], phone: '2', cite: 'law' },
      ],
    },
  },
  channels: { app: { kind: 'app', name: '某应用', use: '', cite: ['fresh'] } },
  guides: [sample, { id: 'other', title: '别的（全名）' }],
}

const withOutcome = (id: keyof typeof sample.outcomes, more: Partial<Outcome>): Guide => ({
  ...sample,
  outcomes: { ...sample.outcomes, [id]: { ...sample.outcomes[id], ...more } },
})
function finished(answers: Answers, guide: Guide = sample, today = TODAY): Finished {
  const advice = advise(region, guide, answers, today)
  if (advice.kind === 'question') throw new Error(`asks ${advice.id}`)
  return advice
}
function decided(answers: Answers, guide?: Guide, today?: IsoDate) {
  const advice = finished(answers, guide, today)
  if (advice.kind !== 'decided') throw new Error(advice.kind)
  return advice
}
const pays = (more: Partial<Outcome>, answers: Answers = PAYS) =>
  decided(answers, withOutcome('pay', more)).outcome
type More = Partial<Pick<Part, 'brief' | 'lead' | 'certainty' | 'when' | 'unasked'>> & {
  readonly cite?: readonly string[]
}
const said = (text: string, more: More = {}): Part => ({ text, cite: ['law'], ...more })

describe('the parts of an outcome', () => {
  test('parts whose condition fails are omitted; undecided ones say 如果', () => {
    const guide = withOutcome('pay', {
      cautions: [
        said('南边', { when: ['south'] }),
        said('不在南边', { when: ['!south', 'old'] }),
        said('两个', { when: ['south', '!abroad'], unasked: '有证' }),
        said('没问', { unasked: '有证' }),
      ],
    })
    const cautions = (answers: Answers) =>
      decided(answers, guide).outcome.cautions.map(({ text, condition }) => [text, condition])
    expect(cautions(PAYS)).toEqual([
      ['不在南边', null],
      ['没问', '如果有证'],
    ])
    expect(cautions({ ...PAYS, home: 'south' })).toEqual([
      ['南边', null],
      ['两个', '如果有证'],
      ['没问', '如果有证'],
    ])
    const context: Context = { region, at: interview(guide, { born: '1950-01-01' }, TODAY), caller: {} }
    expect(outcomeView(context, 'pay').cautions.map(({ condition }) => condition)).toEqual([
      '如果south',
      '如果not south，old',
      '如果south，not abroad，有证',
      '如果有证',
    ])
  })

  test('include short forms, tips and doubts', () => {
    const { steps, notes } = pays({
      steps: [
        said('去办。', { lead: '先办', brief: '不用' }),
        said('很长很长很长很长很长很长很长很长很长很长的一步'),
        { text: '早点去', tip: true },
        said('带上材料去窗口办理。', { brief: '去窗口' }),
      ],
      notes: [
        said('没写清', { brief: '不清', certainty: 'unclear' }),
        said('短', { brief: '短的' }),
        said('旧的', { cite: ['note'] }),
      ],
    })
    expect(steps).toMatchObject([
      { brief: '先办', chosen: true, lead: '先办', tip: false },
      { brief: null, chosen: false, lead: null },
      { brief: '早点去', chosen: false, lead: '早点去', tip: true, cite: [] },
      { brief: '去窗口', chosen: true, lead: '带上材料去窗口办理' },
    ])
    expect(notes).toMatchObject([
      { brief: null, chosen: false, doubt: expect.any(String) },
      { brief: '短的', chosen: true, doubt: null },
      { brief: '旧的', chosen: false, doubt: expect.stringContaining('2018') },
    ])
  })

  test('parts needed by everyone come before conditional ones', () => {
    const { materials } = pays({ materials: [said('委托书', { unasked: '代办' }), said('身份证')] })
    expect(materials.map(({ text }) => text)).toEqual(['身份证', '委托书'])
  })

  test('the sources of all parts are cited, those of the verdict first', () => {
    const outcome = pays({
      cite: ['fresh'],
      steps: [said('办', { cite: ['note'] })],
      timeLimit: said('5天', { cite: ['law'] }),
      channels: [{ id: 'app' }, { id: 'lost' }],
      contacts: [{ id: 'desk' }],
    })
    expect(outcome.cite).toEqual(['fresh', 'note', 'law', 'fresh', 'law'])
    expect(outcome.channels).toMatchObject([{ id: 'app', condition: null, name: '某应用' }])
    expect(outcome.timeLimit).toMatchObject({ text: '5天' })
    expect(pays({}).timeLimit).toBeNull()
  })

  test('link only to existing guides', () => {
    expect(pays({ next: ['lost', 'other'] }).next).toEqual([
      { id: 'sampleland/other', title: '别的（全名）', short: '别的' },
    ])
    expect(pays({}).next).toEqual([])
  })

  test('throws for an unknown outcome', () => {
    const context: Context = { region, at: interview(sample, PAYS, TODAY), caller: {} }
    expect(() => outcomeView(context, 'lost')).toThrow(/sample.*lost/)
  })
})

describe('the dates of an outcome', () => {
  const DAY = { kind: 'deadline', label: '日子', cite: ['law'] } as const
  const dates = (part: DatePart, answers: Answers = PAYS) => pays({ dates: [part] }, answers).dates

  test('are counted from an answered date, a year or today', () => {
    expect(dates({ ...DAY, of: 'born', plus: { years: 80 } })).toMatchObject([
      { date: '2030-01-01', daysLeft: 1138, brief: null, condition: null, cite: ['law'] },
    ])
    expect(dates({ ...DAY, yearOf: 'year', plusYears: 1, monthDay: '02-28' })).toMatchObject([
      { date: '2028-02-28' },
    ])
    expect(dates({ ...DAY, of: 'today', workdays: 1, brief: '日' })).toMatchObject([
      { date: '2026-11-23', daysLeft: 3, brief: '日' },
    ])
    expect(dates({ ...DAY, of: 'today', workdays: 1 })[0]?.text).toBe('日子：2026年11月23日，还有3天')
    expect(dates({ ...DAY, of: 'lost', plus: { years: 1 } })).toEqual([])
  })

  test('take the safe side if the month lacks the day, and say so', () => {
    const born = { ...PAYS, born: '1948-02-29' }
    const [deadline] = dates({ ...DAY, of: 'born', plus: { years: 79 } }, born)
    const [earliest] = dates({ ...DAY, of: 'born', plus: { years: 79 }, kind: 'earliest' }, born)
    expect(deadline?.date).toBe('2027-02-28')
    expect(earliest?.date).toBe('2027-03-01')
    for (const one of [deadline, earliest]) expect(one?.text).toContain('没有这一天')
    const [plain] = dates({ ...DAY, of: 'born', plus: { years: 79 } })
    expect(plain?.text).not.toContain('没有这一天')
  })

  test('are omitted if the answer is unknown', () => {
    const guide = withOutcome('free', { dates: [{ ...DAY, of: 'born', plus: { years: 80 } }] })
    expect(decided({ home: 'north', groups: ['poor'], born: 'unsure' }, guide).outcome.dates).toEqual([])
  })
})

describe('the office of an outcome', () => {
  const asking = (options: readonly string[], kind: 'choice' | 'choices' = 'choice'): Guide => {
    const guide = withOutcome('pay', { contacts: [{ id: 'agency' }] })
    const labels = Object.fromEntries(options.map((id) => [id, { label: id }]))
    const insurance = { kind, ask: 'insurance', howToFind: '', can: 'no', options: labels } as const
    return { ...guide, questions: { ...guide.questions, insurance } }
  }
  const numbers = (guide: Guide, insurance: Answers[string], caller = {}) => {
    const advice = advise(region, guide, { ...PAYS, insurance }, TODAY, caller)
    const [contact] = advice.kind === 'decided' ? advice.outcome.contacts : []
    return contact?.kind === 'directory' ? contact.offices.map(({ phone }) => phone) : []
  }

  test('is that of the insurance in the answers, then of the caller', () => {
    const guide = asking(['employee', 'resident'])
    expect(numbers(guide, 'resident')).toEqual(['2'])
    expect(numbers(guide, 'resident', { insurance: 'employee' })).toEqual(['2'])
    expect(numbers(guide, 'unsure', { insurance: 'employee' })).toEqual(['1'])
    expect(numbers(guide, 'unsure')).toEqual(['1', '2'])
  })

  test('ignores a question with other answers', () => {
    expect(numbers(asking(['employee', 'none']), 'employee')).toEqual(['1', '2'])
    expect(numbers(asking(['employee', 'resident'], 'choices'), ['employee'])).toEqual(['1', '2'])
  })

  test('has the area code, a note and the hotline for callers elsewhere', () => {
    const { home } = sample.questions
    const options = { ...home.options, north: { label: 'n', away: 'elsewhere' } } as const
    const guide = { ...sample, questions: { ...sample.questions, home: { ...home, options } } }
    const advice = decided(PAYS, guide)
    expect(advice.away).toBe('elsewhere')
    expect(advice.outcome.contacts).toMatchObject([{ phone: '0999-1234567' }])
    expect(advice.hotline).toMatchObject({ phone: '0999-12345' })
    expect(advice.callingNote).toContain('0999')
    expect(decided(PAYS)).toMatchObject({ away: null, callingNote: '', hotline: { phone: '12345' } })
  })

  test('has no local hotline under the rules of another place', () => {
    expect(decided(PAYS, withOutcome('pay', { ruledElsewhere: true })).hotline).toBeNull()
    const { home } = sample.questions
    const options = { ...home.options, north: { label: 'n', ruledElsewhere: true } } as const
    expect(
      decided(PAYS, { ...sample, questions: { ...sample.questions, home: { ...home, options } } }).hotline,
    ).toBeNull()
    // one of several does not suffice
    const some = finished({ ...PAYS, born: 'unsure' }, withOutcome('pay', { ruledElsewhere: true }))
    expect(some.kind).toBe('alternatives')
    expect(some.hotline).not.toBeNull()
  })
})

describe('an old document', () => {
  const note = (id: keyof typeof sample.outcomes, answers: Answers, more: Partial<Outcome> = {}) =>
    decided(answers, withOutcome(id, more)).outcome.ageNote

  test('is checked before, after, or if refused', () => {
    const notes = [note('pay', PAYS), note('pay', PAYS, { actFirst: true }), note('outside', OUTSIDE)]
    expect(new Set(notes).size).toBe(3)
    for (const one of notes) expect(one).toMatch(/3年.*。$/)
    expect(note('outside', OUTSIDE, { actFirst: true })).toBe(notes[2])
  })

  test('needs no check if the advice is to ask', () => {
    const late = { ...PAYS, year: 2026 }
    expect(note('late', late)).toBeNull()
    expect(note('late', late, { actFirst: true })).not.toBeNull()
  })

  test('dates a result; documents of refusals count only if there are no others', () => {
    const asOf = (pay: readonly string[], young: readonly string[]) =>
      finished(
        { ...PAYS, born: 'unsure' },
        {
          ...sample,
          outcomes: {
            ...sample.outcomes,
            pay: { ...sample.outcomes.pay, cite: pay },
            'too-young': { ...sample.outcomes['too-young'], cite: young },
          },
        },
      ).asOf
    expect(asOf(['law'], ['note'])).toContain('2023')
    expect(asOf(['fresh'], ['note'])).toBeNull()
    expect(decided(OUTSIDE).asOf).toContain('2023')
    expect(decided(OUTSIDE).age).toContain('3年')
  })
})

describe('the explanation', () => {
  test('has the reasons, and other certain refusals', () => {
    expect(decided(PAYS).why.map(({ text }) => text)).toEqual(['next year', 'old', 'open'])
    const [notYet, outside, free, tooYoung, ...rest] = sample.rules
    if (!notYet || !outside || !free || !tooYoung) throw new Error('the sample has these rows')
    const rules = [notYet, free, tooYoung, outside, ...rest]
    const { also } = decided({ ...OUTSIDE, groups: [], born: '1990-01-01' }, { ...sample, rules })
    expect(also).toEqual([
      {
        headline: 'outside',
        because: [
          { text: 'abroad', cite: ['law'] },
          { text: 'no permit', cite: ['law'] },
        ],
      },
    ])
  })

  test('names the answers that would change the result, and whether that is certain', () => {
    const { home } = sample.questions
    const changeable = (id: 'permit' | 'home', answers: Answers) =>
      decided(answers, {
        ...sample,
        questions: { ...sample.questions, home: { ...home, can: 'act' } },
      }).changes.find(({ question }) => question === id)?.text
    const open = changeable('permit', OUTSIDE)
    expect(open).toMatch(/“permit”是“y”.*可能.*。/)
    const certain = changeable('home', { ...OUTSIDE, groups: ['poor'] })
    expect(certain).toMatch(/“home”是“n、s”.*。free$/)
    expect(certain).not.toContain('可能')
    expect(certain).toContain('就是')
  })

  test('gives the day on which a refusal ends', () => {
    expect(decided(TOO_YOUNG).turn).toMatchObject({
      date: '2027-01-01',
      to: 'better',
      text: expect.stringMatching(/^2027年1月1日起/),
      label: expect.stringMatching(/./),
      remember: { date: '2027-01-01', title: expect.stringContaining('2027年1月1日') },
    })
  })

  test('gives the last day before the result gets worse', () => {
    const turn = decided(PAYS).turn
    expect(turn).toMatchObject({
      date: '2026-11-26',
      to: 'worse',
      text: expect.stringMatching(/^最后一天.*2026年11月25日.*2026年11月26日起.*shut$/),
      remember: { date: '2026-11-25', text: expect.stringMatching(/2026年11月25日.*2026年11月26日起.*shut/) },
    })
    const better = decided(TOO_YOUNG).turn
    expect(better?.label).not.toBe(turn?.label)
    expect(better?.remember.text).not.toContain('从2027年1月1日起')
    expect(better?.text).not.toContain('最后一天')
  })
})

describe('missing answers', () => {
  test('asks the next question, with the answers so far', () => {
    expect(advise(region, sample, { home: 'north' }, TODAY)).toMatchObject({
      kind: 'question',
      id: 'groups',
      region: 'sampleland',
      guide: 'sampleland/sample',
      title: 'Sample',
      today: TODAY,
      answered: [{ question: 'home', answer: 'n' }],
      unusedAnswers: [],
    })
    expect(
      advise(region, sample, { ...OUTSIDE, year: 2027 }, TODAY).unusedAnswers.map(({ question }) => question),
    ).toEqual(['year'])
  })

  test('lists a few alternatives, each with its condition', () => {
    const advice = finished({ ...PAYS, born: 'unsure' })
    if (advice.kind !== 'alternatives') throw new Error(advice.kind)
    expect(advice.unsure).toEqual([{ question: 'born', ask: 'born', label: 'born', howToFind: 'look' }])
    expect(advice.alternatives.map(({ outcome, answer }) => [outcome.id, answer])).toEqual([
      ['too-young', expect.stringMatching(/1966年11月2[01]日或更晚/)],
      ['pay', expect.stringMatching(/1966年11月(19|20)日或更早/)],
    ])
    expect(advice.alternatives[0]?.when).toMatch(/^“born”是“.*”$/)
    expect(advice.why.map(({ text }) => text)).not.toContain('old')
    expect(advice.common).toBeNull()
    expect(advice.sources.map(({ id }) => id)).toEqual(['law'])
  })

  test('joins the clauses of each way into a condition', () => {
    const advice = finished({ ...PAYS, groups: 'unsure' })
    if (advice.kind !== 'alternatives') throw new Error(advice.kind)
    const [free, pay] = advice.alternatives
    expect(free?.outcome.id).toBe('free')
    expect(free?.when.split('；或者')).toHaveLength(2)
    expect(free?.answer).toBeNull()
    expect(pay?.when).toMatch(/^“groups”里没有“p”，“groups”里没有“d”$/)
  })

  test('with too many results, names the fact to find out first', () => {
    const advice = finished({
      home: 'unsure',
      permit: 'unsure',
      groups: 'unsure',
      born: 'unsure',
      year: 'unsure',
    })
    if (advice.kind !== 'answer-missing') throw new Error(advice.kind)
    expect(advice.unsure.map(({ question }) => question)).toContain(advice.first.question)
    expect(advice.possible.map(({ headline }) => headline).sort()).toEqual([
      'free',
      'late',
      'outside',
      'pay',
      'too young',
    ])
    expect(advice.possible).toContainEqual({ verdict: 'yes', headline: 'pay' })
    expect(advice.contacts.map(({ id }) => id)).toEqual(['desk'])
    expect(advice.urgent).toEqual([])
  })

  test('names results with the same headline once', () => {
    const outcomes = Object.fromEntries(
      Object.entries(sample.outcomes).map(([id, one]) => [id, { ...one, headline: '一样' }]),
    )
    const advice = finished(
      { home: 'unsure', permit: 'unsure', groups: 'unsure', born: 'unsure', year: 'unsure' },
      { ...sample, outcomes },
    )
    expect(advice.kind === 'answer-missing' ? advice.possible : []).toHaveLength(1)
  })

  test('shows both results on the day on which a birthday has two readings', () => {
    const advice = finished(
      { ...PAYS, born: '1968-02-29', year: 2028 },
      {
        ...sample,
        criteria: { ...sample.criteria, old: { ...sample.criteria.old, when: { age: { from: 59 } } } },
      },
      '2027-02-28',
    )
    if (advice.kind !== 'alternatives') throw new Error(advice.kind)
    expect(advice.unsure).toMatchObject([{ question: 'born', ask: expect.stringMatching(/2月28日.*3月1日/) }])
    expect(advice.alternatives.map(({ when }) => when)).toEqual([
      expect.stringContaining('3月1日'),
      expect.stringContaining('2月28日'),
    ])
  })
})

describe('the survey of a region', () => {
  const second: Guide = { ...sample, id: 'second', title: '第二（全名）' }
  const whole: WholeRegion = { ...sampleRegion, ...region, guides: [sample, second] }
  const surveyed = (answers: Answers, place = whole) => adviseSurvey(place, answers, TODAY)
  function done(answers: Answers, place = whole) {
    const advice = surveyed(answers, place)
    if (advice.kind !== 'finished') throw new Error(advice.id)
    return advice
  }
  const ALL: Answers = { home: 'north', born: '1950-01-01', year: 2027 }

  test('asks the shared questions', () => {
    expect(surveyed({ home: 'north' })).toMatchObject({
      kind: 'question',
      id: 'born',
      answered: [{ question: 'home' }],
    })
  })

  test('groups guides that do not apply for the same reasons, with their headlines and sources', () => {
    const refused: Guide = { ...sample, rules: [{ when: ['!old'], then: 'too-young' }, ...sample.rules] }
    const also = {
      ...refused,
      id: 'also',
      criteria: { ...sample.criteria, old: { ...sample.criteria.old, cite: ['note'] } },
    }
    const { not, sources, applies, open } = done(
      { ...ALL, born: '1990-01-01' },
      { ...whole, guides: [refused, also] },
    )
    expect(not).toHaveLength(1)
    expect(not[0]?.guides).toMatchObject([
      { id: 'sampleland/sample', headline: 'too young' },
      { id: 'sampleland/also', headline: 'too young' },
    ])
    expect(not[0]?.why).toEqual([{ text: 'not old', cite: ['law', 'note'] }])
    expect(sources.map(({ id }) => id)).toEqual(['law', 'note'])
    expect([applies, open]).toEqual([[], []])
  })

  test('lists a guide without a headline if one of several refusals applies', () => {
    const rules: Guide['rules'] = [
      { when: ['!old', 'helped'], then: 'too-young' },
      { when: ['!old', '!helped'], then: 'outside' },
      { when: ['old'], then: 'pay' },
    ]
    const { not } = done({ ...ALL, born: '1990-01-01' }, { ...whole, guides: [{ ...sample, rules }] })
    expect(not.flatMap(({ guides }) => guides)).toMatchObject([{ id: 'sampleland/sample', headline: null }])
  })

  test('lists a guide that applies with its verdict, headline and age', () => {
    const always: Guide = {
      ...second,
      rules: [
        { when: ['old'], then: 'pay' },
        { when: ['!old'], then: 'too-young' },
      ],
    }
    const { applies, sources } = done(ALL, { ...whole, guides: [always] })
    expect(applies).toEqual([
      {
        id: 'sampleland/second',
        title: '第二（全名）',
        short: '第二',
        verdict: 'yes',
        headline: 'pay',
        asOf: expect.stringContaining('2023'),
      },
    ])
    expect(sources.map(({ id }) => id)).toEqual(['law'])
  })

  test('lists undecided guides with their next question, those with more answers first', () => {
    const { home, groups, born } = sample.questions
    const less: Guide = {
      ...second,
      questions: { home, groups, born },
      derived: { age: sample.derived.age },
      criteria: { south: sample.criteria.south, helped: sample.criteria.helped, old: sample.criteria.old },
      rules: [
        { when: ['helped'], then: 'free' },
        { when: ['!helped', 'old'], then: 'pay' },
        { when: ['!helped', '!old'], then: 'too-young' },
      ],
    }
    const { open } = done(ALL, { ...whole, guides: [less, sample] })
    expect(open.map(({ id, ask }) => [id, ask])).toEqual([
      ['sampleland/sample', 'groups'],
      ['sampleland/second', 'groups'],
    ])
  })
})

describe('a typed date', () => {
  test('tomorrow is one day ahead; dates before 1970 have a weekday too', () => {
    expect(dateCheck('2026-11-21', false, TODAY)).toBe('还有1天，星期六')
    expect(dateCheck('1969-12-31', false, '1970-01-02')).toBe('距今2天，星期三')
    expect(toDay('1970-01-01')).toBe(0)
  })

  test('the last day of February is counted from', () => {
    expect(dateCheck('2024-02-29', true, '2025-02-28')).toBe('现在0周岁')
    expect(dateCheck('2024-02-29', true, '2025-03-01')).toBe('现在1周岁')
    expect(dateCheck('2024-10-31', false, '2025-02-28')).toContain('3个月')
  })
})
