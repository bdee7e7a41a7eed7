/** The texts made of a result: heading, summary, spoken text, phone script, slip and report. */
import { ageView, certaintyLine, certaintyNote } from '@/rules/advice/age'
import { certaintyOf, commonOf, urgentSteps, verdictOf } from '@/rules/advice/common'
import { headingFor } from '@/rules/advice/heading'
import { phoneScript } from '@/rules/advice/phone-script'
import { privateReasons, publicAnswers, publicDates } from '@/rules/advice/private'
import { askShared, askSurvey, questionView, readShared, surveyAnswersView } from '@/rules/advice/question'
import {
  faqReported,
  itemReported,
  phoneReported,
  questionReported,
  reportText,
  resultReported,
} from '@/rules/advice/report'
import { slipView } from '@/rules/advice/slip'
import { spokenResult } from '@/rules/advice/spoken'
import { resultSummary, toldApart } from '@/rules/advice/summary'
import type { DatePart, Guide } from '@/rules/engine/model'
import { sample } from '../engine/sample-guide'
import { sampleItem, sampleRegion } from '../engine/sample-region'
import {
  alternative,
  because,
  day,
  decided,
  directory,
  guide,
  offices,
  open,
  outcome,
  PAYS,
  phone,
  said,
  sideBySide,
  toFind,
} from './made'

const common = { verdict: 'yes', begins: null, certainty: 'clear' } as const
const WAYS = [alternative('甲'), alternative('乙', { verdict: 'no' })]
const LABEL = { label: '人口' } as const
const ask = (length: number): string => `${'长'.repeat(length - 1)}？`

describe('the heading', () => {
  test('is the headline of a decided result', () => {
    expect(headingFor(decided({ headline: '可以办' }))).toBe('可以办')
  })

  test.each([
    [17, new RegExp(`件事：${ask(17)}$`)],
    [18, new RegExp(`^先弄清：${ask(18)}$`)],
    [22, new RegExp(`^先弄清：${ask(22)}$`)],
    [23, /件事：人口$/],
  ])('what to find out: the question of %i characters if it fits, otherwise its label', (length, words) => {
    const missing = toFind(ask(length), LABEL)
    expect(headingFor(open(missing))).toMatch(words)
    expect(headingFor(sideBySide(WAYS, { unsure: [missing] }))).toMatch(words)
  })

  test.each([
    [15, ask(15)],
    [16, '人口'],
  ])('puts urgent steps before a question of %i characters', (length, words) => {
    const urgent = [said('先备案')]
    const missing = toFind(ask(length), LABEL)
    for (const advice of [open(missing, { urgent }), sideBySide(WAYS, { unsure: [missing], urgent })]) {
      expect(headingFor(advice)).toMatch(/^今天先办/)
      expect(headingFor(advice)).toMatch(new RegExp(`：${words}$`))
    }
  })

  test('several results: all open facts, or the number of results', () => {
    const unsure = [toFind('几口人？'), toFind('哪里住院？')]
    expect(headingFor(sideBySide(WAYS, { unsure }))).toMatch(/2.*：几口人、哪里住院$/)
    expect(headingFor(sideBySide(WAYS))).toContain('2种')
    expect(headingFor(sideBySide(WAYS, { common }))).toContain('2种')
  })

  test('gives what all results share, and what the rest depends on', () => {
    const unsure = [toFind('几口人？'), toFind('哪里住院？', { label: '住院？地' })]
    expect(headingFor(sideBySide(WAYS, { unsure, common: { ...common, begins: '要备案' } }))).toMatch(
      /^要备案；怎么办.*“几口人”和“住院？地”$/,
    )
    expect(headingFor(open(toFind('几口人？'), { common: { ...common, verdict: 'no' } }))).toMatch(
      /；为什么.*“几口人”$/,
    )
    const words = (['yes', 'not-needed', 'partly', 'no'] as const).map((verdict) =>
      headingFor(open(toFind('几口人？'), { common: { ...common, verdict } })).replace(/；.*/, ''),
    )
    expect(new Set(words).size).toBe(4)
    for (const word of words) expect(word).not.toBe('')
  })
})

