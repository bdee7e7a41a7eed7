/** Which parts of a region can be found, and by which words, on an invented region. */
import type { WholeRegion } from '@/rules'
import type { Change } from '@/rules/engine/changes'
import { entriesOf, indexOf } from '@/rules/search/entries'
import { inFigures, pairs, runsOf, telling } from '@/rules/search/normalize'
import { buildIndex, search } from '@/rules/search/search'
import { correctMisheard, heardOf } from '@/rules/search/sounds'
import { sampleItem, sampleRegion } from './engine/sample-region'

const cite = ['c1']
const change: Change = {
  id: 'bus',
  topic: '出行',
  headline: '公交免费了',
  keywords: ['坐车'],
  cite,
  means: [{ text: '坐公交不花钱', cite }],
  todo: [{ text: '带身份证', cite }],
}
const region: WholeRegion = {
  ...sampleRegion,
  districts: { east: '东区', west: '西区' },
  insurances: { employee: '职工医保', resident: '居民医保' },
  contacts: {
    line: {
      kind: 'phone',
      name: '热线',
      hours: null,
      scope: '什么都答',
      phone: '5550001',
      keywords: ['投诉'],
      cite: 'c1',
    },
    office: {
      kind: 'directory',
      name: '经办机构',
      hours: '工作日',
      cite: 'c1',
      scope: '参保',
      offices: [
        { district: 'east', insurance: ['employee', 'resident'], phone: '5550002', cite: 'c1' },
        { district: 'west', insurance: null, phone: '5550003', cite: 'c1' },
      ],
    },
    bureau: { kind: 'body', name: '某局', scope: '发卡', cite: 'c1' },
  },
  channels: {
    account: { kind: 'official-account', name: '某号', use: '缴费', path: ['服务', '缴费'], cite },
    mini: { kind: 'mini-program', name: '某程序', use: '查询', cite },
    phone: { kind: 'app', name: '某应用', use: '备案', cite },
    desk: { kind: 'window', name: '大厅', use: '领卡', cite },
  },
  faqs: [
    {
      id: 'pay',
      topic: '缴费',
      ask: '怎么缴',
      answer: [{ text: '到大厅', cite }],
      keywords: ['交钱'],
      certainty: 'clear',
      contacts: [],
    },
  ],
  services: {
    source: 'list',
    levels: { city: '市' },
    network: [],
    remarks: [],
    items: [
      { ...sampleItem, code: '123Y', group: { ...sampleItem.group, name: '一、登记', code: '456Y' } },
      { ...sampleItem, id: 'A1-06', keywords: ['改名'] },
    ],
  },
  changes: [change],
}
const entries = new Map(entriesOf(region).map((entry) => [entry.key, entry]))
const entry = (key: string) => entries.get(key)

test('indexes a guide by its title, what it asks, its questions, options and headlines', () => {
  const [guide] = region.guides
  if (!guide) throw new Error('the sample region has a guide')
  const found = entry(`guide sampleland/${guide.id}`)
  expect(found).toMatchObject({ kind: 'guide', title: guide.title, text: guide.asks })
  expect(found?.keywords).toEqual([...(guide.keywords ?? []), guide.asks])
  const said = Object.values(guide.questions).flatMap((question) => [
    question.ask,
    ...('options' in question ? Object.values(question.options).map(({ label }) => label) : []),
  ])
  const headlines = Object.values(guide.outcomes).map(({ headline }) => headline)
  expect(found?.words).toBe([...said, ...headlines].join(' '))
})

test('indexes an FAQ by its question and answer', () => {
  expect(entry('faq sampleland/pay')).toMatchObject({ kind: 'faq', id: 'pay', words: '缴费 到大厅' })
})

test('indexes a service item by its number, codes and words', () => {
  expect(entry('item sampleland/A1-05')?.keywords).toEqual(['A1-05', '123Y'])
  expect(entry('item sampleland/A1-06')?.keywords).toEqual(['A1-06', '改名'])
  expect(entry('item sampleland/A1-05')?.words).toMatch(/^一、登记 456Y whom window/)
  expect(entry('item sampleland/A1-06')?.words).toMatch(/^group {2}whom window/)
})

test('indexes each change, and the page of changes if there are any', () => {
  expect(entry('change sampleland/bus')).toMatchObject({
    kind: 'change',
    title: '公交免费了',
    words: '出行 坐公交不花钱 带身份证',
  })
  expect(entry('changes sampleland')).toMatchObject({ kind: 'changes', id: '', title: '这几年变了什么' })
  expect(entriesOf({ ...region, changes: [] }).filter(({ kind }) => kind.startsWith('change'))).toEqual([])
})

