/** The collapsed rows of a result: their order, their titles, and what they say or count. */
import { rowsFor } from '@/rules/advice/briefs'
import type { OutcomeView } from '@/rules/advice/outcome'
import type { Finished } from '@/rules/advice/advice'
import {
  alternative,
  because,
  channel,
  day,
  decided,
  document,
  LONG,
  open,
  place,
  said,
  sideBySide,
  toFind,
  turn,
  type Decided,
} from './made'

const briefIn = (id: string, advice: Finished): string | undefined =>
  rowsFor(advice).find((row) => row.id === id)?.brief
const brief = (id: string, view: Partial<OutcomeView>, more?: Partial<Decided>): string | undefined =>
  briefIn(id, decided(view, more))

const change = { question: 'home', text: '' }
const EVERYTHING: Partial<OutcomeView> = {
  steps: [said('去办')],
  materials: [said('身份证')],
  dates: [day('2026-11-27', 7)],
  channels: [channel('某应用')],
  cautions: [said('先看医院')],
  next: [{ id: 'a/b', title: '停保怎么办', short: '停保' }],
}
const ALL: Partial<Decided> = {
  unsure: [toFind('几口人？')],
  why: [because('满65周岁', 'law')],
  changes: [change],
  sources: [document('甲', place('1'), place('2')), document('乙', place('3'))],
  answered: [
    { question: 'a', ask: '', label: '', answer: '' },
    { question: 'b', ask: '', label: '', answer: '' },
  ],
}

test('rows are in the order in which they are needed, and have distinct titles', () => {
  const rows = rowsFor(decided(EVERYTHING, ALL))
  const ids = [
    'steps',
    'materials',
    'time',
    'where',
    'care',
    'how-to-find',
    'why',
    'change',
    'sources',
    'answers',
    'next',
  ]
  expect(rows.map(({ id }) => id)).toEqual(ids)
  const possible = rowsFor(open(toFind('？'), { possible: [{ verdict: 'no', headline: '不可以' }] }))
  const names = new Set([...rows, ...possible].map(({ name }) => name))
  expect(names.size).toBe(ids.length + 1)
  for (const name of names) expect(name).not.toBe('')
})

test('a refusal starts with what would change it, unless it passes by itself', () => {
  const first = (view: Partial<OutcomeView>, more: Partial<Decided>) =>
    rowsFor(decided({ ...EVERYTHING, ...view }, { ...ALL, ...more }))[0]?.id
  expect(first({ verdict: 'no' }, {})).toBe('change')
  expect(first({ verdict: 'no' }, { turn: turn('worse', '2026-12-01') })).toBe('change')
  expect(first({ verdict: 'no' }, { turn: turn('better', '2026-12-01') })).toBe('steps')
  expect(first({ verdict: 'yes' }, {})).toBe('steps')
})

test('rows have the citations of their content', () => {
  const cites = (id: string, view: Partial<OutcomeView>, more: Partial<Decided> = {}) =>
    rowsFor(decided(view, more)).find((row) => row.id === id)?.cite
  const timeLimit = said('5天', { cite: ['b'] })
  expect(cites('time', { dates: [day('2026-11-27', 7, { cite: ['a'] })], timeLimit })).toEqual(['a', 'b'])
  expect(cites('why', {}, ALL)).toEqual(['law'])
  expect(cites('sources', {}, ALL)).toEqual(['1', '2', '3'])
  expect(cites('next', EVERYTHING)).toEqual([])
})

test('documents, places, answers and results are counted', () => {
  expect(brief('sources', {}, ALL)).toMatch(/2.*3/)
  expect(brief('answers', {}, ALL)).toContain('2')
  expect(
    briefIn(
      'possible',
      open(toFind('？'), {
        possible: [
          { verdict: 'no', headline: 'a' },
          { verdict: 'yes', headline: 'b' },
        ],
      }),
    ),
  ).toContain('2')
})

test('next guides are named, or counted if their names are too long', () => {
  const next = (...shorts: readonly string[]) =>
    brief('next', { next: shorts.map((short) => ({ id: short, title: short, short })) })
  expect(next('停保', '退费')).toBe('停保、退费')
  expect(next('停保', '退费'.repeat(12))).toBe('共2件：停保')
})

