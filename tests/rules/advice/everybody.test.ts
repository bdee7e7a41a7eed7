/** The poster and group message of a guide: what its good outcomes share, while in force. */
import {
  commonConditions,
  goodOf,
  holdsToday,
  inCommon,
  lastDayOf,
  possibleOn,
} from '@/rules/advice/everybody'
import { groupText, LONGEST_MESSAGE } from '@/rules/advice/group-text'
import { posterView } from '@/rules/advice/poster'
import type { IsoDate } from '@/rules/engine/days'
import type { DatePart, Guide, Outcome, Part } from '@/rules/engine/model'
import type { Citation, Region } from '@/rules/engine/region'
import { sample } from '../engine/sample-guide'
import { sampleRegion, sampleSource } from '../engine/sample-region'

const TODAY: IsoDate = '2026-11-20'

const sources = {
  law: sampleSource('2023-02'),
  fresh: sampleSource('2026-10'),
  coming: sampleSource('2026-10', { from: '2026-11-21' }),
  begun: sampleSource('2026-10', { from: TODAY }),
  ended: sampleSource('2023-02', { to: '2026-11-19' }),
  ending: sampleSource('2023-02', { to: TODAY }),
}
const newer = (from: IsoDate, how: 'replaced' | 'confirmed'): Citation => ({
  source: 'law',
  place: '',
  quote: '',
  newer: [{ from, how, by: 'law' }],
})
const region: Region = {
  ...sampleRegion,
  name: '样例市',
  sources,
  citations: {
    ...Object.fromEntries(Object.keys(sources).map((id) => [id, { source: id, place: id, quote: id }])),
    replaced: newer(TODAY, 'replaced'),
    soon: newer('2026-12-01', 'replaced'),
    confirmed: newer('2026-12-01', 'confirmed'),
  },
  contacts: {
    desk: { kind: 'phone', name: '柜台', phone: '1234567', hours: '工作日', scope: '', cite: 'law' },
    line: {
      kind: 'phone',
      hotline: true,
      name: '政务热线',
      short: '热线',
      phone: '12345',
      hours: null,
      scope: '',
      cite: 'law',
    },
    body: { kind: 'body', name: '某局', scope: '', cite: 'law' },
  },
  channels: {
    app: { kind: 'app', name: '某应用', use: '备案', cite: ['law'] },
    mini: { kind: 'mini-program', name: '某程序', use: '备案', cite: ['law'] },
    account: { kind: 'official-account', name: '某号', use: '缴费', cite: ['law'] },
    hall: { kind: 'window', name: '大厅', use: '备案', cite: ['law'] },
    closed: { kind: 'window', name: '旧大厅', use: '备案', cite: ['ended'] },
  },
}
const on = (guide: Guide = sample, today = TODAY) => ({ region, guide, today })

test('possible outcomes: those in force today under the rules of this place', () => {
  const ids = (guide: Guide, today = TODAY) => [...possibleOn(on(guide, today)).keys()]
  expect(ids(sample)).toEqual(['outside', 'free', 'too-young', 'pay', 'late'])
  expect(ids(sample, '2024-12-31')).toEqual(['not-yet'])
  const outcomes = { ...sample.outcomes, free: { ...sample.outcomes.free, ruledElsewhere: true } as const }
  expect(ids({ ...sample, outcomes })).toEqual(['outside', 'too-young', 'pay', 'late'])
})

test('good outcomes: what is granted, otherwise what is not needed', () => {
  const good = (...verdicts: readonly Outcome['verdict'][]) => [
    ...goodOf(new Map(verdicts.map((verdict) => [verdict, { ...sample.outcomes.pay, verdict }]))).keys(),
  ]
  expect(good('no', 'yes', 'not-needed', 'partly', 'ask')).toEqual(['yes', 'partly'])
  expect(good('no', 'not-needed', 'ask')).toEqual(['not-needed'])
  expect(good('no', 'ask')).toEqual([])
})

