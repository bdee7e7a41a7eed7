/** FAQs, service items, network, phone book and entrances of a region, on an invented region. */
import {
  CLIENT_WORDS,
  entrancesView,
  faqTopics,
  faqView,
  itemsFor,
  itemView,
  listRemarks,
  networkView,
  phoneBook,
  WAY_WORDS,
} from '@/rules/advice/library'
import { faqRows, firstToDo, itemRows } from '@/rules/advice/library-rows'
import type { IsoDate } from '@/rules/engine/days'
import type { Faq, ServiceItem, Services } from '@/rules/engine/library'
import type { Citation, Source, WholeRegion } from '@/rules/engine/region'
import { sampleItem, sampleRegion } from '../engine/sample-region'

const TODAY: IsoDate = '2026-11-20'
const source = (title: string, published: Source['published']): Source => ({
  title,
  publisher: '',
  dating: '',
  known: 'print',
  published,
})
const sources = {
  old: source('旧', '2018-12'),
  list: source('清单', '2023-02'),
  fresh: source('新', '2026-10'),
}
const citations = Object.fromEntries(
  Object.keys(sources).map((id): [string, Citation] => [id, { source: id, place: id, quote: id }]),
)
const faq: Faq = {
  id: 'pay',
  topic: '缴费',
  ask: '怎么缴',
  answer: [{ text: '到大厅', cite: ['list'] }],
  keywords: [],
  certainty: 'clear',
  contacts: [],
}
const item = (id: string, more: Partial<ServiceItem> = {}): ServiceItem => ({ ...sampleItem, id, ...more })
const services: Services = {
  source: 'list',
  levels: { city: '市', town: '乡镇' },
  items: [item('A1-05', { materials: ['身份证'], name: '登记', place: '附件1 第5项' })],
  network: [
    {
      id: 'city',
      name: '市级',
      bodies: ['某局'],
      duties: '管',
      system: '网',
      cite: ['list'],
      when: [{ text: '大事', cite: ['old'] }],
    },
    {
      id: 'town',
      name: '乡镇级',
      bodies: ['服务中心'],
      duties: '办',
      system: '机',
      cite: ['list'],
      when: [],
    },
  ],
  remarks: [{ text: '都要身份证', cite: ['list'] }],
}
const region: WholeRegion = {
  ...sampleRegion,
  callingNote: '照印的拨',
  sources,
  citations,
  districts: { east: '东区', west: '西区' },
  contacts: {
    line: {
      kind: 'phone',
      hotline: true,
      name: '热线',
      phone: '12345',
      hours: null,
      scope: '',
      cite: 'fresh',
    },
    agency: {
      kind: 'directory',
      name: '机构',
      hours: '工作日',
      scope: '',
      cite: 'list',
      offices: [
        { district: 'east', insurance: null, phone: '1', cite: 'list' },
        { district: 'west', insurance: null, phone: '2', cite: 'list' },
      ],
    },
    bureau: { kind: 'body', name: '某局', scope: '', cite: 'old' },
  },
  channels: {
    app: { kind: 'app', name: '某应用', use: '备案', path: ['服务', '备案'], cite: ['list'] },
    again: { kind: 'app', name: '某应用', use: '查询', cite: ['fresh'] },
    other: { kind: 'app', name: '另一个', use: '缴费', cite: ['list'] },
    mini: { kind: 'mini-program', name: '某应用', use: '缴费', cite: ['old'] },
  },
  services,
}

