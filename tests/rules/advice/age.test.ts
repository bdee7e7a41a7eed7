import { ageView, doubtOf, doubtsOnce, sourcesOf } from '@/rules/advice/age'
import type { Source } from '@/rules/engine/region'
import { sampleRegion } from '../engine/sample-region'

const TODAY = '2026-11-26'

const source = (published: Source['published'], checked?: Source['checked']): Source => ({
  title: '',
  publisher: '',
  dating: '',
  known: 'print',
  published,
  ...(checked === undefined ? {} : { checked }),
})
const sources = {
  y2018: source('2018-12'),
  y2023: source('2023-02'),
  nextMonth: source('2023-03'),
  elevenMonthsLater: source('2024-01'),
  yearLater: source('2024-02'),
  fresh: source('2026-09-01'),
  undated: source(null),
  inForce: { ...source(null), from: '2023-12-01' as const },
  y2025: source('2025-10-22'),
  checked: source('2018-12', '2026-11-26'),
  law: { ...source('2018-12', '2026-11-26'), known: 'law' as const },
  checkedLong: source('2018-12', '2025-11-26'),
}
const region = {
  ...sampleRegion,
  sources,
  citations: Object.fromEntries(Object.keys(sources).map((id) => [id, { source: id, place: id, quote: id }])),
}
type Cited = readonly (keyof typeof sources)[]
const agedBy = (cite: Cited) => ageView(region, sourcesOf(region, cite, TODAY), TODAY)
const doubt = (
  cite: Cited,
  verdictCite: Cited,
  more: { certainty?: 'inferred' | 'unclear'; text?: string } = {},
) => doubtOf(region, { text: '', ...more, cite }, sourcesOf(region, verdictCite, TODAY), TODAY)

test.each([
  [['y2018'], '按2018年12月的规定'],
  [['undated'], '按一份没有注明日期的文件'],
  [['inForce'], '按2023年12月1日起实行的规定'],
  [['y2023', 'undated'], '按2023年2月的规定'], // an undated document hides no age
  [['fresh', 'undated'], '按一份没有注明日期的文件'],
  [['fresh'], null],
  [['checked'], null], // recently checked
  [['checkedLong'], '按2018年12月的规定'],
  // a city's document and the law above it: both are named
  [['y2023', 'law'], '按2023年2月的规定和现行法律'],
  [['law', 'y2023', 'undated'], '按2023年2月的规定和现行法律'],
  [['y2023', 'y2025'], '按2023年2月和2025年10月22日的规定'],
  [['y2023', 'checked'], '按2023年2月和2018年12月的规定'],
  [['y2023', 'nextMonth'], '按2023年2月的规定'], // a month makes no difference
  [['law'], null],
] as const)('a verdict by %s is dated: %s', (cite, asOf) => {
  expect(agedBy(cite).asOf).toBe(asOf)
})

test('a much older document among several is named as the older one', () => {
  expect(agedBy(['y2023', 'law']).ageNote).toContain('较早的那份距今3年8个月')
  expect(agedBy(['y2023', 'nextMonth']).ageNote).toContain('这份规定距今')
})

test('an undated document is named beside a dated one', () => {
  expect(agedBy(['y2023', 'undated']).ageNote).toContain('没有注明日期')
  expect(agedBy(['y2023']).ageNote).not.toContain('没有注明日期')
  expect(agedBy(['checkedLong']).ageNote).toContain('上次查对')
})

test.each([
  [['y2018'], ['y2023'], '按2018年12月的规定'],
  [['y2018'], [], '按2018年12月的规定'],
  [['y2023'], ['elevenMonthsLater'], null],
  [['y2023'], ['yearLater'], '按2023年2月的规定'],
  [['inForce'], ['y2025'], '按2023年12月1日起实行的规定'],
  [['y2023'], ['nextMonth'], null], // a month makes no difference
  [['y2023'], ['y2018'], null], // more recent than the verdict
  [['y2023'], ['fresh'], '按2023年2月的规定'],
  [['undated'], ['y2023'], '的文件没有注明日期'],
  [['undated'], ['undated'], null],
  [['y2023'], ['undated'], '按2023年2月的规定'],
  [['fresh'], ['undated'], null],
  [['checked'], ['y2023'], null],
  [[], ['y2023'], null], // our own tip
] as const)('a statement by %s under a verdict by %s: %s', (cite, verdictCite, words) => {
  expect(doubt(cite, verdictCite)).toBe(words)
})

test('the short form of an age says that the rule may have changed, and if it is the older of several', () => {
  expect(agedBy(['y2023']).age).toMatch(/^距今3年8个月，.+/)
  expect(agedBy(['y2023', 'law']).age).toMatch(/^较早的距今3年8个月，.+/)
  expect(agedBy(['undated']).age).toMatch(/./)
  expect(agedBy(['undated']).ageNote).toMatch(/先.+。$/)
  expect(agedBy(['fresh'])).toEqual({ asOf: null, age: null, ageNote: null })
})

test('a statement that names its year needs no note on its age', () => {
  expect(doubt(['y2018'], ['y2023'], { text: '2018年的法律写……' })).toBeNull()
})

test('a statement that is less certain than the verdict says so', () => {
  expect(doubt(['y2023'], ['y2023'], { certainty: 'inferred' })).not.toBeNull()
  expect(doubt(['y2018'], ['y2023'], { certainty: 'unclear' })).toMatch(/^.+，.*2018年12月/)
})

test('a doubt shared by several statements is shown once, under the last of them', () => {
  const doubts = ['甲', null, '甲', '乙'].map((one) => ({ doubt: one }))
  expect(doubtsOnce(doubts).map((one) => one.doubt)).toEqual([null, null, '以上有2句甲', '这句乙'])
})
