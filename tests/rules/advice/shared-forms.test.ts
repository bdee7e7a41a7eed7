/** Message, papers, clauses and conditions of a result, as they are shared. */
import { chatText } from '@/rules/advice/chat'
import { clauseLines, clausesFor, conditionFor, labelFor } from '@/rules/advice/clauses'
import { groupLines, wantedBy } from '@/rules/advice/conditions'
import type { OutcomeView } from '@/rules/advice/outcome'
import type { DatePart, Guide } from '@/rules/engine/model'
import {
  alternative,
  body,
  day,
  decided,
  document,
  guide,
  open,
  outcome,
  PAYS,
  phone,
  place,
  said,
  sideBySide,
  toFind,
  type Decided,
} from './made'

const linesOf = (view: Partial<OutcomeView>, more: Partial<Decided> = {}, link?: string): readonly string[] =>
  chatText(decided(view, more), guide, link).split('\n')

describe('a message', () => {
  test('starts with the title and the verdict, and ends with who decides', () => {
    const lines = linesOf({ asOf: '按2023年2月的规定', certaintyNote: '没有写清楚。', ageNote: '可能变了。' })
    expect(lines.slice(0, 4)).toEqual([
      '【某事】',
      '可以｜按2023年2月的规定，可以办',
      '没有写清楚。',
      '可能变了。',
    ])
    expect(lines).toHaveLength(5)
    expect(linesOf({})).toEqual(['【某事】', '可以｜可以办', lines[4]])
  })

  test('numbers the steps if there are several', () => {
    expect(linesOf({ steps: [said('去办')] })).toContain('现在做：去办')
    const lines = linesOf({ steps: [said('先问'), said('再办', { condition: '如果有证' })] })
    expect(lines).toContain('现在做：1. 先问')
    expect(lines).toContain('2. 如果有证：再办')
  })

  test('has papers, dates and the processing time', () => {
    const lines = linesOf({
      materials: [said('身份证'), said('户口簿'), said('委托书', { condition: '如果代办' })],
      dates: [day('2026-12-06', 16)],
      timeLimit: said('5天', { condition: '如果受理' }),
    })
    expect(lines).toContain('带上：身份证；户口簿；如果代办：委托书')
    expect(lines).toContain('时间：最后一天（2026-12-06）')
    expect(lines).toContain('时间：如果受理：5天')
    expect(linesOf({}).join()).not.toContain('带上')
  })

  test('has the numbers first, then whom to ask in person, and the area code for people elsewhere', () => {
    const contacts = [body('某局'), phone('柜台', '1234567')]
    const lines = linesOf({ contacts })
    expect(lines.slice(2, 4)).toEqual(['电话：柜台 1234567', '问：某局 没有印电话'])
    expect(lines.join()).not.toContain('照印的拨')
    expect(linesOf({ contacts }, { away: 'elsewhere' })).toContain('（提示）照印的拨。')
  })

  test('names two documents of the verdict, each once, and the link', () => {
    const places = ['law', 'a', 'b', 'c']
    const cited: Guide = {
      ...guide,
      outcomes: {
        pay: { verdict: 'yes', certainty: 'clear', headline: '', cite: places, steps: [], contacts: [] },
      },
    }
    const sources = [
      document('甲', place('law'), place('a')),
      document('乙', place('b')),
      document('丙', place('c')),
    ]
    const text = chatText(decided({}, { sources }), cited, 'https://h/')
    expect(text).toContain('依据：《甲》2023年2月、《乙》2023年2月\n')
    expect(text).not.toContain('丙')
    expect(text).toContain('https://h/')
    expect(linesOf({}).join()).not.toContain('依据')
    expect(linesOf({}).join()).not.toMatch(/结果：|undefined/)
  })

  test('has every alternative result with the answer that leads to it', () => {
    const ways = [
      alternative('甲', { headline: '能办' }),
      alternative('乙', { verdict: 'no', headline: '不能办' }),
    ]
    const lines = chatText(sideBySide(ways), guide).split('\n')
    expect(lines[1]).toContain('2种')
    expect(lines.slice(2, 4)).toEqual(['如果甲：可以｜能办', '如果乙：不可以｜不能办'])
    const common = { verdict: 'yes', begins: '能办', certainty: 'clear' } as const
    expect(chatText(sideBySide(ways, { common, unsure: [toFind('几口人？')] }), guide)).toContain(
      '可以｜能办；',
    )
  })

  test('says what to find out first if too many results are possible', () => {
    const lines = chatText(open(toFind('几口人？')), guide).split('\n')
    expect(lines[1]).toContain('先弄清')
    expect(lines[2]).toMatch(/^几口人？.*问医院。$/)
    const common = { verdict: 'no', begins: '不能办', certainty: 'clear' } as const
    expect(chatText(open(toFind('几口人？'), { common }), guide)).toContain('不可以｜不能办；')
  })

  describe('that is too long', () => {
    const MOST = 500
    const long = (mark: string, length: number): string => mark + '长'.repeat(length)
    const view = (fill: number): Partial<OutcomeView> => ({
      steps: [said('先做'), said(long('后做', fill))],
      materials: [said('带证')],
      dates: [day('2026-12-06', 16)],
      contacts: [phone('柜台', '1234567'), phone('窗口', '7654321'), body('某局')],
    })
    const fill = MOST - linesOf(view(0)).join('\n').length

    test('is complete up to the limit, not counting the link', () => {
      expect(linesOf(view(fill)).join('\n')).toHaveLength(MOST)
      expect(linesOf(view(fill)).join()).toContain('后做')
      expect(linesOf(view(fill + 1)).join()).not.toContain('后做')
      const link = 'https://wenban.example/'
      const lines = linesOf(view(fill - '看完整结果：\n'.length), {}, link)
      expect(lines.join()).toContain('后做')
      expect(lines.join('\n')).toHaveLength(MOST + link.length)
    })

    test('drops whole lines, says so, and keeps the verdict and the first number', () => {
      const lines = linesOf(view(fill + 1))
      expect(lines.some((line) => line.includes('看完整结果'))).toBe(true)
      // whom to ask in person is dropped first, then the steps from the last one on
      expect(lines.join()).not.toContain('某局')
      for (const kept of ['先做', '带证', '2026-12-06', '1234567', '7654321'])
        expect(lines.join()).toContain(kept)
    })

    test('drops papers only all together, and before dates and further numbers', () => {
      const lines = linesOf({ ...view(0), materials: [said(long('带证', MOST)), said('另一样')] })
      for (const gone of ['先做', '后做', '某局', '带证', '另一样']) expect(lines.join()).not.toContain(gone)
      for (const kept of ['2026-12-06', '1234567', '7654321']) expect(lines.join()).toContain(kept)
    })

    test('drops dates and further numbers last, but never the verdict', () => {
      const lines = linesOf({ ...view(0), headline: long('能办', MOST) })
      expect(lines.join()).toContain('能办')
      expect(lines.join()).toContain('1234567')
      for (const gone of ['先做', '带证', '2026-12-06', '7654321']) expect(lines.join()).not.toContain(gone)
    })
  })
})

