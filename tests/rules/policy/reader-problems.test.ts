/**
 * What authors of policy are reported: one sentence per mistake, with file, line, column and the nearest name.
 */
import { readPlace } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'
import { type Edit, readEdited, sample } from './edited-sample'
import { mistakes } from './mistakes'

/** Problems of the sample place with some words of one file replaced. */
function reported(...edit: Edit): readonly string[] {
  const { place, problems } = readEdited(edit)
  expect(place === null).toBe(problems.length > 0)
  return problems.map(problemText)
}

test('the sample place has no problems', () => {
  expect(readPlace('sample', sample).problems).toEqual([])
})

const CARD = 'guides/card.yaml'

describe('invalid YAML', () => {
  test.each(mistakes('syntax'))('%s', (_, words, by, sentence) => {
    const problems = reported(CARD, words, by)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^policy\/sample\/guides\/card\.yaml 第\d+行第\d+列：/)
    expect(problems[0]).toContain(sentence)
  })

  test('brackets nested too deeply', () => {
    expect(reported(CARD, 'keywords: [公交]', `keywords: ${'['.repeat(3000)}`)).toEqual([
      expect.stringContaining('套得太深'),
    ])
  })
})

describe('unknown names', () => {
  test.each(mistakes('names'))('%s', (_, words, by, sentence) => {
    const problems = reported(CARD, words, by)
    expect(problems[0]).toMatch(/^policy\/sample\/guides\/card\.yaml 第\d+行第\d+列：/)
    expect(problems.join('\n')).toContain(sentence)
  })
})

describe('invalid values', () => {
  test.each(mistakes('values'))('%s', (_, words, by, sentence) => {
    expect(reported(CARD, words, by).join('\n')).toContain(sentence)
  })

  describe.each([
    'figures.yaml',
    'sources.yaml',
    'contacts.yaml',
    'citations.yaml',
    'place.yaml',
    'faqs.yaml',
    'shared.yaml',
  ])('in %s', (file) => {
    test.each(mistakes(file))('%s', (_, words, by, sentence) => {
      expect(reported(file, words, by).join('\n')).toContain(sentence)
    })
  })
})

test('a missing file and an unknown file are reported', () => {
  const files = new Map(sample)
  const figures = files.get('figures.yaml') ?? ''
  files.delete('figures.yaml')
  const problems = readPlace('sample', files.set('figure.yaml', figures)).problems.map(problemText)
  expect(problems).toContainEqual(
    expect.stringContaining('没有“figure.yaml”这个文件，最像的是“figures.yaml”'),
  )
  expect(problems).toContainEqual(expect.stringContaining('figures.yaml 第1行第1列：少了这个文件'))
})

test('an invalid folder is reported in one sentence', () => {
  expect(readPlace('样例', sample).problems.map(problemText)).toEqual([
    'policy/样例 第1行第1列：文件夹的名字用小写字母、数字和“-”',
  ])
  expect(readPlace('sample', new Map()).problems).toHaveLength(1)
})

test('a byte order mark, CRLF and very long lines are accepted', () => {
  const card = sample.get(CARD) ?? ''
  for (const text of [`\uFEFF${card}`, card.replace(/\n/g, '\r\n'), `${card}# ${'长'.repeat(1e6)}\n`])
    expect(readPlace('sample', new Map(sample).set(CARD, text)).problems).toEqual([])
})

test.each([
  ['an empty file', '', '现在是空的'],
  ['a file with only a comment', '# 还没有写\n', '现在是空的'],
  ['a file that is a list', '- a\n', '现在是一个列表'],
  ['a file that is a word', '无', '现在是“无”'],
  ['a huge file', '一'.repeat(5_000_001), '文件太大，有501万个字，最多200万个'],
])('%s is reported without follow-up problems', (_, text, sentence) => {
  const { problems } = readPlace('sample', new Map(sample).set('place.yaml', text))
  expect(problems.map(problemText)).toEqual([expect.stringContaining(sentence)])
})