describe('an FAQ', () => {
  const view = (more: Partial<Faq> = {}, caller = {}) => faqView(region, { ...faq, ...more }, TODAY, caller)

  test('has its answer with sources, age, hotline and note', () => {
    expect(view()).toMatchObject({
      topic: '缴费',
      ask: '怎么缴',
      answer: [{ text: '到大厅', cite: ['list'], doubt: null }],
      certaintyNote: null,
      channels: [],
      contacts: [],
      hotline: { phone: '12345' },
      guide: null,
      asOf: '按2023年2月的规定',
      callingNote: '照印的拨',
    })
    expect(view().sources.map(({ id }) => id)).toEqual(['list'])
    expect(view({ certainty: 'unclear' }).certaintyNote).not.toBeNull()
  })

  test('doubts a sentence whose document is much older than the rest', () => {
    const { answer } = view({
      answer: [
        { text: '旧', cite: ['old'] },
        { text: '新', cite: ['fresh'] },
        { text: '提示', tip: true },
      ],
    })
    expect(answer.map(({ doubt }) => doubt)).toEqual([null, null, null])
    const newest = {
      ...region,
      citations: { ...citations, undated: { source: 'undated', place: '', quote: '' } },
      sources: { ...sources, undated: source('', null) },
    }
    const doubted = faqView(
      newest,
      {
        ...faq,
        answer: [
          { text: '旧', cite: ['undated'] },
          { text: '新', cite: ['fresh'] },
        ],
      },
      TODAY,
    )
    expect(doubted.answer.map(({ doubt }) => doubt === null)).toEqual([false, true])
  })

  test('has only existing channels, contacts and guides, with their sources', () => {
    const full = view(
      { channels: ['mini', 'none'], contacts: [{ id: 'bureau' }, { id: 'agency' }], guide: 'sample' },
      { district: 'west' },
    )
    expect(full.channels).toMatchObject([{ id: 'mini', condition: null, name: '某应用' }])
    expect(full.contacts).toMatchObject([{ id: 'bureau' }, { id: 'agency', offices: [{ phone: '2' }] }])
    expect(full.guide).toMatchObject({ id: 'sampleland/sample' })
    expect(full.sources.map(({ id }) => id)).toEqual(['old', 'list'])
    expect(view({ guide: 'none' }).guide).toBeNull()
  })

  test('is listed under its topic, in the order of the region', () => {
    const faqs = [faq, { ...faq, id: 'b', topic: '看病' }, { ...faq, id: 'c' }]
    expect(
      faqTopics({ ...region, faqs }).map(({ topic, faqs: all }) => [topic, all.map(({ id }) => id)]),
    ).toEqual([
      ['缴费', ['pay', 'c']],
      ['看病', ['b']],
    ])
  })
})

describe('the list of service items', () => {
  const items = [
    item('a', { clients: ['resident'], level: 'city', ways: ['window'] }),
    item('b', { clients: ['employer', 'resident'], level: 'town', ways: ['online', 'window'] }),
  ]
  const listed: WholeRegion = { ...region, services: { ...services, items } }

  test.each([
    [{}, ['a', 'b']],
    [{ client: 'employer' }, ['b']],
    [{ client: 'hospital' }, []],
    [{ level: 'city' }, ['a']],
    [{ way: 'online' }, ['b']],
    [{ client: 'resident', level: 'town', way: 'window' }, ['b']],
    [{ client: 'employer', level: 'city' }, []],
  ] as const)('the filter %j gives %j', (filter, ids) => {
    expect(itemsFor(listed, filter).map(({ id }) => id)).toEqual(ids)
  })

  test('is empty if the region has none', () => {
    expect(itemsFor(sampleRegion, {})).toEqual([])
    expect(listRemarks(sampleRegion)).toEqual([])
    expect(listRemarks(region)).toMatchObject([{ text: '都要身份证' }])
  })

  test('has a different word for each client and each way', () => {
    for (const words of [CLIENT_WORDS, WAY_WORDS].map((one) => Object.values(one))) {
      expect(new Set(words).size).toBe(words.length)
      expect(words).not.toContain('')
    }
  })
})