describe('clauses', () => {
  const cited = (...cite: readonly string[]): Guide => ({
    ...guide,
    outcomes: Object.fromEntries(
      ['pay', '甲', '乙'].map((id) => [
        id,
        { verdict: 'yes', certainty: 'clear', headline: '', cite, steps: [], contacts: [] },
      ]),
    ),
  })
  const sources = [document('甲', place('a', { newer: ['c'] }), place('b')), document('乙', place('c'))]

  test('are the citations of the verdict, each followed by the newer ones that change it', () => {
    const found = clausesFor(decided({}, { sources }), cited('b', 'a'))
    expect(found.map((clause) => clause.place)).toEqual(['第b条', '第a条', '第c条'])
    expect(clausesFor(decided({ id: 'none' }, { sources }), cited('a'))).toEqual([])
  })

  test('of several results are named once; without a verdict there are none', () => {
    const ways = [alternative('甲'), alternative('乙')]
    expect(clausesFor(sideBySide(ways, { sources }), cited('a')).map((clause) => clause.place)).toEqual([
      '第a条',
      '第c条',
    ])
    expect(clausesFor(open(toFind('？'), { sources }), cited('a'))).toEqual([])
  })

  test('are one line per document and date', () => {
    const clause = (title: string, where: string, published = '2023年2月') => ({
      document: title,
      place: where,
      published,
    })
    expect(
      clauseLines([clause('甲', '1'), clause('乙', '2'), clause('甲', '3'), clause('甲', '4', '2024年1月')]),
    ).toEqual(['《甲》1、3，2023年2月', '《乙》2，2023年2月', '《甲》4，2024年1月'])
  })
})