test.each([
  [[], true],
  [['law'], true],
  [['coming'], false],
  [['begun'], true],
  [['ended'], false],
  [['ending'], true],
  [['replaced'], false],
  [['soon'], true],
  [['lost'], true],
  [['law', 'ended'], false],
])('citations %j are in force today: %s', (cite, holds) => {
  expect(holdsToday(on(), cite)).toBe(holds)
})

test.each([
  [['law'], undefined, null],
  [['ending'], undefined, TODAY],
  [['ended'], undefined, null],
  // the day before the newer rule
  [['soon'], undefined, '2026-11-30'],
  [['replaced', 'lost'], undefined, null],
  [['confirmed'], undefined, null],
  [['soon', 'ending'], undefined, TODAY],
  [['law'], '2026-12-31', '2026-12-31'],
  [['soon'], '2026-12-31', '2026-11-30'],
  [[], '2026-11-19', null],
] as const)('the last day of citations %j in a guide until %s is %s', (cite, until, last) => {
  expect(lastDayOf(on(until === undefined ? sample : { ...sample, until }), cite)).toBe(last)
})

test.each([
  [['ab', 'bac'], 'ab', 'ab', true],
  [['ab', 'ab'], 'ab', 'ab', false],
  [['a', 'b'], '', '', true],
  // an empty list has nothing in common with others
  [['a', 'a', ''], '', 'a', false],
  [['a', ''], '', '', false],
  [['a', 'ab', 'a'], 'a', 'a', true],
  [['', ''], '', '', false],
  [[], '', '', false],
])(
  'in the lists %j: what all share, what most share, and whether there is more',
  (lists, all, most, more) => {
    const found = inCommon(
      lists.map((one) => Array.from(one)),
      (one) => one,
    )
    expect([found.all.join(''), found.most.join(''), found.more]).toEqual([all, most, more])
  },
)

describe('common conditions', () => {
  const texts = (ids: readonly (keyof typeof sample.outcomes)[], guide: Guide = sample) =>
    commonConditions(on(guide), new Map(ids.map((id) => [id, sample.outcomes[id]]))).map(({ text }) => text)
  const criteria = (more: Guide['criteria']): Guide => ({
    ...sample,
    criteria: { ...sample.criteria, ...more },
  })

  test('are those of all rules, except those that everybody meets today', () => {
    expect(texts(['pay'])).toStrictEqual(['next year', 'old'])
    expect(texts(['pay', 'late'])).toStrictEqual(['old'])
    expect(texts(['too-young'])).toStrictEqual(['not old'])
    expect(texts(['outside'])).toStrictEqual(['abroad', 'no permit'])
    expect(texts(['free', 'pay'])).toStrictEqual([])
  })

  test('omit what people choose, what has no text and what is not in force', () => {
    const choose = { ...sample.questions.home, can: 'choose' } as const
    expect(texts(['outside'], { ...sample, questions: { ...sample.questions, home: choose } })).toStrictEqual(
      ['no permit'],
    )
    const year = { ...sample.questions.year, can: 'choose' } as const
    expect(texts(['pay'], { ...sample, questions: { ...sample.questions, year } })).toStrictEqual([
      'next year',
      'old',
    ])
    expect(texts(['pay'], criteria({ old: { when: { age: { from: 60 } }, cite: [] } }))).toStrictEqual([
      'next year',
    ])
    expect(texts(['pay'], criteria({ old: { ...sample.criteria.old, cite: ['ended'] } }))).toStrictEqual([
      'next year',
    ])
    const either = {
      when: [{ home: 'abroad' }, { permit: 'yes' }],
      yes: 'either',
      no: 'neither',
      cite: [],
    } as const
    const both = { ...criteria({ abroad: either }), questions: { ...sample.questions, home: choose } }
    expect(texts(['outside'], both)).toStrictEqual(['either', 'no permit'])
  })
})

