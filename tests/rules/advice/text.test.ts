/** A result as plain text. */
import { adviceText, answerText, contactText, undecidedLine, verdictWord } from '@/rules/advice/text'
import type { Finished } from '@/rules/advice/advice'
import {
  alternative,
  because,
  body,
  channel,
  day,
  decided,
  directory,
  document,
  offices,
  open,
  phone,
  place,
  said,
  sideBySide,
  toFind,
} from './made'

/** The lines of each section by title; lines before the first section have the empty title. */
function sections(text: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = { '': [] }
  let title = ''
  for (const line of text.split('\n')) {
    const heading = /^【(.*)】$/.exec(line)?.[1]
    if (heading !== undefined) title = heading
    else (found[title] ??= []).push(line)
  }
  return found
}
const linesUnder = (advice: Finished, title: string) => sections(adviceText(advice))[title]

test('has a different word for each verdict', () => {
  const words = (['yes', 'not-needed', 'partly', 'ask', 'no'] as const).map(verdictWord)
  expect(new Set(words).size).toBe(5)
  for (const word of words) expect(word).toBeTruthy()
})

test('lists all numbers of a contact', () => {
  expect(contactText(phone('柜台', '1'))).toEqual(['柜台全名：1'])
  expect(contactText(phone('柜台', '1', { hours: '工作日', condition: '如果有证' }))).toEqual([
    '如果有证：柜台全名：1（工作日）',
  ])
  expect(contactText(body('某局'))).toEqual(['某局（没有印电话）'])
  expect(contactText(directory('机构', true, offices('东区', '1', '转移'), offices('西区', '2')))).toEqual([
    '机构（工作日）',
    '东区 职工医保 转移：1',
    '西区 职工医保：2',
  ])
})

describe('a decided result', () => {
  const advice = decided(
    {
      asOf: '按2023年2月的规定',
      certaintyNote: '没有写清楚。',
      ageNote: '可能变了。',
      notes: [said('先看这一句')],
      steps: [said('去办'), said('提示一句', { tip: true, condition: '如果有证', doubt: '这句旧' })],
      materials: [said('身份证')],
      dates: [day('2026-12-06', 16), day('2026-12-07', 17, { condition: '如果有证' })],
      timeLimit: said('5天'),
      cautions: [said('小心')],
      channels: [{ ...channel('某应用'), path: ['服务', '备案'] }, channel('大厅', 'window', '如果有证')],
      contacts: [phone('柜台', '1')],
      next: [{ id: 'a/b', title: '停保怎么办', short: '停保' }],
    },
    {
      turn: {
        date: '2027-01-01',
        to: 'better',
        text: '从2027年起',
        label: '',
        remember: { date: '2027-01-01', title: '', text: '' },
      },
      why: [because('满65周岁')],
      also: [{ headline: '不在本地', because: [because('甲'), because('乙')] }],
      changes: [{ question: 'home', text: '如果在北边' }],
      unsure: [toFind('几口人？')],
      sources: [
        {
          ...document('办法', place('a', { marks: ['有新的'] }), place('b', { quote: null, says: '大概' })),
          number: '1号',
          inForce: '2023年起施行',
          known: '来自转载',
          url: 'https://h/',
        },
        document('通知', place('c')),
      ],
      answered: [{ question: 'home', ask: '在哪边？', label: '哪边', answer: '北边' }],
    },
  )
  const found = sections(adviceText(advice))

  test('begins with the matter, the verdict and its doubts', () => {
    expect(found['']).toEqual([
      '某事',
      '可以｜按2023年2月的规定，可以办',
      '没有写清楚。',
      '可能变了。',
      '先看这一句',
      '',
    ])
    expect(sections(adviceText(decided()))['']?.slice(0, 2)).toEqual(['某事', '可以｜可以办'])
  })

  test('has everything else in sections, in the order of the page', () => {
    const lines = Object.values(found).map((section) => section.filter((line) => line.startsWith('· ')))
    expect(lines.slice(1)).toEqual([
      ['· 去办', '· 如果有证：（提示）提示一句（这句旧）'],
      ['· 身份证'],
      ['· 最后一天：2026-12-06，还有16天', '· 如果有证：最后一天：2026-12-07，还有17天', '· 5天'],
      ['· 小心'],
      ['· “某应用”办理（服务 → 备案）', '· 如果有证：“大厅”办理'],
      ['· 柜台全名：1'],
      ['· 停保怎么办'],
      ['· 从2027年起'],
      ['· 满65周岁'],
      ['· 不在本地（甲，乙）'],
      ['· 如果在北边'],
      ['· 几口人？怎么查：问医院。'],
      [
        '· 《办法》（1号）某局，2023年2月，距今3年（落款）',
        '· 2023年起施行',
        '· 来自转载',
        '· https://h/',
        '· 第a条：「a」',
        '· 有新的',
        '· 第b条：大意：大概',
        '· 《通知》某局，2023年2月，距今3年（落款）',
        '· 第c条：「c」',
      ],
      ['· 在哪边？北边'],
    ])
  })

  test('separates sections by an empty line, and omits empty ones', () => {
    expect(adviceText(advice).match(/\n\n【/g)).toHaveLength(Object.keys(found).length - 1)
    expect(adviceText(decided())).not.toContain('【')
    expect(adviceText(decided())).toMatch(/（提示）照印的拨。$/)
  })

  test('gives the answer and reasons separately for the wording check', () => {
    const lines = answerText(advice).split('\n')
    for (const line of ['从2027年起', '满65周岁', '问医院。', '照印的拨。', '· 去办'])
      expect(lines).toContain(line)
    for (const part of ['几口人', '「', '停保', '在哪边']) expect(answerText(advice)).not.toContain(part)
    expect(answerText(decided()).split('\n')).toEqual(['可以｜可以办', '', '照印的拨。'])
  })
})

