/** The changes of a region, and the reasons for changed results. */
import { changesView } from '@/rules/advice/changes'
import { guideLinks, itemLine, statement } from '@/rules/advice/cross'
import { reasonFor, revisionViews } from '@/rules/advice/revisions'
import type { Change } from '@/rules/engine/changes'
import type { IsoDate } from '@/rules/engine/days'
import type { Citation } from '@/rules/engine/region'
import type { Revision } from '@/rules/engine/revisions'
import { sampleItem, sampleRegion, sampleSource } from '../engine/sample-region'

const TODAY: IsoDate = '2026-11-20'

const sources = {
  y2024: sampleSource('2024-09'),
  y2025: sampleSource('2025-01-15', { known: 'press' }),
  undated: sampleSource(null, { known: 'press' }),
  thisMonth: sampleSource('2026-11'),
  today: sampleSource(TODAY),
  tomorrow: sampleSource('2026-11-21'),
  nextMonth: sampleSource('2026-12'),
}
const citations = Object.fromEntries(
  Object.keys(sources).map((id): [string, Citation] => [id, { source: id, place: id, quote: id }]),
)
const changeOf = (id: string, more: Partial<Change> = {}): Change => ({
  id,
  topic: '出行',
  headline: id,
  cite: ['y2024'],
  means: [],
  todo: [],
  keywords: [],
  ...more,
})
const region = {
  ...sampleRegion,
  sources,
  citations,
  faqs: [
    { id: 'other', topic: '', ask: '别的', answer: [], keywords: [], certainty: 'clear', contacts: [] },
    { id: 'pay', topic: '', ask: '怎么缴', answer: [], keywords: [], certainty: 'clear', contacts: [] },
  ],
} as const
const view = (changes: readonly Change[], topics: readonly string[] = []) =>
  changesView({ ...region, changes }, topics, TODAY)
const shown = (...changes: readonly Change[]) => view(changes).topics.flatMap((one) => one.changes)
const only = (more: Partial<Change>) => {
  const [one] = shown(changeOf('a', more))
  if (!one) throw new Error('the change is shown')
  return one
}

describe('the page of changes', () => {
  test.each(['y2024', 'today', 'thisMonth', 'undated'])('shows a change whose document is dated %s', (id) => {
    expect(shown(changeOf('a', { cite: [id] }))).toHaveLength(1)
  })

  test.each(['tomorrow', 'nextMonth'])('hides a change whose document is dated %s', (id) => {
    expect(shown(changeOf('a', { cite: [id] }))).toEqual([])
    // its newest document counts
    expect(shown(changeOf('a', { cite: ['y2024', id, 'undated'] }))).toEqual([])
  })

  test('lists the topics of the guides first, and omits topics without changes', () => {
    const changes = [changeOf('a', { topic: '缴费' }), changeOf('b'), changeOf('c', { topic: '看病' })]
    expect(
      view(changes, ['看病', '停保', '出行']).topics.map((one) => [one.topic, one.changes.length]),
    ).toEqual([
      ['看病', 1],
      ['出行', 1],
      ['缴费', 1],
    ])
  })

  test('lists the newest first, by first day, otherwise by newest document', () => {
    const ids = shown(
      changeOf('2024'),
      changeOf('2027', { from: '2027-01-01' }),
      changeOf('none', { cite: ['lost'] }),
      changeOf('2025', { cite: ['y2024', 'y2025'] }),
      changeOf('2023', { from: '2023-01-01', cite: ['y2025'] }),
    ).map(({ id }) => id)
    expect(ids).toEqual(['2027', '2025', '2024', '2023', 'none'])
  })

  test.each([
    [{ from: '2026-11-21' }, '从2026年11月21日起', true],
    [{ from: TODAY }, '2026年11月20日起执行', false],
    [{ from: '2025-01-01' }, '2025年1月1日起执行', false],
    [{}, '2024年9月公布', false],
    [{ cite: ['y2024', 'y2025'] }, '2025年1月15日公布', false],
    [{ cite: ['lost'] }, '', false],
  ] as const)('dates a change with %j', (more, when, ahead) => {
    expect(only(more)).toMatchObject({ when, ahead })
  })

  test('says what it means and what to do, and once how its documents are known', () => {
    const one = only({
      cite: ['y2024', 'y2025', 'undated'],
      means: [{ text: '不花钱', cite: ['y2025'] }],
      todo: [{ text: '带身份证', tip: true }],
    })
    expect(one.means).toMatchObject([{ text: '不花钱', cite: ['y2025'], tip: false }])
    expect(one.todo).toMatchObject([{ text: '带身份证', cite: [], tip: true }])
    expect(one.known).toHaveLength(1)
    expect(only({}).known).toEqual([])
  })

  test('links only to existing guides and questions', () => {
    expect(only({ guides: ['none', 'sample'], faq: 'pay' })).toMatchObject({
      guides: [{ id: 'sampleland/sample' }],
      faq: { id: 'pay', ask: '怎么缴' },
    })
    expect(only({ faq: 'none' })).toMatchObject({ guides: [], faq: null })
  })

  test('cites the documents of all changes and their texts', () => {
    const { sources: cited } = view([
      changeOf('a', {
        means: [{ text: '', cite: ['y2025'] }],
        todo: [
          { text: '', cite: ['today'] },
          { text: '', tip: true },
        ],
      }),
    ])
    expect(cited.map(({ id }) => id)).toEqual(['y2024', 'y2025', 'today'])
  })
})