/** A guide with an answer for each outcome. */
function guideOf(...outcomes: readonly Partial<Outcome>[]): Guide {
  const each = <T>(make: (id: string, index: number) => T) =>
    Object.fromEntries(outcomes.map((_, index) => [`w${index}`, make(`w${index}`, index)]))
  return {
    id: 'g',
    title: '某事（全名）',
    topic: '事',
    asks: '能不能办？怎么办？',
    questions: {
      way: {
        kind: 'choice',
        ask: '哪种？',
        howToFind: '看',
        can: 'choose',
        options: each((id) => ({ label: id })),
      },
      year: sample.questions.year,
      born: sample.questions.born,
    },
    derived: {},
    criteria: each((id) => ({ when: { way: id }, yes: id, no: `不是${id}`, cite: ['law'] })),
    rules: outcomes.map((_, index) => ({ when: [`w${index}`], then: `w${index}` })),
    outcomes: each((_, index) => ({
      verdict: 'yes',
      certainty: 'clear',
      headline: '可以办',
      cite: ['law'],
      steps: [],
      contacts: [],
      ...outcomes[index],
    })),
  }
}
const poster = (...outcomes: readonly Partial<Outcome>[]) => posterView(region, guideOf(...outcomes), TODAY)
const partOf = ({ parts }: ReturnType<typeof posterView>, title: string) =>
  parts.find((one) => one.title.startsWith(title))
type More = Partial<Pick<Part, 'brief' | 'lead' | 'certainty' | 'when' | 'unasked'>> & {
  readonly cite?: readonly string[]
}
const paper = (text: string, more: More = {}): Part => ({ text, cite: ['law'], ...more })

describe('a poster: documents to bring', () => {
  const papers = (...lists: readonly (readonly Part[])[]) =>
    partOf(poster(...lists.map((materials) => ({ materials }))), '带什么')
  const ID = paper('身份证')

  test('are listed if all outcomes need them', () => {
    expect(papers([ID], [ID])).toEqual({ title: '带什么', lines: ['身份证'] })
    expect(papers([], [])).toBeUndefined()
  })

  test.each([
    ['are needed on a condition', paper('照片', { when: ['w0'] })],
    ['are needed in a case that no question covers', paper('照片', { unasked: '代办' })],
    ['are less certain', paper('照片', { certainty: 'inferred' })],
    ['are not in force', paper('照片', { cite: ['ended'] })],
  ])('are not named if they %s; it says that there may be more', (_, further) => {
    const more = ['身份证', expect.stringMatching(/还要带别的.*问办/)]
    expect(papers([ID, further], [ID, further])).toEqual({ title: '带什么', lines: more })
    expect(papers([ID], [ID, further])?.lines).toEqual(more)
    expect(papers([ID], [ID, paper('照片')])?.lines).toEqual(more)
  })

  test('are marked as depending on the case if only most outcomes need them', () => {
    const found = papers([ID], [ID], [])
    expect(found?.title).toMatch(/^带什么.+/)
    expect(found?.lines).toEqual(['身份证', expect.stringMatching(/哪种情况.*问办/)])
  })

  test('refers to the guide if the outcomes differ', () => {
    for (const found of [papers([ID], [paper('照片')]), papers([ID], [])])
      expect(found).toEqual({ title: '带什么', lines: [expect.stringMatching(/^要带什么.*问办/)] })
  })

  test('marks our own tips', () => {
    expect(papers([{ text: '照片', tip: true }])?.lines).toEqual(['（提示）照片'])
  })
})