describe('what possible results have in common', () => {
  const some = (...views: readonly Parameters<typeof outcome>[0][]) => views.map((one) => outcome(one))

  test('is null without a common verdict, or if that verdict is “ask”', () => {
    expect(commonOf([])).toBeNull()
    expect(commonOf(some({ verdict: 'yes' }, { verdict: 'no' }))).toBeNull()
    expect(commonOf(some({ verdict: 'ask' }, { verdict: 'ask' }))).toBeNull()
  })

  test.each([
    ['要备案：去医院', '要备案；在网上', '要备案'],
    ['要备案', '要备案。再去', '要备案'],
    // half a sentence does not count
    ['要备案，去医院', '要备案，在网上', null],
    ['：怪', '：怪', '：怪'],
    ['要备案', '不用备案', null],
  ])('headlines “%s” and “%s” begin with %s', (first, second, begins) => {
    expect(commonOf(some({ headline: first }, { headline: second }))).toMatchObject({
      verdict: 'yes',
      begins,
    })
  })

  test.each([
    [['clear', 'clear'], 'clear'],
    [['clear', 'inferred'], 'inferred'],
    [['inferred', 'unclear'], 'unclear'],
  ] as const)('the lowest of the certainties %j', (all, certainty) => {
    const found = commonOf(all.map((one) => outcome({ certainty: one })))
    expect(found?.certainty).toBe(certainty)
    expect(certaintyOf(sideBySide(WAYS, { common: found }))).toBe(certainty)
  })

  test('the verdict and certainty shown of each kind of advice', () => {
    expect(verdictOf(decided({ verdict: 'partly' }))).toBe('partly')
    expect(verdictOf(sideBySide(WAYS))).toBe('ask')
    expect(verdictOf(sideBySide(WAYS, { common }))).toBe('yes')
    expect(certaintyOf(decided({ certainty: 'inferred' }))).toBe('inferred')
    expect(certaintyOf(open(toFind('？')))).toBe('clear')
  })

  test('urgent steps: those that all have on the same condition, if all are urgent', () => {
    const steps = (...all: readonly ReturnType<typeof said>[]) => outcome({ actFirst: true, steps: all })
    const texts = (...views: readonly ReturnType<typeof outcome>[]) =>
      urgentSteps(views).map(({ text }) => text)
    const both = steps(said('备案'), said('拍照'))
    expect(texts(both, steps(said('拍照')), steps(said('备案'), said('拍照')))).toEqual(['拍照'])
    expect(texts(both, steps(said('拍照', { condition: '如果有证' })))).toEqual([])
    expect(texts(both, { ...both, actFirst: false })).toEqual([])
    expect(texts()).toEqual([])
  })
})

describe('certainty', () => {
  const desk = { kind: 'phone', name: '', phone: '1', hours: null, scope: '', cite: '' } as const
  const body = { kind: 'body', name: '', scope: '', cite: '' } as const
  const callable = { ...sampleRegion, contacts: { body, desk } }

  test('has no note if clear', () => {
    expect(certaintyNote(callable, 'clear')).toBeNull()
    expect(certaintyLine('clear')).toBeNull()
  })

  test('has different notes if inferred and if unclear', () => {
    expect(certaintyNote(callable, 'inferred')).toContain('理解')
    expect(certaintyNote(callable, 'unclear')).toContain('电话')
    expect(certaintyNote({ ...sampleRegion, contacts: { body } }, 'unclear')).toContain('经办单位')
    expect(certaintyLine('inferred')).toContain('理解')
    expect(certaintyLine('unclear')).toContain('没有写清楚')
  })

  test('an old document is checked by phone if a number is printed, and after acting if it is urgent', () => {
    const old = { title: '', publisher: '', dating: '', known: 'print', published: '2023-02' } as const
    const note = (region: typeof sampleRegion, act?: Parameters<typeof ageView>[3]) =>
      ageView(region, [old], '2026-11-20', act).ageNote ?? ''
    const checks = ['before-acting', 'if-refused', 'after-acting'] as const
    const calls = checks.map((check) => note(callable, check))
    const visits = checks.map((check) => note(sampleRegion, check))
    expect(new Set([...calls, ...visits]).size).toBe(6)
    for (const words of calls) expect(words).toContain('打电话')
    for (const words of visits) expect(words).not.toContain('电话')
    for (const words of [...calls, ...visits]) expect(words).toMatch(/(问|核实).*。$/)
    expect(calls[2]).toContain('先办')
    expect(visits[2]).toContain('先办')
    expect(note(callable)).toBe(calls[0])
    expect(note(callable, { words: '别的。' })).toMatch(/，别的。$/)
  })
})