test('indexes contacts by their phone numbers, or by name if they have none', () => {
  expect(entry('contact sampleland/line')).toMatchObject({
    keywords: ['电话', '5550001', '投诉'],
    words: '什么都答 电话 5550001',
  })
  expect(entry('contact sampleland/office')).toMatchObject({
    keywords: ['电话', '5550002', '5550003'],
    words: '参保 电话 东区职工医保、居民医保 5550002 西区 5550003',
  })
  expect(entry('contact sampleland/bureau')).toMatchObject({
    keywords: ['电话'],
    words: '发卡 电话 文件里没有印电话',
  })
})

test('indexes a channel by its kind, use and path', () => {
  expect(entry('channel sampleland/account')).toMatchObject({
    keywords: [],
    text: '微信公众号：缴费',
    words: '微信公众号 缴费 服务 缴费',
  })
  expect(entry('channel sampleland/mini')?.text).toBe('微信小程序：查询')
  expect(entry('channel sampleland/phone')?.text).toBe('手机应用：备案')
  expect(entry('channel sampleland/desk')?.text).toBe('窗口：领卡')
})

test('finds the page of changes by its common names', () => {
  const index = indexOf(region, {}, { synonyms: [], sounds: [] })
  for (const words of ['变化', '新规定', '新政策', '新文件', '最新政策', '改了什么', '政策变化'])
    expect(search(index, words).map(({ kind }) => kind)).toContain('changes')
})

test('ranks the insurance whose short name is in the query before another', () => {
  const [faq] = region.faqs
  if (!faq) throw new Error('the region has a question')
  const faqs = [
    { ...faq, id: 'employee', ask: '职工户口在外地怎么停保' },
    { ...faq, id: 'resident', ask: '居民医保怎么停保' },
  ]
  const index = indexOf({ ...region, faqs }, {}, { synonyms: [], sounds: [] })
  expect(search(index, '居民户口在外地怎么停保')[0]?.id).toBe('resident')
  expect(search(index, '户口在外地怎么停保')[0]?.id).toBe('employee')
})

describe('normalising text', () => {
  test('runsOf ignores any punctuation between runs', () => {
    expect(runsOf('敬老卡……、 怎么办')).toEqual(['敬老卡', '怎么办'])
  })

  test('inFigures converts five spoken digits in a row, but not four', () => {
    expect(inFigures('打幺二〇零五')).toBe('打12005')
    expect(inFigures('一二三四')).toBe('一二三四')
  })

  test('pairs returns neighbouring characters, or a single character alone', () => {
    expect(pairs('敬老卡')).toEqual(['敬老', '老卡'])
    expect(pairs('卡')).toEqual(['卡'])
    expect(pairs('')).toEqual([])
  })

  test.each([
    ['怎么办卡', '   卡'],
    ['怎样弄卡', '   卡'],
    ['咋办卡', '  卡'],
    ['咋卡', ' 卡'],
    ['几天退', '  退'],
    ['哪儿退', '  退'],
    ['哪退', ' 退'],
    ['今年退', '  退'],
    ['明天退', '  退'],
    ['我妈退', '  退'],
    ['我退', ' 退'],
    ['俺娘退', '  退'],
    ['咱们退', '  退'],
    ['退吗', '退 '],
  ])('telling drops the common question words in “%s”', (text, kept) => {
    expect(telling(text)).toBe(kept)
  })

  test('telling keeps common words when nothing else would be left', () => {
    expect(telling('怎么办')).toBe('怎么办')
    expect(telling('多少 什么')).toBe('多少 什么')
  })
})