describe('a service item', () => {
  const view = (more: Partial<ServiceItem> = {}, caller = {}) =>
    itemView(region, item('A1-06', more), TODAY, caller)

  test('has its printed columns, each with its own heading', () => {
    const { columns } = view({
      code: '123Y',
      group: { name: '主项', code: '45' },
      flow: ['申请--审核—办结', '说明：一句'],
      materials: ['身份证', '照片'],
      timeLimit: { text: '5天', workdays: 5 },
      query: '电话',
      rating: '好差评',
      notes: ['备注'],
    })
    expect(Object.fromEntries(Object.entries(columns).map(([id, { lines }]) => [id, lines]))).toEqual({
      group: ['主项', '45'],
      code: ['123Y'],
      body: ['body'],
      whom: ['whom'],
      channel: ['window'],
      flow: ['申请 → 审核 → 办结', '说明：一句'],
      materials: ['身份证', '照片'],
      timeLimit: ['5天'],
      query: ['电话'],
      rating: ['好差评'],
      notes: ['备注'],
    })
    const labels = Object.values(columns).map(({ label }) => label)
    expect(new Set(labels).size).toBe(11)
    expect(labels).not.toContain('')
  })

  test('says that a blank cell is blank', () => {
    const { code, group, whom } = view().columns
    expect(code).toMatchObject({ id: 'code', lines: [], remarks: [expect.stringContaining('没有印')] })
    expect(group).toMatchObject({ lines: ['group'], remarks: [] })
    expect(whom.remarks).toEqual([])
  })

  test('names the row that a cell is taken from, and omits that cell from the quoted row', () => {
    const inherited = { from: 'A1-05', fields: ['materials'] } as const
    const { columns, sources: cited } = view({ inherited, materials: ['身份证'], notes: ['备注'] })
    expect(columns.materials.remarks).toEqual([expect.stringMatching(/“登记”.*附件1 第5项/)])
    expect(columns.notes.remarks).toEqual([])
    const quote = cited[0]?.places[0]?.quote
    expect(quote).toBe('group｜item｜body｜whom｜window｜备注')
    expect(
      view({ inherited: { ...inherited, from: 'none' }, materials: ['身份证'] }).columns.materials.remarks,
    ).toEqual([])
  })

  test('points out misprints in a column', () => {
    const misprints = [
      { field: 'notes', printed: '住陆', note: '像是登陆' },
      { field: 'whom', printed: '', note: '少一行' },
    ] as const
    const { columns } = view({ misprints, notes: ['住陆'] })
    expect(columns.notes.remarks).toEqual([expect.stringMatching(/“住陆”.*像是登陆。$/)])
    expect(columns.whom.remarks).toEqual(['少一行。'])
    expect(columns.body.remarks).toEqual([])
  })

  test.each([
    [null, null],
    [{ text: '当场', workdays: 0 }, null],
    [{ text: '1天', workdays: 1 }, expect.stringContaining('2026年11月23日')],
  ])('with the time limit %j, is due by %s', (timeLimit, dueBy) => {
    expect(view({ timeLimit }).dueBy).toEqual(dueBy)
  })

  test('cites its row first, then the sources of our remarks and contacts', () => {
    const full = view(
      {
        remarks: [{ text: '另见', cite: ['old'] }],
        contacts: [{ id: 'agency' }],
        guides: ['sample', 'none'],
      },
      { district: 'east' },
    )
    expect(full).toMatchObject({
      id: 'A1-06',
      name: 'item',
      level: '市',
      place: '附件1 第5项',
      remarks: [{ text: '另见' }],
      contacts: [{ offices: [{ phone: '1' }] }],
      hotline: { phone: '12345' },
      guides: [{ id: 'sampleland/sample' }],
      asOf: '按2023年2月的规定',
      callingNote: '照印的拨',
    })
    expect(full.sources.map(({ id }) => id)).toEqual(['list', 'old'])
    expect(full.sources[0]?.places.map(({ id }) => id)).toEqual(['A1-06', 'list'])
    expect(view().guides).toEqual([])
    expect(view({ level: 'none' }).level).toBe('')
  })

  test('has neither level nor sources if the region has no list', () => {
    expect(itemView(sampleRegion, sampleItem, TODAY)).toMatchObject({ level: '', sources: [], asOf: null })
  })

  test('has its rows in a fixed order, with the printed text or a count', () => {
    const rows = itemRows(
      view({
        materials: ['身份证', '照片'],
        whom: '很长'.repeat(20),
        timeLimit: { text: '5天', workdays: 5 },
        notes: ['要本人。'],
      }),
    )
    expect(rows.map(({ id, brief }) => [id, brief])).toEqual([
      ['materials', '身份证、照片'],
      ['where', 'window'],
      ['time', '5天'],
      ['whom', null],
      ['care', '要本人'],
      ['print', expect.any(String)],
      ['sources', expect.stringMatching(/1.*1/)],
    ])
    const names = rows.map(({ name }) => name)
    expect(new Set(names).size).toBe(rows.length)
    for (const { name, brief } of rows) expect([name, brief]).not.toContain('')
  })

  test('gives a count if the text does not fit, and no text if there is a remark', () => {
    const brief = (id: string, more: Partial<ServiceItem>) =>
      itemRows(view(more)).find((row) => row.id === id)?.brief
    const long = '很长'.repeat(12)
    expect(brief('materials', { materials: [long] })).toBe(long)
    expect(brief('materials', { materials: [long, '照片'] })).toMatch(/2/)
    expect(brief('materials', {})).toContain('没有印')
    const misprints = [{ field: 'materials', printed: '', note: '少一行' }] as const
    expect(brief('materials', { materials: ['身份证'], misprints })).toBeNull()
  })

  test('has a row of remarks only if there are remarks or notes', () => {
    const care = (remarks: readonly string[], lines: readonly string[], printed: readonly string[]) => {
      const base = view()
      const notes = { ...base.columns.notes, lines, remarks: printed }
      return itemRows({
        ...base,
        remarks: remarks.map((text) => ({ text, condition: null, cite: [], tip: true, doubt: null })),
        columns: { ...base.columns, notes },
      }).find(({ id }) => id === 'care')?.brief
    }
    expect(care([], [], [])).toBeUndefined()
    expect(care(['一句。'], [], [])).toBe('一句')
    expect(care([], ['一句。'], [])).toBe('一句')
    expect(care([], [], ['一句。'])).toBe('一句')
    expect(care(['一句。'], ['二'], ['三'])).toBe('共3条：一句')
    expect(care(['很长'.repeat(20)], [], [])).toBe('共1条')
  })
})