test('marks a tip, which has no citation', () => {
  expect(statement({ text: '早点去', tip: true })).toEqual({
    text: '早点去',
    condition: null,
    cite: [],
    tip: true,
    doubt: null,
  })
  expect(statement({ text: '不花钱', cite: ['y2025'] })).toMatchObject({ cite: ['y2025'], tip: false })
})

test('links only to guides of the region, with their short titles', () => {
  const guides = [
    { id: 'one', title: '甲' },
    { id: 'two', title: '乙（全名）', short: '乙' },
  ]
  expect(guideLinks({ ...region, guides }, ['two', 'none'])).toEqual([
    { id: 'sampleland/two', title: '乙（全名）', short: '乙' },
  ])
})

test('describes an item by level and time limit, if printed', () => {
  const services = { source: '', levels: { city: '市' }, items: [], network: [], remarks: [] }
  const timeLimit = { text: '5个工作日', workdays: 5 }
  expect(itemLine({ ...region, services }, { ...sampleItem, timeLimit })).toBe('市，5个工作日')
  expect(itemLine({ ...region, services }, sampleItem)).toBe('市')
  expect(itemLine(region, { ...sampleItem, timeLimit })).toBe('5个工作日')
})

describe('the reasons for changed results', () => {
  const revision = (id: string, on: IsoDate, guides: Revision['guides']): Revision => ({
    id,
    on,
    why: `因为${id}`,
    guides,
  })
  const revised = {
    ...region,
    revisions: [
      revision('middle', '2026-05-01', { sample: ['pay', 'late'], none: [] }),
      revision('old', '2026-01-01', { sample: [] }),
      revision('new', '2026-09-01', { other: [] }),
    ],
  }

  test('are listed newest first, with existing guides', () => {
    expect(revisionViews(revised)).toEqual([
      { id: 'new', when: '2026年9月1日改的', why: '因为new', guides: [] },
      expect.objectContaining({
        id: 'middle',
        guides: [expect.objectContaining({ id: 'sampleland/sample' })],
      }),
      expect.objectContaining({ id: 'old' }),
    ])
    expect(revisionViews(region)).toEqual([])
    const same = [revision('a', TODAY, {}), revision('b', TODAY, {})]
    expect(revisionViews({ ...region, revisions: same }).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  const reason = (
    on: IsoDate,
    outcomes: readonly string[],
    revisions?: readonly string[],
    guide = 'sample',
  ) => reasonFor(revised, { guide, on, revisions }, outcomes)

  test('the newest that concerns the guide and one of the results is given', () => {
    expect(reason('2025-01-01', ['pay', 'free'])).toBe('因为middle')
    expect(reason('2025-01-01', ['free'])).toBe('因为old')
    expect(reason('2025-01-01', ['free'], undefined, 'lost')).toBeNull()
    expect(reasonFor(region, { guide: 'sample', on: '2025-01-01', revisions: undefined }, ['pay'])).toBeNull()
  })

  test('must not be earlier than the stored result', () => {
    expect(reason('2026-01-01', ['free'])).toBe('因为old')
    expect(reason('2026-01-02', ['free'])).toBeNull()
  })

  test('must be unknown to the stored result, if it lists the known ones', () => {
    expect(reason('2025-01-01', ['pay'], ['middle'])).toBe('因为old')
    expect(reason('2025-01-01', ['pay'], ['middle', 'old'])).toBeNull()
    expect(reason('2026-11-20', ['pay'], [])).toBe('因为middle')
  })
})