describe('the condition of an alternative result', () => {
  const advice = sideBySide([], { unsure: [toFind('几口人？'), toFind('哪里住院？')] })
  const longest = '长'.repeat(40)

  test('is its answer, or the questions it depends on if that is too long', () => {
    expect(conditionFor(advice, longest)).toBe(`如果${longest}`)
    expect(conditionFor(advice, `${longest}长`)).toBe('要看“几口人”、“哪里住院”')
    expect(conditionFor(advice, '甲乙', 1)).toMatch(/^要看/)
  })

  test('names the headline if the answer is too long', () => {
    expect(labelFor(advice, { when: '甲', outcome: outcome() })).toBe('如果甲')
    expect(labelFor(advice, { when: `${longest}长`, outcome: outcome() })).toBe('如果结果是“可以办”')
  })
})

describe('the papers of several results', () => {
  const some = '如果代办'
  const ways = (first: readonly ReturnType<typeof said>[], second: readonly ReturnType<typeof said>[]) =>
    wantedBy(
      sideBySide([alternative('甲', { materials: first }), alternative('乙', { materials: second })]),
      ({ materials }) => materials,
    )

  test('come first without a condition if all results need them', () => {
    expect(ways([said('照片'), said('身份证')], [said('身份证')])).toEqual([
      { condition: null, texts: ['身份证'] },
      { condition: '如果甲', texts: ['照片'] },
    ])
  })

  test('keep a condition that all results share, after the papers of single results', () => {
    expect(
      ways([said('委托书', { condition: some }), said('照片')], [said('委托书', { condition: some })]),
    ).toEqual([
      { condition: '如果甲', texts: ['照片'] },
      { condition: some, texts: ['委托书'] },
    ])
  })

  test('have the condition of each result', () => {
    expect(ways([said('委托书', { condition: some })], [])).toEqual([
      { condition: '如果甲，而且代办', texts: ['委托书'] },
    ])
    expect(ways([said('委托书', { condition: some })], [said('委托书')])).toEqual([
      { condition: '如果甲，而且代办；或者如果乙', texts: ['委托书'] },
    ])
  })

  test('are grouped by condition', () => {
    expect(ways([said('照片'), said('表')], [said('卡')])).toEqual([
      { condition: '如果甲', texts: ['照片', '表'] },
      { condition: '如果乙', texts: ['卡'] },
    ])
  })

  test('of a single result only have their own conditions; with too many results there are none', () => {
    const materials = [said('委托书', { condition: some }), said('身份证')]
    expect(wantedBy(decided({ materials }), (one) => one.materials)).toEqual([
      { condition: null, texts: ['身份证'] },
      { condition: some, texts: ['委托书'] },
    ])
    expect(wantedBy(open(toFind('？')), (one) => one.materials)).toEqual([])
  })

  test('have their condition before them, or above several of them', () => {
    const groups = [
      { condition: null, texts: ['身份证', '照片'] },
      { condition: '如果甲', texts: ['表'] },
      { condition: '如果乙', texts: ['卡', '证'] },
    ]
    expect(groupLines(groups, () => '□')).toEqual([
      '□身份证',
      '□照片',
      '□如果甲：表',
      '如果乙：',
      '□卡',
      '□证',
    ])
  })
})

test('a date calculated from a private date is not shared', () => {
  const part = {
    kind: 'earliest',
    label: '满65',
    of: 'born',
    plus: { years: 65 },
    cite: [],
  } as const satisfies DatePart
  const dates = [day('2026-12-06', 16, { label: '满65' }), day('2026-12-31', 41)]
  const telling: Guide = {
    ...guide,
    outcomes: { pay: { ...PAYS, dates: [part] } },
  }
  const text = chatText(decided({ dates }), telling)
  expect(text).not.toContain('2026-12-06')
  expect(text).toContain('2026-12-31')
})