describe('a poster: where to go', () => {
  const places = (...lists: readonly (readonly string[])[]) =>
    partOf(poster(...lists.map((ids) => ({ channels: ids.map((id) => ({ id })) }))), '在哪办')

  test('has a line per use, with the kind of each phone channel', () => {
    const { lines = [] } = places(['app', 'account', 'mini', 'hall']) ?? {}
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^备案：[^“、]+“某应用”、[^“、]+“某程序”、大厅$/)
    expect(lines[1]).toMatch(/^缴费：[^“、]+“某号”$/)
    const kinds = lines.join().match(/[^：、]+(?=“)/g)
    expect(new Set(kinds).size).toBe(3)
  })

  test('omits closed and unknown channels, and says if outcomes differ', () => {
    expect(places(['hall', 'closed'])?.lines).toEqual(['备案：大厅', expect.stringContaining('可以去别的')])
    expect(places(['hall', 'lost'])?.lines[0]).toBe('备案：大厅')
    expect(places(['hall'], ['app'])?.lines).toEqual([expect.stringMatching(/^去哪办/)])
  })
})

describe('a poster: dates', () => {
  const DAY = { kind: 'deadline', label: '', cite: ['law'] } as const
  const BIRTHDAY = { ...DAY, of: 'born', plus: { years: 1 } } as const
  const lines = (...dates: readonly (readonly DatePart[])[]) =>
    partOf(poster(...dates.map((one) => ({ dates: one }))), '到哪天')?.lines

  test('says whether all or some cases have a deadline', () => {
    const all = lines([BIRTHDAY], [BIRTHDAY])
    const some = lines([BIRTHDAY], [])
    expect(all).toEqual([expect.stringMatching(/期限.*问办/)])
    expect(some).toEqual([expect.stringMatching(/^有的.*期限.*问办/)])
    expect(all?.[0]).not.toMatch(/^有的/)
    expect(lines([{ ...DAY, yearOf: 'year', plusYears: 0, monthDay: '12-31' }])).toHaveLength(1)
  })

  test('omits first days and the deadlines of the office', () => {
    expect(lines([{ ...BIRTHDAY, kind: 'earliest' }])).toBeUndefined()
    expect(lines([{ ...DAY, of: 'today', workdays: 5 }])).toBeUndefined()
  })

  test('gives the last day on which the poster is valid', () => {
    const ending = poster({ materials: [paper('身份证', { cite: ['soon'] })] })
    expect(partOf(ending, '到哪天')?.lines).toEqual([expect.stringContaining('2026年11月30日')])
    expect(groupText(ending.message, null)).toContain('2026年11月30日')
    expect(poster({}).parts.map(({ title }) => title)).not.toContain('到哪天')
  })
})

describe('a poster: contacts', () => {
  const calls = (...lists: readonly (readonly string[])[]) =>
    poster(...lists.map((ids) => ({ contacts: ids.map((id) => ({ id })) }))).calls.map(
      ({ name, phone }) => phone ?? name,
    )

  test('are those of all outcomes, with phone numbers first', () => {
    expect(calls(['body', 'desk'], ['desk', 'body'])).toEqual(['1234567', '某局'])
    expect(calls(['desk', 'body'])).toEqual(['1234567', '某局'])
    expect(calls(['body', 'desk'], ['desk'])).toEqual(['1234567'])
  })

  test('include the hotline if there is no other number', () => {
    expect(calls(['body'], ['body'])).toEqual(['12345', '某局'])
    expect(poster({}).calls).toMatchObject([{ name: '热线', note: null, condition: null }])
  })

  test('come from the other outcomes if none is good', () => {
    expect(calls(['desk'])).toEqual(['1234567'])
    expect(poster({ verdict: 'no', contacts: [{ id: 'desk' }] }).calls.map(({ phone }) => phone)).toEqual([
      '1234567',
    ])
    const both = poster({ contacts: [{ id: 'desk' }] }, { verdict: 'no', contacts: [] })
    expect(both.calls.map(({ phone }) => phone)).toEqual(['1234567'])
  })

  test('name whom to ask if no number is printed', () => {
    const unprinted = {
      ...region,
      contacts: { body: { kind: 'body', name: '某局', scope: '', cite: 'law' } },
    } as const
    const { message, calls: found } = posterView(unprinted, guideOf({ contacts: [{ id: 'body' }] }), TODAY)
    expect(found).toMatchObject([{ name: '某局', phone: null }])
    expect(groupText(message, null)).toMatch(/^问：某局$/m)
  })
})