test('a birthday that is not private is reported', () => {
  expect(reported('shared.yaml', '    private: true\n', '').join()).toContain('写上“private: true”')
})

test('several mistakes are reported in one run, in file order', () => {
  const card = sample.get(CARD) ?? ''
  const problems = readPlace(
    'sample',
    new Map(sample).set(
      CARD,
      card.replace('then: too-young', 'then: to-young').replace('next: [water]', 'next: [watr]'),
    ),
  ).problems
  expect(problems).toHaveLength(2)
  expect(problems.map(({ at }) => at.line)).toEqual(
    [...problems.map(({ at }) => at.line)].sort((a, b) => a - b),
  )
})

describe('an invalid definition is reported where it is written, not where it is used', () => {
  test.each([
    ['an invalid date', 'lawFrom: { value: 2024-06-01', 'lawFrom: { value: 2024-06-31'],
    ['a date with dots', 'lawFrom: { value: 2024-06-01', 'lawFrom: { value: 2024.6.1'],
    ['a date in Chinese', 'lawFrom: { value: 2024-06-01', 'lawFrom: { value: 2024年6月1日'],
  ])('%s', (_, was, is) => {
    expect(reported('figures.yaml', was, is)).toEqual([
      expect.stringMatching(/figures\.yaml 第9行第21列：.*不是日历上有的日子：写成 2023-02-28/),
    ])
  })

  test('a figure in several texts', () => {
    expect(reported('figures.yaml', 'value: 65, unit: 周岁', 'value: 65岁, unit: 周岁')).toEqual([
      expect.stringMatching(/figures\.yaml 第2行第23列：.*数字/),
    ])
  })
})

test('a full-width colon inside braces is reported as such', () => {
  expect(reported('figures.yaml', 'value: 65', 'value：65')).toContainEqual(
    expect.stringMatching(/figures\.yaml 第2行第16列：冒号要用半角的/),
  )
})

test('a text inside brackets that names a figure needs quotes', () => {
  expect(reported(CARD, 'keywords: [公交]', 'keywords: [{seniorAge}公交]')).toEqual([
    expect.stringContaining('写在括号里、有“{”或“[”的句子'),
  ])
})

test.each([
  ['12345', '用单引号括起来'],
  ['03351111111', '没有了前面的0'],
])('a phone number %s without quotes is reported once', (phone, sentence) => {
  expect(reported('contacts.yaml', "phone: '12345'", `phone: ${phone}`)).toEqual([
    expect.stringMatching(new RegExp(`contacts\\.yaml 第10行第59列：.*${sentence}`)),
  ])
})

test('a question for a date of death must be private, like one for a birthday', () => {
  const asked = (more: string) =>
    reported(
      'shared.yaml',
      'questions:\n',
      `questions:\n  died: { kind: date, ask: 哪天去世的？, howToFind: 看证明。, can: no, from: today-3y, to: today${more} }\n`,
    )
  expect(asked('')).toEqual([expect.stringMatching(/shared\.yaml 第2行.*private: true/)])
  expect(asked(', private: true')).toEqual([])
})

test('a choice on a time of death, or one that promises to stay on the phone, must be private', () => {
  const asked = (ask: string, more = '') =>
    reported(
      'shared.yaml',
      'questions:\n',
      `questions:\n  died: { kind: choice, ask: ${ask}, howToFind: 看证明。, can: no, options: { before: { label: 以前 }, after: { label: 以后 } }${more} }\n`,
    )
  for (const ask of ['家人什么时候去世？', '多少钱？只留在您这里，不会分享出去。']) {
    expect(asked(ask)).toEqual([expect.stringMatching(/shared\.yaml 第2行.*private: true/)])
    expect(asked(ask, ', private: true')).toEqual([])
  }
  expect(asked('上一次生日当月，年审了吗？')).toEqual([])
})
