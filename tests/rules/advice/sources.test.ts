/** The sources of a result: their age, how they are known, and what newer ones change. */
import { placeWords, sourceViews, titleWords } from '@/rules/advice/sources'
import type { IsoDate } from '@/rules/engine/days'
import type { Citation, Known, Newer, Source } from '@/rules/engine/region'
import { sampleRegion } from '../engine/sample-region'

const TODAY: IsoDate = '2026-11-20'

const source = (title: string, more: Partial<Source> = {}): Source => ({
  title,
  publisher: '某局',
  dating: '落款',
  known: 'print',
  published: '2023-02',
  ...more,
})
const at = (from: string, place: string, ...newer: readonly Newer[]): Citation => ({
  source: from,
  place,
  quote: place,
  ...(newer.length === 0 ? {} : { newer }),
})

const viewOf = (more: Partial<Source>) => {
  const region = { ...sampleRegion, sources: { old: source('旧', more) }, citations: { a: at('old', '一') } }
  const [view] = sourceViews(region, ['a'], TODAY)
  if (!view) throw new Error('the document is cited')
  return view
}

test('lists each source once, with all cited places', () => {
  const region = {
    ...sampleRegion,
    sources: { old: source('旧'), unused: source('没用到'), new: source('新') },
    citations: {
      a: at('new', '一'),
      b: at('old', '二'),
      c: at('new', '三'),
      d: { source: 'old', place: '四', says: '大概' },
    },
  }
  const views = sourceViews(region, ['a', 'b', 'c', 'd', 'none'], TODAY)
  expect(views.map(({ id, places }) => [id, places.map((one) => one.place)])).toEqual([
    ['old', ['二', '四']],
    ['new', ['一', '三']],
  ])
  expect(views[0]?.places).toMatchObject([
    { id: 'b', quote: '二', says: null, marks: [], newer: [] },
    { id: 'd', quote: null, says: '大概' },
  ])
})

test('gives what is printed about a source, and null otherwise', () => {
  expect(viewOf({})).toMatchObject({
    title: '旧',
    publisher: '某局',
    number: null,
    url: null,
    published: '2023年2月',
    age: '距今3年8个月',
    inForce: null,
    known: null,
  })
  expect(viewOf({ number: '1号', url: 'https://h/' })).toMatchObject({ number: '1号', url: 'https://h/' })
  expect(viewOf({ published: null }).age).not.toContain('距今')
  expect(viewOf({ published: null }).age).not.toBe('')
})

test('says how a text is known unless it is the original, and when it was looked up', () => {
  const others: readonly Known[] = ['law', 'transcript', 'press', 'record']
  const words = others.map((known) => viewOf({ known }).known)
  expect(new Set(words).size).toBe(others.length)
  for (const one of words) expect(one).toBeTruthy()
  expect(viewOf({ checked: '2026-11-01' }).known).toBe('2026年11月1日查对过')
  expect(viewOf({ known: 'law', checked: '2026-11-01' }).known).toBe(`${words[0] ?? ''}，2026年11月1日查对过`)
})

test.each([
  [{ from: '2023-12-01' }, /^2023年12月1日起/, null],
  [{ to: '2026-11-21' }, /2026年11月21日$/, null],
  // including the last day
  [{ to: TODAY }, /2026年11月20日$/, null],
  [{ from: '2023-12-01', to: '2026-11-19' }, /2026年11月19日.*过了/, /12月/],
] as const)('says when a document with %j is in force', (dates, words, not) => {
  const { inForce } = viewOf(dates)
  expect(inForce).toMatch(words)
  if (not) expect(inForce).not.toMatch(not)
})

describe.each(['replaced', 'confirmed', 'completed'] as const)('a place that is %s', (how) => {
  const marked = (from: IsoDate) => {
    const region = {
      ...sampleRegion,
      sources: { old: source('旧'), new: source('新') },
      citations: { a: at('old', '一', { from, how, by: 'b' }), b: at('new', '二') },
    }
    return sourceViews(region, ['a'], TODAY).flatMap(({ places }) => places)
  }

  test('links to the newer place and back from its first day', () => {
    for (const from of ['2026-11-19', TODAY] as const) {
      const [older, newer] = marked(from)
      expect(older?.marks).toHaveLength(1)
      expect(older?.marks[0]).toMatch(/^2026年11月(19|20)日起，.*《新》二/)
      expect(older?.newer).toEqual(['b'])
      expect(newer?.marks).toHaveLength(1)
      expect(newer?.marks[0]).toContain('《旧》一')
    }
  })

  test('announces the newer place before its first day', () => {
    const [older, ...others] = marked('2026-11-21')
    expect(others).toEqual([])
    expect(older?.newer).toEqual([])
    expect(older?.marks[0]).toMatch(/^2026年11月21日起，.*《新》二/)
    expect(older?.marks[0]).not.toBe(marked(TODAY)[0]?.marks[0]?.replace('20日', '21日'))
  })
})

test('distinguishes the three effects of a newer place on an older one', () => {
  const marks = (['replaced', 'confirmed', 'completed'] as const).flatMap((how) => {
    const region = {
      ...sampleRegion,
      sources: { old: source('旧'), new: source('新') },
      citations: { a: at('old', '一', { from: TODAY, how, by: 'b' }), b: at('new', '二') },
    }
    return sourceViews(region, ['a'], TODAY).flatMap(({ places }) => places.flatMap((one) => one.marks))
  })
  expect(new Set(marks).size).toBe(6)
})

test('uses ids for a place if the region has no names', () => {
  const newer = { from: '2026-11-21', how: 'replaced', by: 'b' } as const
  const marks = (citations: Readonly<Record<string, Citation>>) =>
    sourceViews({ ...sampleRegion, sources: { old: source('旧') }, citations }, ['a'], TODAY)[0]?.places[0]
      ?.marks
  expect(marks({ a: at('old', '一', newer) })?.[0]).toContain('b')
  expect(marks({ a: at('old', '一', newer), b: at('lost', '二') })?.[0]).toContain('《lost》二')
})

test('puts quotes in quotation marks, and paraphrases without', () => {
  expect(placeWords({ quote: '原文', says: null })).toBe('「原文」')
  expect(placeWords({ quote: null, says: '大概' })).toMatch(/^[^「]*大概$/)
  expect(titleWords({ title: '办法', number: null })).toBe('《办法》')
  expect(titleWords({ title: '办法', number: '1号' })).toBe('《办法》（1号）')
})
