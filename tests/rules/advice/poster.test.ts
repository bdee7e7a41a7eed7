/** What a guide says to everybody: only what all outcomes share, and only while it is in force. */
import {
  findGuide,
  groupText,
  posterView,
  type Guide,
  type IsoDate,
  type PosterView,
  type Region,
} from '@/rules'

const TODAY: IsoDate = '2026-11-26'
const NEXT_YEAR: IsoDate = '2027-01-01'
const LAST_DAY = '2026年12月31日'

function found(id: string): { region: Region; guide: Guide } {
  const guide = findGuide(id, TODAY)
  if (!guide) throw new Error(`no guide ${id}`)
  return guide
}

const posterOf = (id: string, today = TODAY): PosterView => {
  const { region, guide } = found(id)
  return posterView(region, guide, today)
}

const linesOf = ({ parts }: PosterView, name: string): readonly string[] =>
  parts.flatMap(({ title, lines }) => (title.startsWith(name) ? lines : []))

test('names what every positive outcome needs, and says that some need more', () => {
  const card = posterOf('qinhuangdao/senior-bus-card')
  expect(linesOf(card, '给谁的')).toContain('已满65周岁')
  const papers = linesOf(card, '带什么')
  expect(papers.slice(0, -1)).toEqual(['身份证原件', '近期2寸彩色照片1张'])
  expect(papers[papers.length - 1]).toContain('问办')
  expect(card.calls.map(({ phone }) => phone)).toEqual(['8901890', '12345'])
})

test('names no papers if the outcomes need different ones', () => {
  const papers = linesOf(posterOf('qinhuangdao/refund'), '带什么')
  expect(papers).toHaveLength(1)
  expect(papers[0]).toContain('问办')
})

test('a fact that holds for everybody, or a mere wish, is no condition', () => {
  const who = linesOf(posterOf('qinhuangdao/beijing-tianjin'), '给谁的')
  expect(who.filter((line) => line.includes('2023年2月10日'))).toEqual([])
})

test('without a printed number, it says whom to ask in person', () => {
  const { calls, message } = posterOf('zhoukou/benefit-start')
  expect(calls.length).toBeGreaterThan(0)
  expect(calls.every(({ phone, note }) => phone === null && note !== null)).toBe(true)
  expect(groupText(message, null)).toContain(`问：${calls[0]?.name ?? ''}`)
})

/** The region with every document and every citation changed. */
const changed = (
  { sources, citations, ...region }: Region,
  source: Partial<Region['sources'][string]>,
  citation: Partial<Pick<Region['citations'][string], 'newer'>>,
): Region => ({
  ...region,
  sources: Object.fromEntries(Object.entries(sources).map(([id, one]) => [id, { ...one, ...source }])),
  citations: Object.fromEntries(Object.entries(citations).map(([id, one]) => [id, { ...one, ...citation }])),
})

describe.each([
  ['has an end date', (region: Region) => changed(region, { to: '2026-12-31' }, {})],
  [
    'is replaced',
    (region: Region) => changed(region, {}, { newer: [{ from: NEXT_YEAR, how: 'replaced', by: 'none' }] }),
  ],
])('a rule that %s', (_, change) => {
  const { region, guide } = found('qinhuangdao/water-tier')
  const ending = change(region)

  test('is shown with its last day', () => {
    const poster = posterView(ending, guide, TODAY)
    expect(linesOf(poster, '到哪天').join()).toContain(LAST_DAY)
    expect(linesOf(poster, '带什么')).toContain('房本')
    expect(groupText(poster.message, null)).toContain(LAST_DAY)
  })

  test('is not shown afterwards', () => {
    const poster = posterView(ending, guide, NEXT_YEAR)
    expect(linesOf(poster, '到哪天')).toEqual([])
    expect(linesOf(poster, '给谁的')).toEqual([])
    expect(linesOf(poster, '带什么')).not.toContain('房本')
    expect(groupText(poster.message, null)).not.toContain('房本')
  })
})

test('a rule that is not yet in force is not shown', () => {
  const { region, guide } = found('qinhuangdao/water-tier')
  const coming = changed(region, { from: NEXT_YEAR }, {})
  expect(linesOf(posterView(coming, guide, TODAY), '带什么')).not.toContain('房本')
  expect(linesOf(posterView(coming, guide, NEXT_YEAR), '带什么')).toContain('房本')
})

test('a message drops whole lines, but never the number, the day or the link', () => {
  const { message } = posterOf('qinhuangdao/filing-validity')
  const link = `https://wenban.example/#/${'x'.repeat(100)}`
  const text = groupText(message, link)
  expect(Array.from(text).length).toBeLessThanOrEqual(200)
  expect(text).toContain('12345')
  expect(text).toContain('2026年11月26日')
  expect(text).toContain(link)
  expect(groupText(message, null).split('\n').length).toBeGreaterThan(text.split('\n').length)
})
