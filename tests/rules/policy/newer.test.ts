/**
 * Newer documents in the sample place: how they affect older ones, and what is reported if the texts do not
 * follow.
 */
import { sourceViews } from '@/rules/advice/sources'
import { findingsOf } from '../../../scripts/policy/gate'
import { problemText } from '../../../scripts/policy/problems'
import { type Edit, placeWith, problemsOf } from './edited-sample'

const errorsOf = (...edits: readonly Edit[]) => findingsOf(placeWith(...edits)).errors.map(problemText)

/** A newer citation affects A2 from a day on. */
const newer = (how: string, from: string, by = 'N1'): Edit => [
  'citations.yaml',
  'place: 第二条,\n',
  `place: 第二条,\n    newer: [{ from: ${from}, how: ${how}, by: ${by} }],\n`,
]

test('the sample place has no errors', () => {
  expect(errorsOf()).toEqual([])
})

describe('a replaced citation', () => {
  const replaced = newer('replaced', '2027-01-01')

  test('is an error in every text that cites nothing else, with the day and the replacement', () => {
    const errors = errorsOf(replaced)
    expect(errors).toContainEqual(
      expect.stringMatching(
        /^policy\/sample\/guides\/card\.yaml 第\d+行.*只依据A2，2027年1月1日起已被N1代替/,
      ),
    )
    expect(errors).toContainEqual(expect.stringContaining('结论“不能办'))
    expect(errors).toContainEqual(expect.stringContaining('条件“住在这里”'))
  })

  test('is allowed in a text that also cites the replacement', () => {
    const errors = errorsOf(replaced, [
      'guides/card.yaml',
      '不能办，{onlyHere}\n    cite: [A2]',
      '不能办，{onlyHere}\n    cite: [A2, N1]',
    ])
    expect(errors.filter((error) => error.includes('结论“不能办'))).toEqual([])
  })

  test('is allowed in a text that is shown only before that day', () => {
    const untilThen: Edit = [
      'guides/card.yaml',
      'inForce: { when: { today: { from: lawFrom } }',
      'inForce: { when: { today: { from: lawFrom, to: 2026-12-31 } }',
    ]
    expect(errorsOf(replaced, untilThen).filter((error) => error.includes('guides/card'))).toEqual([])
  })

  test('is allowed for a figure whose period ends before that day', () => {
    expect(errorsOf(newer('replaced', '2026-06-01'))).toContainEqual(expect.stringContaining('数字“1.5元”'))
    expect(errorsOf(replaced).filter((error) => error.includes('数字“1.5元”'))).toEqual([])
  })
})

test.each(['confirmed', 'completed'])('a %s citation stays valid', (how) => {
  expect(errorsOf(newer(how, '2026-06-01'))).toEqual([])
})

describe('entries on newer citations are checked', () => {
  test.each([
    [newer('replaced', '2027-02-30'), '不是日历上有的日子'],
    [newer('replaces', '2027-01-01'), '最像的是“replaced”'],
    [newer('replaced', '2027-01-01', 'N2'), '没有“N2”这个出处'],
    [newer('replaced', '2027-01-01', 'A2'), '绕了一圈'],
  ])('%s → %s', (edit, words) => {
    expect(problemsOf(edit).join('\n')).toContain(words)
  })

  test('a citation has an effect only while its document is in force', () => {
    expect(errorsOf(newer('completed', '2025-12-31'))).toEqual([expect.stringContaining('才施行')])
    expect(errorsOf(newer('completed', '2031-01-01'))).toEqual([expect.stringContaining('只有效到')])
  })
})

describe('a citation is quoted or in our own words', () => {
  test('exactly one of the two', () => {
    expect(problemsOf(['citations.yaml', 'says: 经办电话不变', 'says: 甲, quote: 乙']).join()).toContain(
      '只写一个',
    )
    expect(problemsOf(['citations.yaml', ', says: 经办电话不变', '']).join()).toContain('少了“quote”')
  })

  test('a figure may come from our own words', () => {
    const other: Edit = ['figures.yaml', 'value: 65, unit: 周岁, cite: A1', 'value: 65, unit: 周岁, cite: N1']
    expect(errorsOf(other)).toContainEqual(expect.stringContaining('“seniorAge”的数字'))
    expect(errorsOf(other, ['citations.yaml', '经办电话不变', '满65周岁']).join()).not.toContain(
      '“seniorAge”的数字',
    )
  })
})

describe('a document known only from a record', () => {
  const record: Edit = ['sources.yaml', 'dating: 落款日期, known: print', 'dating: 落款日期, known: record']

  test('supports no verdict, figure or date by itself', () => {
    const errors = errorsOf(record).join('\n')
    for (const words of ['结论“可以办', '数字“seniorAge”', '“lawFrom”', '日子“满65周岁”'])
      expect(errors).toContain(words)
    expect(errors).not.toContain('结论“先打电话问”')
  })

  test('supports them together with another document', () => {
    const beside: Edit = [
      'guides/card.yaml',
      '可以办，{onlyHere}\n    cite: [A1]',
      '可以办，{onlyHere}\n    cite: [A1, N1]',
    ]
    expect(errorsOf(record, beside).join('\n')).not.toContain('结论“可以办')
  })
})

test.each([
  ['number', 'number: 样例〔2025〕1号', 'number: 7', '这里要写字'],
  ['url', 'https://example.cn/order', 'example.cn/order', '不是网址'],
  ['from', 'from: 2026-01-01', 'from: 2026-13-01', '不是日历上有的日子'],
  ['known', 'known: transcript', 'known: hearsay', '这里只能写 print'],
])('the %s of a document is checked', (_, words, by, sentence) => {
  expect(problemsOf(['sources.yaml', words, by]).join()).toContain(sentence)
})

test('a resident sees the old and the new source, marked as such, from the day on', () => {
  const { region } = placeWith()
  const seen = (today: '2025-12-31' | '2026-01-01') =>
    sourceViews(region, ['A3'], today).map(({ id, known, places }) => [
      id,
      known,
      places.flatMap(({ marks }) => marks),
    ])
  expect(seen('2025-12-31')).toEqual([['notice', null, ['2026年1月1日起，《样例规程》第二条再次确认这一条']]])
  expect(seen('2026-01-01')).toEqual([
    ['notice', null, ['2026年1月1日起，《样例规程》第二条再次确认了这一条']],
    ['order', expect.stringContaining('未核对官方网页'), ['再次确认了《样例通知》第一段']],
  ])
})