describe('the summary', () => {
  test('is the verdict and headline, or the number of possible results', () => {
    expect(resultSummary(decided())).toEqual({ key: 'pay', words: '可以：可以办' })
    const sides = resultSummary(sideBySide(WAYS))
    expect(sides.key).toBe('甲 乙')
    expect(sides.words).toContain('2种')
    const many = open(toFind('几口人？'), {
      possible: [
        { verdict: 'yes', headline: '能' },
        { verdict: 'no', headline: '不能' },
      ],
    })
    expect(resultSummary(many).key).toBe('yes 能\nno 不能')
    expect(resultSummary(many).words).toContain('先弄清')
    expect(resultSummary({ ...many, common }).words).toBe(`可以：${headingFor({ ...many, common })}`)
  })

  test('tells two results apart by verdict, otherwise by the rest', () => {
    expect(toldApart('可以：甲：乙', '可以：丙')).toEqual(['甲：乙', '丙'])
    expect(toldApart('可以：甲', '不可以：甲')).toEqual(['可以', '不可以'])
    expect(toldApart('甲', '甲')).toEqual(['甲', '甲'])
  })
})

describe('the phone script', () => {
  const LONG_REASON = '长'.repeat(35)

  test('names the matter without brackets, and the reasons', () => {
    const { says } = phoneScript(
      decided({}, { title: '敬老卡（免费）：怎么办', why: [because('满65周岁（含）。')] }),
    )
    expect(says).toMatch(/“敬老卡”/)
    expect(says).toMatch(/满65周岁。$/)
    expect(phoneScript(decided()).says).toMatch(/^[^。]*。$/)
  })

  test('gives as many reasons as fit: the first, then from the last', () => {
    const opening = phoneScript(decided()).says.length - 1
    const says = (...texts: readonly string[]) =>
      phoneScript(decided({}, { why: texts.map((one) => because(one)) })).says
    const room = 90 - opening
    const first = '长'.repeat(room - 2)
    expect(says(first)).toContain(first)
    expect(says(`${first}长`)).not.toContain(first)
    expect(says('一', `二${LONG_REASON}`, `三${LONG_REASON}`, '四')).toMatch(/。一；三长+；四。$/)
    expect(says('一', '二', '三')).toMatch(/。一；二；三。$/)
  })

  test('asks according to the verdict, after what the documents say', () => {
    const scripts = (['yes', 'not-needed', 'no', 'ask'] as const).map((verdict) =>
      phoneScript(decided({ verdict })),
    )
    expect(new Set(scripts.map(({ asksBeside }) => asksBeside)).size).toBe(4)
    for (const { asks, asksBeside } of scripts) {
      expect(asks.endsWith(asksBeside)).toBe(true)
      expect(asksBeside).toMatch(/？$/)
    }
    expect(phoneScript(decided({ verdict: 'partly' })).asksBeside).toBe(scripts[0]?.asksBeside)
    expect(phoneScript(decided({ materials: [said('身份证')] })).asksBeside).toContain('要带什么')
    expect(scripts[0]?.asksBeside).not.toContain('带')
  })

  test('names the rules, and says if they do not decide', () => {
    const asks = (view: Parameters<typeof decided>[0]) => phoneScript(decided(view)).asks
    expect(asks({ headline: '可以办（要本人）。', asOf: '按2023年2月的规定' })).toMatch(
      /^可以办。这是按2023年2月的规定说的。/,
    )
    expect(asks({ headline: '可以办' })).toMatch(/^可以办。这是.+说的。/)
    const open = { verdict: 'ask', asOf: '按2023年2月的规定', certainty: 'unclear' } as const
    expect(asks(open)).toMatch(/^按2023年2月的规定.*不能确定。/)
    expect(asks({ ...open, certainty: 'clear' })).not.toContain('2023')
    expect(asks({ ...open, asOf: null })).toBe(phoneScript(decided(open)).asksBeside)
  })

  test('asks for the missing fact', () => {
    const one = phoneScript(sideBySide(WAYS, { unsure: [toFind('几口人？')], why: [because('参保')] }))
    expect(one.asks).toMatch(/^“几口人”.*？$/)
    expect(one.asksBeside).toBe(one.asks)
    expect(one.says).toMatch(/参保。$/)
    expect(phoneScript(open(toFind('几口人？'), { unsure: [] })).asks).toBe(one.asks)
    expect(phoneScript(sideBySide(WAYS)).asks).toMatch(/？$/)
    expect(phoneScript(sideBySide(WAYS)).asks).not.toContain('“')
  })
})