test('a poster names its place, matter and date, and the age of its rules', () => {
  const old = poster({ contacts: [{ id: 'desk' }] })
  expect(old).toMatchObject({ place: '样例市', title: '某事', asks: '能不能办？怎么办？' })
  expect(old.dated).toMatch(/^2026年11月20日.*按2023年2月的规定。.*距今3年.*打电话/)
  const fresh = posterView({ ...region, contacts: {} }, guideOf({ cite: ['fresh', 'begun'] }), TODAY)
  expect(fresh.dated).toMatch(/^2026年11月20日.*按2026年10月的规定。$/)
  expect(posterView({ ...region, contacts: {} }, guideOf({}), TODAY).dated).toContain('经办单位')
})

describe('the group message', () => {
  const message = (...outcomes: readonly Partial<Outcome>[]) =>
    groupText(poster(...outcomes).message, null).split('\n')

  test('begins with place and matter, and ends with the number, the rules and the app', () => {
    const lines = message({ contacts: [{ id: 'desk' }] })
    expect(lines.slice(0, 2)).toEqual(['【样例市：某事】', '能不能办？'])
    expect(lines.slice(-3)).toEqual([
      '电话：1234567',
      expect.stringMatching(/2026年11月20日.*按2023年2月的规定.*变/),
      expect.stringContaining('问办'),
    ])
    expect(groupText(poster({}).message, 'https://h/').split('\n').at(-1)).toMatch(/https:\/\/h\/$/)
    const fresh = posterView({ ...region, contacts: {} }, guideOf({ cite: ['fresh'] }), TODAY)
    expect(groupText(fresh.message, null)).toMatch(/按2026年10月的规定$/m)
  })

  test('gives in short what all cases need, and says if some need more', () => {
    const ID = paper('身份证的原件', { brief: '身份证' })
    const lines = (...lists: readonly (readonly Part[])[]) =>
      message(...lists.map((materials) => ({ materials })))
    expect(lines([ID, paper('照片')])).toContain('带什么：身份证；照片')
    expect(lines([ID], [ID, paper('照片')])).toContainEqual(expect.stringMatching(/^带什么：身份证；有的.+/))
    expect(lines([ID], [ID], []).join()).not.toContain('带什么')
    expect(lines([ID], [paper('照片')]).join()).not.toContain('带什么')
    expect(message({ channels: [{ id: 'hall' }] })).toContain('在哪办：大厅')
    expect(groupText(posterView(region, sample, TODAY).message, null)).toContain('给谁的：next year；old')
  })

  test('stays within the limit by dropping whole lines, highest rank first', () => {
    const END = groupText([], null).length
    const line = (rank: number, length: number) => ({ rank, text: String(rank).repeat(length) })
    const kept = (...lines: Parameters<typeof groupText>[0]) =>
      groupText(lines, null)
        .split('\n')
        .slice(0, -1)
        .map((one) => one[0])
    const room = LONGEST_MESSAGE - END - 1
    expect(kept(line(1, room))).toEqual(['1'])
    expect(groupText([line(1, room)], null)).toHaveLength(LONGEST_MESSAGE)
    expect(kept(line(1, room + 1))).toEqual([])
    expect(kept(line(0, room + 1))).toEqual(['0'])
    expect(kept(line(3, 9), line(2, room - 12), line(1, 1))).toEqual(['3', '2', '1'])
    expect(kept(line(3, 10), line(2, room - 12), line(1, 1))).toEqual(['2', '1'])
    expect(kept(line(3, 9), line(2, room - 11), line(0, 1))).toEqual(['2', '0'])
    expect(kept(line(3, 1), line(2, room), line(1, 1))).toEqual(['3', '1'])
  })
})