describe('several possible results', () => {
  const ways = [
    alternative('甲', { headline: '能办', next: [{ id: 'a/b', title: '停保怎么办', short: '停保' }] }),
    alternative('乙', { headline: '不能办', verdict: 'no' }),
  ]
  const common = { verdict: 'yes', begins: '能办', certainty: 'clear' } as const

  test('are listed one after the other, each with its condition', () => {
    const lines = adviceText(sideBySide(ways)).split('\n')
    expect(lines.slice(0, 3)).toEqual(['某事', '如果甲：', '可以｜能办'])
    expect(lines.slice(lines.indexOf('· 停保怎么办') + 1, -1)).toEqual(['', '如果乙：', '不可以｜不能办', ''])
    expect(adviceText(sideBySide(ways, { why: [because('参保')] }))).not.toContain('参保')
  })

  test('begin with what they share', () => {
    const advice = sideBySide(ways, { common, unsure: [toFind('几口人？')], why: [because('参保')] })
    expect(undecidedLine(advice)).toMatch(/^可以｜能办；/)
    expect(undecidedLine({ ...advice, asOf: '按2023年2月的规定' })).toMatch(
      /^可以｜按2023年2月的规定，能办；/,
    )
    expect(undecidedLine(sideBySide(ways))).toBeNull()
    expect(undecidedLine(decided())).toBeNull()
    expect(adviceText(advice).split('\n')[1]).toBe(undecidedLine(advice))
    const lines = answerText(advice).split('\n')
    expect(lines[0]).toBe(undecidedLine(advice))
    expect(lines.slice(1)).toEqual(['可以｜能办', '不可以｜不能办', '参保', '问医院。', '照印的拨。'])
  })
})

describe('too many possible results', () => {
  const advice = open(toFind('几口人？'), {
    urgent: [said('先备案')],
    possible: [
      { verdict: 'yes', headline: '能办' },
      { verdict: 'no', headline: '不能办' },
    ],
    contacts: [phone('柜台', '1')],
  })

  test('begins with what to find out, then lists steps, results and numbers', () => {
    const before = linesUnder(advice, '')
    expect(before?.[1]).toContain('先弄清')
    expect(before?.slice(2, 4)).toEqual(['几口人？', '怎么查：问医院。'])
    const lines = Object.values(sections(adviceText(advice))).map((section) =>
      section.filter((line) => line.startsWith('· ')),
    )
    expect(lines).toEqual([
      [],
      ['· 先备案'],
      ['· 可以｜能办', '· 不可以｜不能办'],
      ['· 柜台全名：1'],
      ['· 几口人？怎么查：问医院。'],
    ])
  })

  test('gives their parts separately for the wording check', () => {
    expect(answerText(advice).split('\n')).toEqual([
      '先备案',
      '可以｜能办',
      '不可以｜不能办',
      '问医院。',
      '柜台全名：1',
      '问医院。',
      '照印的拨。',
    ])
    const common = { verdict: 'no', begins: '不能办', certainty: 'clear' } as const
    expect(answerText({ ...advice, common }).split('\n')[0]).toMatch(/^不可以｜不能办；/)
    expect(adviceText({ ...advice, common }).split('\n')[1]).toMatch(/^不可以｜不能办；/)
  })
})