describe('the spoken result', () => {
  test('has a line each for verdict, age, headline, action, number and rows, and no empty lines', () => {
    const contacts = [phone('柜台', '0335-1234567')]
    const spoken = (view: Parameters<typeof decided>[0], more?: Parameters<typeof decided>[1]) =>
      spokenResult(decided(view, more)).split('\n')
    expect(spoken({ headline: '可以办！' })).toEqual(['可以。', '可以办'])
    const lines = spoken(
      { contacts, steps: [said('去大厅办理。', { lead: '去大厅' })] },
      { asOf: '按2023年2月的规定', age: '可能变了' },
    )
    expect(lines.slice(0, 4)).toEqual(['可以。', '按2023年2月的规定，可能变了。', '可以办。', '去大厅。'])
    expect(lines[4]).toContain('0 3 3 5 1 2 3 4 5 6 7，柜台')
    expect(lines[5]).toMatch(/：去大厅办理。?$/)
    expect(spoken({ steps: [said('去大厅办理。')] })[2]).toBe('去大厅办理。')
    expect(spoken({ contacts, verdict: 'ask' })[2]).toContain('打电话')
  })

  test('gives the day on which a refusal ends', () => {
    const dates = [day('2026-12-06', 16, { kind: 'earliest' })]
    expect(spokenResult(decided({ verdict: 'no', dates }))).toMatch(/2026年12月6日.*还有16天/)
  })
})

describe('private answers', () => {
  const answered = ['born', 'ill', 'count', 'lost'].map((question) => ({
    question,
    ask: question,
    label: '',
    answer: '答',
  }))

  test('are omitted from public answers', () => {
    expect(publicAnswers(guide, decided({}, { answered })).map(({ question }) => question)).toEqual([
      'count',
      'lost',
    ])
  })

  test('reasons that follow from a private date or number are given, those from a private choice are not', () => {
    const why = ['满65周岁', '不满65周岁', '有病', '没有病', '不到4口', '别的'].map((text) => because(text))
    expect(privateReasons(guide, why).map(({ text }) => text)).toEqual(['满65周岁', '不满65周岁'])
    const criteria = {
      both: { when: { age: { from: 65 }, ill: 'yes' }, yes: '满65周岁', cite: [] },
      either: { when: [{ count: { from: 4 } }, { age: { from: 60 } }], no: '不满65周岁', cite: [] },
    }
    expect(privateReasons({ ...guide, criteria }, why).map(({ text }) => text)).toEqual(['不满65周岁'])
  })

  test('dates counted from them are omitted', () => {
    const part = (label: string, of: string) =>
      ({ kind: 'earliest', label, of, plus: { years: 1 }, cite: [] }) satisfies DatePart
    const year = {
      kind: 'earliest',
      label: '年份',
      yearOf: 'born',
      plusYears: 1,
      monthDay: '01-01',
      cite: [],
    } as const
    const dated: Guide = {
      ...guide,
      outcomes: { pay: { ...PAYS, dates: [part('生日', 'born'), part('人口', 'count'), year] } },
    }
    const dates = ['生日', '人口', '年份'].map((label) => day('2026-12-06', 16, { label }))
    expect(publicDates(dated, outcome({ dates })).map(({ label }) => label)).toEqual(['人口'])
    expect(publicDates(dated, outcome({ id: 'lost', dates }))).toHaveLength(3)
  })

  test('are omitted from the slip', () => {
    const slip = slipView(decided({}, { answered, why: [because('满65周岁'), because('有病')] }), guide)
    expect(slip.situation.map(({ question }) => question)).toEqual(['count', 'lost'])
    expect(slip.facts).toEqual(['满65周岁'])
  })
})