describe('where', () => {
  const LONG_NAME = '名字特别特别长的一个办事的地方'
  test('is named while the names fit, each once', () => {
    expect(
      brief('where', { channels: [channel('某应用'), channel('某应用'), channel('大厅', 'window')] }),
    ).toBe('某应用、大厅')
  })

  test.each([
    [[channel(LONG_NAME), channel(`${LONG_NAME}二`)], '手机2处'],
    [[channel(LONG_NAME, 'window'), channel(`${LONG_NAME}二`, 'window')], '窗口2处'],
    [[channel(LONG_NAME), channel(`${LONG_NAME}二`, 'window')], '手机1处，窗口1处'],
    // a channel for some is counted
    [[channel('某应用'), channel('大厅', 'window', '如果有证')], '手机1处，窗口1处'],
  ])('is counted otherwise', (channels, words) => {
    expect(brief('where', { channels })).toBe(words)
  })
})

describe('when', () => {
  test('a day of this year is written without the year', () => {
    expect(brief('time', { dates: [day('2026-12-06', 16)] })).toBe('最晚12月6日，还有16天')
    expect(brief('time', { dates: [day('2027-01-06', 47)] })).toBe('最晚2027年1月6日，还有47天')
    expect(brief('time', { dates: [day('2026-12-06', 16, { kind: 'earliest' })] })).toMatch(/^最早/)
  })

  test('the days left are omitted if even the first date has no room for them', () => {
    const first = day('2027-02-01', 73, { brief: '补办登记最后一天' })
    const second = day('2027-03-01', 101, { brief: '领卡' })
    expect(brief('time', { dates: [first, second] })).toBe('共2项：补办登记最后一天：2027年2月1日')
    expect(brief('time', { dates: [second, first] })).toBe('共2项：领卡：2027年3月1日，还有101天')
    const timeLimit = said('当场办好')
    expect(brief('time', { dates: [day('2026-12-06', 16)], timeLimit })).toBe(
      '最晚12月6日，还有16天；当场办好',
    )
  })

  test('a day for some is only counted, and a day is preferred to the processing time', () => {
    expect(brief('time', { dates: [day('2026-12-06', 16, { condition: '如果有证' })] })).toBe('共1项')
    const dates = [day('2026-12-06', 16, { brief: '申请' }), day('2027-02-01', 73, { condition: '如果有证' })]
    expect(brief('time', { dates, timeLimit: said('当场办好') })).toBe('共3项：申请：12月6日，还有16天')
  })
})

describe('why', () => {
  const why = (...texts: readonly string[]) => brief('why', {}, { why: texts.map((text) => because(text)) })
  test('is shown if it is one short sentence', () => {
    expect(why('满65周岁。')).toBe('满65周岁')
    // it has the whole row to itself
    expect(why('在这里参保的人去外省住院以前要先办备案手续')).toBe(
      '在这里参保的人去外省住院以前要先办备案手续',
    )
  })

  test('is counted otherwise, with the last of the short reasons', () => {
    expect(why(LONG)).toBe('共1条')
    expect(why('参保', '满65周岁', LONG)).toBe('共3条：满65周岁')
    expect(why(LONG, LONG)).toBe('共2条')
  })
})

describe('what would change it', () => {
  const changing = (to: 'better' | 'worse' | null, changes: number) =>
    brief(
      'change',
      {},
      { turn: to && turn(to, '2026-12-01'), changes: Array<typeof change>(changes).fill(change) },
    )
  test('is the day and the number of answers', () => {
    expect(changing(null, 0)).toBeUndefined()
    expect(changing(null, 2)).toMatch(/^换2个/)
    expect(changing('better', 0)).toMatch(/^12月1日起/)
    expect(changing('worse', 0)).toMatch(/^12月1日.*最后一天/)
    expect(changing('better', 2)).toMatch(/^12月1日.*；换2个/)
  })
})

describe('how to find out', () => {
  const find = (...unsure: Decided['unsure']) => brief('how-to-find', {}, { unsure })
  test('is shown for a single answer if it is short', () => {
    expect(find(toFind('几口人？'))).toBe('问医院')
    expect(find(toFind('几口人？', { howToFind: LONG }))).toBe('几口人')
  })

  test('names several questions, or counts them if they are too long', () => {
    expect(find(toFind('几口人？'), toFind('哪里住院？'))).toBe('几口人、哪里住院')
    expect(find(toFind('几口人？'), toFind('退费'.repeat(12)))).toBe('共2件')
  })
})

test('with alternatives, steps that must not wait come first', () => {
  const ways = [alternative('甲'), alternative('乙')]
  const unsure = [toFind('几口人？')]
  const urgent = [said('先备案')]
  const why = [because('参保')]
  expect(rowsFor(sideBySide(ways, { unsure, urgent, why })).map(({ id }) => id)).toEqual([
    'steps',
    'how-to-find',
    'why',
  ])
  expect(rowsFor(open(toFind('几口人？'), { urgent })).map(({ id }) => id)).toEqual([
    'steps',
    'possible',
    'how-to-find',
  ])
})