test('an FAQ has a row for where to go, if it has channels, and one for sources', () => {
  const rows = (channels: readonly string[]) => faqRows(faqView(region, { ...faq, channels }, TODAY))
  expect(rows([]).map(({ id }) => id)).toEqual(['sources'])
  expect(rows(['app'])).toEqual([
    { id: 'where', name: expect.stringMatching(/./), brief: '某应用' },
    { id: 'sources', name: expect.stringMatching(/./), brief: expect.stringMatching(/1.*1/) },
  ])
})

test('an old answer is to be checked first, by phone if there is a number', () => {
  expect(firstToDo({ age: null }, { first: {} })).toBeNull()
  expect(firstToDo({ age: '距今3年' }, { first: {} })).toContain('打电话')
  expect(firstToDo({ age: '距今3年' }, { first: null })).toContain('经办单位')
})

test('the network goes from near to far, with its sources and their age', () => {
  const network = networkView(region, TODAY)
  expect(network).toMatchObject({
    levels: [
      { id: 'town', name: '乡镇级', bodies: ['服务中心'], when: [], duties: '办', system: '机' },
      { id: 'city', name: '市级', when: [{ text: '大事' }] },
    ],
    itemLevels: [
      { id: 'town', name: '乡镇' },
      { id: 'city', name: '市' },
    ],
  })
  expect(network?.sources.map(({ id }) => id)).toEqual(['old', 'list'])
  expect(network?.asOf).toContain('2018')
  expect(networkView(sampleRegion, TODAY)).toBeNull()
})

test('the phone book has every contact under its kind, and the age of the printed numbers', () => {
  const book = phoneBook(region, TODAY, { district: 'east' })
  expect(book.directories).toMatchObject([{ id: 'agency', offices: [{ phone: '1' }] }])
  expect(book.hotlines.map(({ id }) => id)).toEqual(['line'])
  expect(book.unprinted.map(({ id }) => id)).toEqual(['bureau'])
  expect(book.callingNote).toBe('照印的拨')
  expect(book.ageNote).toMatch(/3年9?8?个?月?.*热线/)
  expect(book.ageNote).not.toContain('7年')
  expect(book.sources.map(({ id }) => id)).toEqual(['old', 'list', 'fresh'])
})

test('entrances are listed by kind, each name once with all uses', () => {
  const view = entrancesView(region, ['app'], TODAY)
  expect(view.entrances).toEqual([
    {
      kind: 'app',
      name: '某应用',
      uses: [
        { use: '备案', path: ['服务', '备案'] },
        { use: '查询', path: null },
      ],
    },
    { kind: 'app', name: '另一个', uses: [{ use: '缴费', path: null }] },
  ])
  expect(view.sources.map(({ id }) => id)).toEqual(['list', 'fresh'])
  expect(view.ageNote).toContain('名称')
  expect(
    entrancesView(region, ['mini-program', 'app'], TODAY).entrances.map(
      ({ kind, name }) => `${kind} ${name}`,
    ),
  ).toEqual(['mini-program 某应用', 'app 某应用', 'app 另一个'])
  expect(entrancesView(region, ['window'], TODAY)).toEqual({ entrances: [], ageNote: null, sources: [] })
})