describe('the slip', () => {
  const OLD = { asOf: '按2023年2月的规定', age: '距今3年' } as const

  test('gives the age only with a single, old result', () => {
    expect(slipView(decided({ asOf: OLD.asOf }, OLD), guide)).toMatchObject({ age: '距今3年', title: '某事' })
    expect(slipView(decided({}, OLD), guide).age).toBeNull()
    expect(slipView(sideBySide(WAYS, OLD), guide).age).toBeNull()
    const old = [alternative('甲', { asOf: OLD.asOf }), alternative('乙')]
    expect(slipView(sideBySide(old, OLD), guide).age).toBeNull()
    expect(slipView(open(toFind('几口人？'), { ...OLD, common }), guide).age).toBe('距今3年')
  })

  test('lists alternatives with their conditions', () => {
    const { results } = slipView(sideBySide(WAYS), guide)
    expect(results).toEqual([
      { when: '如果甲', verdict: 'yes', word: '可以', asOf: null, headline: '可以办' },
      { when: '如果乙', verdict: 'no', word: '不可以', asOf: null, headline: '可以办' },
    ])
  })

  test('gives what to find out, or what all results share', () => {
    const [missing] = slipView(open(toFind('几口人？'), OLD), guide).results
    expect(missing).toMatchObject({
      when: null,
      verdict: 'ask',
      asOf: null,
      headline: expect.stringContaining('几口人？'),
    })
    const shared = open(toFind('几口人？'), { ...OLD, common })
    expect(slipView(shared, guide).results).toEqual([
      { when: null, verdict: 'yes', word: '可以', asOf: OLD.asOf, headline: headingFor(shared) },
    ])
    expect(slipView(shared, guide).facts).toEqual([])
  })

  test('has documents to bring, absolute dates, phone numbers and the question', () => {
    const slip = slipView(
      decided({
        materials: [said('身份证')],
        dates: [day('2026-12-06', 16)],
        contacts: [phone('柜台', '1')],
      }),
      guide,
    )
    expect(slip.papers).toEqual([{ condition: null, texts: ['身份证'] }])
    expect(slip.dates).toEqual([{ condition: null, texts: ['最后一天（2026-12-06）'] }])
    expect(slip.calls).toMatchObject([{ phone: '1' }])
    expect(slip.asks).toBe(phoneScript(decided({ materials: [said('身份证')] })).asksBeside)
  })

  test('explains the area code only to callers elsewhere', () => {
    expect(slipView(decided(), guide).callingTip).toBeNull()
    const away = decided({}, { away: 'elsewhere', callingNote: '加区号。不加打不通。' })
    expect(slipView(away, guide).callingTip).toBe('（提示）加区号')
  })
})

describe('a report', () => {
  const region = {
    ...sampleRegion,
    name: '样例市',
    districts: { east: '东区' },
    insurances: { employee: '职工医保' },
    purposes: { move: '转移' },
    contacts: {
      desk: { kind: 'phone', name: '柜台', phone: '1', hours: null, scope: '', cite: '' },
      body: { kind: 'body', name: '某局', scope: '', cite: '' },
      agency: {
        kind: 'directory',
        name: '机构',
        hours: '',
        scope: '',
        cite: '',
        offices: [
          { district: 'east', insurance: ['employee', 'other'], purpose: 'move', phone: '1', cite: '' },
          { district: 'west', insurance: null, phone: '1', cite: '' },
          { district: 'west', insurance: null, purpose: 'lost', phone: '2', cite: '' },
        ],
      },
    },
  } as const satisfies typeof sampleRegion
  const made = { today: '2026-11-20', edition: 'ab12', heard: '', withAnswers: false } as const

  test('on a phone number names all its contacts', () => {
    expect(phoneReported(region, '1')).toMatchObject({
      about: expect.stringContaining('1'),
      id: 'contacts desk、contacts agency',
      said: ['柜台：1', '机构 东区 职工医保 other 转移：1', '机构 west：1'],
      region: 'sampleland',
      place: '样例市',
      answered: [],
    })
    expect(phoneReported(region, '2')?.said).toEqual(['机构 west lost：2'])
    expect(phoneReported(region, '3')).toBeNull()
  })

  test('on a result names its outcomes and the answers that are not private', () => {
    const answered = ['born', 'count'].map((question) => ({
      question,
      ask: `${question}？`,
      label: '',
      answer: '答',
    }))
    expect(resultReported(region, guide, decided({ asOf: '按旧规定' }, { answered }))).toEqual({
      region: 'sampleland',
      place: '样例市',
      about: expect.stringContaining('某事（全名）'),
      id: 'guides/sample pay',
      said: ['可以｜按旧规定，可以办'],
      answered: ['count？答'],
    })
    const sides = resultReported(region, guide, sideBySide(WAYS))
    expect(sides.id).toBe('guides/sample 甲 乙')
    expect(sides.said.map((line) => line.split('：')[1])).toEqual(['可以｜可以办', '不可以｜可以办'])
    const many = resultReported(
      region,
      guide,
      open(toFind('？'), { possible: [{ verdict: 'no', headline: '不能' }] }),
    )
    expect(many.id).toBe('guides/sample')
    expect(many.said).toEqual([expect.stringMatching(/：不可以｜不能$/)])
    expect(many.said[0]?.split('：')[0]).toBe(sides.said[0]?.split('：')[0])
  })

  test('on a question includes its help', () => {
    const helped: Guide = {
      ...guide,
      questions: { ...guide.questions, home: { ...sample.questions.home, help: '看户口簿' } },
    }
    expect(questionReported(region, helped, 'home')).toMatchObject({
      id: 'guides/sample home',
      said: ['home', '看户口簿'],
      answered: [],
    })
    expect(questionReported(region, helped, 'count')).toMatchObject({
      said: ['几口人？'],
      about: expect.stringContaining('某事（全名）'),
    })
    expect(questionReported(region, helped, 'lost')).toBeNull()
  })

  test('on an FAQ or a service item includes what the page says', () => {
    const faq = {
      id: 'pay',
      topic: '',
      ask: '怎么缴',
      answer: [{ text: '到大厅', cite: [] }],
      keywords: [],
      certainty: 'clear',
      contacts: [],
    } as const
    expect(faqReported(region, faq)).toMatchObject({
      about: expect.stringContaining('怎么缴'),
      id: 'faqs pay',
      said: ['到大厅'],
      answered: [],
    })
    expect(itemReported(region, sampleItem)).toMatchObject({
      about: expect.stringContaining('item'),
      id: 'service-items A1-05',
      said: ['附件1 第5项', ''],
      answered: [],
    })
  })

  test('text: the place, the page, what it says and the edition', () => {
    const reported = resultReported(
      region,
      guide,
      sideBySide(WAYS, { answered: [{ question: 'count', ask: '几口人？', label: '', answer: '4口' }] }),
    )
    const lines = reportText(reported, made).split('\n')
    expect(lines).toHaveLength(6)
    expect(lines[1]).toContain('样例市')
    expect(lines[2]).toMatch(/某事（全名）.*（guides\/sample 甲 乙）$/)
    expect(lines[3]).toMatch(/^问办说：.*可以｜可以办$/)
    expect(lines[4]).toMatch(/^[^：]*：不可以｜可以办$/)
    expect(lines[5]).toMatch(/2026年11月20日.*ab12$/)
    expect(reportText(reported, { ...made, heard: ' 要本人 ' }).split('\n')[6]).toMatch(/：要本人$/)
    const whole = reportText(reported, { ...made, withAnswers: true }).split('\n')
    expect(whole.slice(6)).toEqual([expect.stringContaining('我的回答'), '几口人？4口'])
    expect(reportText({ ...reported, answered: [] }, { ...made, withAnswers: true })).toBe(
      reportText(reported, made),
    )
  })
})