describe('ranking', () => {
  const entry = { words: '', keywords: [], counts: 1, pinyin: '' }
  const found = (query: string, entries: Parameters<typeof buildIndex>[0], apart: readonly string[] = []) =>
    search(buildIndex(entries, { apart }), query).map(({ key }) => key)

  test('ranks pinyin matches: the whole title, its beginning, a part of it, letters in the text', () => {
    const entries = [
      { ...entry, key: 'text', title: '表格', words: 'tuifei' },
      { ...entry, key: 'part', title: '怎么退费', pinyin: 'zen me tui fei' },
      { ...entry, key: 'beginning', title: '退费单', pinyin: 'tui fei dan' },
      { ...entry, key: 'whole', title: '退费', pinyin: 'tui fei' },
      { ...entry, key: 'other', title: '停保', pinyin: 'ting bao' },
    ]
    expect(found('tuifei', entries)).toEqual(['whole', 'beginning', 'part', 'text'])
    expect(found('tf', entries)).toEqual(['whole', 'beginning', 'part'])
  })

  test('needs every word that is typed separately, but not every part of a sentence', () => {
    const entries = [
      { ...entry, key: 'both', title: '异地住院' },
      { ...entry, key: 'one', title: '异地备案' },
    ]
    expect(found('异地 住院', entries)).toEqual(['both'])
    expect(found('异地住院报销', entries)).toContain('both')
  })

  test('ignores spaces before, after and between words', () => {
    const entries = [{ ...entry, key: 'both', title: '异地住院' }]
    expect(found(' 异地  住院 ', entries)).toEqual(['both'])
  })

  test('does not read characters as pinyin because of a letter beside them', () => {
    const entries = [{ ...entry, key: 'away', title: '异地住院' }]
    expect(found('异地a', entries)).toEqual(['away'])
    expect(found('a异地', entries)).toEqual(['away'])
  })

  test('finds no word across the end of one name and the start of the next', () => {
    expect(found('保退', [{ ...entry, key: 'stop', title: '停保', keywords: ['退费'] }])).toEqual([])
  })

  test('ignores a keyword of punctuation only', () => {
    expect(found('退费', [{ ...entry, key: 'refund', title: '退费', keywords: ['……'] }])).toEqual(['refund'])
  })

  test('hides an entry whose text contains part of the query when another has the whole as its title', () => {
    const entries = [
      { ...entry, key: 'title', title: '异地住院' },
      { ...entry, key: 'text', title: '交费', words: '异地' },
    ]
    expect(found('异地住院', entries)).toEqual(['title'])
    expect(found('异地', entries.slice(1))).toEqual(['text'])
  })

  test('finds nothing for a sentence that shares a little with many entries', () => {
    const entries = ['甲乙', '丙丁', '戊己', '庚辛', '壬癸'].map((title) => ({ ...entry, key: title, title }))
    expect(found('甲乙丙丁戊己庚辛', entries.slice(0, 4))).toHaveLength(4)
    expect(found('甲乙丙丁戊己庚辛壬癸', entries)).toEqual([])
  })

  test('finds the one known word in a long story', () => {
    const entries = [{ ...entry, key: 'refund', title: '退费' }]
    expect(found('春眠不觉晓处处闻啼鸟夜来风雨声退费', entries)).toEqual(['refund'])
  })

  test('ranks two names in a sentence alike, whichever comes first', () => {
    const entries = [
      { ...entry, key: 'stop', title: '停保' },
      { ...entry, key: 'refund', title: '退费' },
    ]
    expect(found('停保退费', entries)).toEqual(['stop', 'refund'])
    expect(found('退费停保', entries)).toEqual(['stop', 'refund'])
  })

  test('finds neither a part of a code or number nor a similar one', () => {
    const entries = [
      { ...entry, key: 'short', title: '登记', keywords: ['A1-1'] },
      { ...entry, key: 'long', title: '变更', keywords: ['A1-12'] },
      { ...entry, key: 'phone', title: '热线', keywords: ['3551503'] },
    ]
    expect(found('A1-12', entries)).toEqual(['long'])
    expect(found('35515034', entries)).toEqual([])
    expect(found('3551504', entries)).toEqual([])
  })

  test('finds an item by its code in a sentence', () => {
    expect(found('我要查A1-12', [{ ...entry, key: 'item', title: '变更', keywords: ['A1-12'] }])).toEqual([
      'item',
    ])
  })

  test('finds an entry by a single character', () => {
    expect(
      found('卡', [
        { ...entry, key: 'card', title: '敬老卡' },
        { ...entry, key: 'other', title: '退费' },
      ]),
    ).toEqual(['card'])
  })

  test('ranks an exact number before text that contains it and before words', () => {
    const entries = [
      { ...entry, key: 'text', title: '热线', words: '打3551503' },
      { ...entry, key: 'number', title: '电话', keywords: ['3551503'] },
      { ...entry, key: 'other', title: '办公室', keywords: ['4186076'] },
    ]
    expect(found('3551503', entries)).toEqual(['number', 'text'])
    expect(found('3551503是哪里的电话', entries)[0]).toBe('number')
    expect(found('打3551503', entries)[0]).toBe('number')
    expect(found('谁打来 3551503', entries)).toEqual(['number', 'text'])
  })

  test('lowers an entry of another insurance only when the query names one', () => {
    const entries = [
      { ...entry, key: 'resident', title: '居民停保' },
      { ...entry, key: 'employee', title: '职工停保', counts: 1.1 },
    ]
    const apart = ['居民', '职工']
    expect(found('停保', entries, apart)).toEqual(['employee', 'resident'])
    expect(found('居民停保', entries, apart)[0]).toBe('resident')
    expect(found('停保', [...entries, { ...entry, key: 'any', title: '停保', counts: 0.8 }], apart)[0]).toBe(
      'employee',
    )
  })

  test('lowers an entry if any of its names has the other insurance', () => {
    const entries = [
      { ...entry, key: 'resident', title: '居民停保', keywords: ['退保'], counts: 1.2 },
      { ...entry, key: 'any', title: '停保办法' },
    ]
    expect(found('职工停保', entries, ['居民', '职工'])[0]).toBe('any')
  })

  test('lowers neither of two insurances that the query names', () => {
    const entries = [
      { ...entry, key: 'resident', title: '居民停保' },
      { ...entry, key: 'employee', title: '职工停保' },
      { ...entry, key: 'any', title: '停保', words: '居民职工' },
    ]
    expect(found('居民职工停保', entries, ['居民', '职工'])).toEqual(['employee', 'any', 'resident'])
  })

  test('recognises an insurance typed as a separate word', () => {
    const entries = [
      { ...entry, key: 'resident', title: '居民停保', words: '职工不用' },
      { ...entry, key: 'any', title: '停保', words: '职工', counts: 0.5 },
    ]
    expect(found('职工 停保', entries, ['居民', '职工'])[0]).toBe('any')
  })

  test('ignores digits of an age or a day', () => {
    const entries = [
      { ...entry, key: 'card', title: '敬老卡', words: '满65岁' },
      { ...entry, key: 'fee', title: '交费', words: '65元' },
    ]
    expect(found('我65岁能办敬老卡吗', entries)).toEqual(['card'])
    expect(found('满65岁', [{ ...entry, key: 'fee', title: '交费', words: '65元' }])).toEqual([])
  })
})