describe('a question', () => {
  const TODAY = '2026-11-20'
  test('has limits if it is a date or a number', () => {
    expect(questionView('born', sample.questions.born, TODAY).limits).toEqual({
      from: '1906-11-20',
      to: TODAY,
    })
    expect(questionView('year', sample.questions.year, TODAY).limits).toEqual({ from: '2024', to: '2027' })
    expect(questionView('home', { ...sample.questions.home, help: '看户口簿。' }, TODAY)).toMatchObject({
      id: 'home',
      limits: null,
      helpLine: '看户口簿',
    })
  })

  test('is asked of the whole region only if it is shared', () => {
    expect(askShared(sampleRegion, 'home', TODAY)?.id).toBe('home')
    expect(askShared(sampleRegion, 'groups', TODAY)).toBeNull()
    expect(readShared(sampleRegion, { home: 'south', groups: ['poor'] }, TODAY)).toMatchObject({
      answers: { home: 'south' },
      problems: [{ question: 'groups' }],
    })
  })

  test('that is shared and does not count any more is kept unless it was unsure', () => {
    const { answered, unusedAnswers } = surveyAnswersView(sampleRegion, ['year', 'lost'], {
      home: 'south',
      year: 2026,
      born: 'unsure',
    })
    expect(answered).toEqual([{ question: 'year', ask: 'year', label: 'year', answer: '2026y' }])
    expect(unusedAnswers.map(({ question }) => question)).toEqual(['home'])
  })

  test('of the survey is asked as long as a guide depends on it', () => {
    expect(askSurvey(sampleRegion, {}, TODAY).next).toBe('home')
    const after = askSurvey(sampleRegion, { home: 'north' }, TODAY)
    expect(after.answered.map(({ answer }) => answer)).toEqual(['n'])
    expect(after.next).toBe('born')
  })
})

test('an office that is not picked has no number on the slip', () => {
  const contacts = [directory('机构', false, offices('东区', '1'))]
  expect(slipView(decided({ contacts }), guide).calls).toMatchObject([{ phone: null }])
})