describe('voice input', () => {
  const entry = { key: 'stop', title: '停保', words: '', keywords: [], counts: 1, pinyin: '' }
  const sounds = ['停亭', '保宝']

  test('is corrected to a name, but not to a question', () => {
    expect(search(buildIndex([entry], { sounds }), '亭宝').map(({ key }) => key)).toEqual(['stop'])
    expect(search(buildIndex([{ ...entry, title: '停保？' }], { sounds }), '亭宝')).toEqual([])
  })

  test.each([{ title: '亭宝山' }, { keywords: ['亭宝山'] }, { words: '亭宝山' }])(
    'is left as it is if an entry contains it: %j',
    (said) => {
      const index = buildIndex([entry, { ...entry, key: 'hill', title: '山', ...said }], { sounds })
      expect(search(index, '亭宝').map(({ key }) => key)).toEqual(['hill'])
    },
  )

  test('is left as it is if it has a synonym', () => {
    const index = buildIndex([entry], { sounds, synonyms: [['亭宝', '牌匾']] })
    expect(search(index, '亭宝')).toEqual([])
  })

  test.each([
    ['in the middle of a sentence', '去亭宝吧', ['停保'], [], '去停保吧'],
    ['at the end of a longer name', '老年咔', ['老年卡'], [], '老年卡'],
    ['but not to a part of a longer name', '年咔', ['老年卡'], [], '年咔'],
    ['but not what is written somewhere', '亭宝', ['停保'], ['亭宝'], '亭宝'],
    ['but not what any question may hold', '现在停保', ['线再', '停保'], [], '现在停保'],
    ['but not by splitting a word before it', '凉亭宝', ['停保'], ['凉亭'], '凉亭宝'],
    ['but not by splitting a word after it', '亭宝贝', ['停保'], ['宝贝'], '亭宝贝'],
    ['where the character that stays is in a word before', '暂停宝', ['停保'], ['暂停'], '暂停保'],
    ['where the character that stays is in a word after', '亭保险', ['停保'], ['保险'], '停保险'],
    ['to the name with the same first character', '停宝', ['亭报', '停保'], [], '停保'],
    ['to the name with the same second character', '庭保', ['亭报', '停保'], [], '停保'],
  ])('is corrected %s: %s', (_, text, names, written, corrected) => {
    const alike = ['停亭庭', '保宝报', '老', '年', '卡咔', '线现', '再在']
    expect(correctMisheard(text, heardOf(alike, names, new Set(written)))).toBe(corrected)
  })
})
