/**
 * What authors of policy are reported: one sentence per mistake, with file, line, column and the nearest name.
 */
import { readPlace } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'
import { type Edit, readEdited, sample } from './edited-sample'

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
  test.each([
    [
      'a tab',
      '    howToFind: 看通知。',
      '\thowToFind: 看通知。',
      '第26行第1列：缩进用了制表符（Tab），要用空格',
    ],
    [
      'a full-width colon',
      '    howToFind: 看通知。',
      '    howToFind：看通知。',
      '第26行第14列：冒号要用半角的“:”，后面空一格',
    ],
    ['no space after the colon', 'help: 看住址。', 'help:看住址。', '冒号'],
    [
      'invalid UTF-8',
      'howToFind: 看通知。',
      'howToFind: 看\uFFFD知。',
      '第26行第17列：文件不是用 UTF-8 存的',
    ],
    [
      'a control character',
      'howToFind: 看通知。',
      'howToFind: 看\0通知。',
      '第26行第17列：这里有一个看不见的字符',
    ],
    [
      'a no-break space',
      'howToFind: 看通知。',
      'howToFind:\u00a0看通知。',
      '第26行第15列：这里有一个看不见的字符',
    ],
    [
      'a zero-width space',
      'howToFind: 看通知。',
      'howToFind: 看\u200b通知。',
      '第26行第17列：这里有一个看不见的字符',
    ],
    [
      'a full-width indent',
      '    howToFind: 看通知。',
      '\u3000\u3000howToFind: 看通知。',
      '第26行第1列：缩进用了全角空格',
    ],
    [
      'a value that continues on the next line',
      'howToFind: 看通知。',
      'howToFind: 看通知。\n      help 看住址。',
      '第26行第16列：一项写在一行里',
    ],
    ['a line break in a sentence', 'howToFind: 看通知。', 'howToFind: "看通知。\\n再看"', '一句话里不能换行'],
    ['a space at the end of a text', 'howToFind: 看通知。', "howToFind: '看通知。 '", '前后多了空格'],
    ['two documents', 'howToFind: 看通知。', 'howToFind: 看通知。\n---', '一个文件里只能有一份'],
    ['brackets nested too deeply', 'keywords: [公交]', `keywords: ${'['.repeat(3000)}`, '套得太深'],
    ['a tag', 'help: 看住址。', 'help: !!str 看住址。', '不用“!”'],
    ['an octal number', 'workdays: 5', 'workdays: 0o5', '数字写成 65、0.5 这样'],
    ['a duplicate key', '    howToFind: 看通知。', '    ask: 看通知。', '第26行第5列：这一项上面已经写过了'],
    ['a wrong indent', '    howToFind: 看通知。', '   howToFind: 看通知。', '第26行'],
    ['an unclosed bracket', 'keywords: [公交]', 'keywords: [公交', '括号没有成对'],
    ['a full-width comma', '[not inForce], then', '[not inForce]，then', '逗号要用半角的“,”'],
    ['an anchor', 'keywords: [公交]', 'keywords: &words [公交]', '不用“&”和“*”'],
    ['a tag instead of “not”', 'given: not inNorth', 'given: !inNorth', '条件不成立写成“not 名字”'],
    ['an unclosed quote', "howToFind: '{findIt}。'", "howToFind: '{findIt}。", '第13行第16列：引号没有成对'],
    ['an unclosed double quote', 'help: 看住址。', 'help: "看住址。', '第12行第11列：引号没有成对'],
    ['an unclosed quote inside brackets', "样：{papers}'", '样：{papers}', '第68行第35列：引号没有成对'],
    [
      'a comma inside braces',
      '{ text: 近期照片, cite',
      '{ text: 近期,正面,彩色照片, cite',
      '“text”的内容在半角逗号“,”这里断开了',
    ],
    [
      'an option in Chinese',
      'when: { permit: yes }',
      'when: { permit: 是 }',
      '没有“是”这个选项，最像的是“yes”',
    ],
    ['an option as a YAML 1.1 boolean', 'when: { permit: yes }', 'when: { permit: true }', '最像的是“yes”'],
    [
      'an option name in Chinese',
      'poor: { label: 低保 }, veteran',
      '是: { label: 低保 }, veteran',
      '“是”不能作名字，写成“yes”',
    ],
    [
      'a text that starts with a placeholder',
      "howToFind: '{findIt}。'",
      'howToFind: {findIt}。',
      '用单引号括起来',
    ],
  ])('%s', (_, words, by, sentence) => {
    const problems = reported(CARD, words, by)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^policy\/sample\/guides\/card\.yaml 第\d+行第\d+列：/)
    expect(problems[0]).toContain(sentence)
  })
})

describe('unknown names', () => {
  test.each([
    ['an outcome', 'then: too-young', 'then: to-young', '没有“to-young”这个结论，最像的是“too-young”'],
    [
      'an option',
      '{ permit: yes }, yes: 有居住证',
      '{ permit: yse }, yes: 有居住证',
      '没有“yse”这个选项，最像的是“yes”',
    ],
    [
      'a question',
      'when: { permit: yes }',
      'when: { prmit: yes }',
      '没有“prmit”这个问题或推算，最像的是“permit”',
    ],
    ['a criterion', '[not entitled]', '[not entitld]', '没有“entitld”这个条件，最像的是“entitled”'],
    [
      'a citation',
      '不住在这里\n    cite: [A2]',
      '不住在这里\n    cite: [A22]',
      '没有“A22”这个出处，最像的是“A2”',
    ],
    ['a contact', 'contacts: [bureau]', 'contacts: [burau]', '没有“burau”这个电话，最像的是“bureau”'],
    ['a channel', 'channels: [app,', 'channels: [apps,', '没有“apps”这个入口，最像的是“app”'],
    ['a guide', 'next: [water]', 'next: [watr]', '没有“watr”这个指引，最像的是“water”'],
    [
      'a figure',
      '要满{seniorAge}',
      '要满{senorAge}',
      '没有“senorAge”这个数字、日子或词，最像的是“seniorAge”',
    ],
    [
      'a figure in a bound',
      '{ from: seniorAge }',
      '{ from: seniorAg - 1 }',
      '没有“seniorAg”这个数字、日子或词，最像的是“seniorAge”',
    ],
    ['a part', '{ use: bring }', '{ use: brng }', '没有“brng”这个句子，最像的是“bring”'],
    ['a key', 'headline: 要满', 'headlin: 要满', '没有“headlin”这一项，最像的是“headline”'],
    [
      'a choice instead of a date',
      'age: { years: birthday',
      'age: { years: permit',
      '没有“permit”这个问日子的问题',
    ],
    [
      'a list with a full-width comma',
      'cite: [A1]\n    notes',
      'cite: [A1，A2]\n    notes',
      '几个之间要用半角的逗号',
    ],
  ])('%s', (_, words, by, sentence) => {
    const problems = reported(CARD, words, by)
    expect(problems[0]).toMatch(/^policy\/sample\/guides\/card\.yaml 第\d+行第\d+列：/)
    expect(problems.join('\n')).toContain(sentence)
  })
})

describe('invalid values', () => {
  test.each([
    [
      'a statement without citation',
      '{ text: 去窗口办。, cite: [A1] }',
      '{ text: 去窗口办。 }',
      '这句话没有出处',
    ],
    [
      'a tip with a citation',
      '{ text: 去窗口办。, cite: [A1] }',
      '{ text: 去窗口办。, cite: [A1], tip: true }',
      '只写一个',
    ],
    [
      'an empty list of citations',
      '{ text: 去窗口办。, cite: [A1] }',
      '{ text: 去窗口办。, cite: [] }',
      '出处是空的',
    ],
    ['yes instead of true', 'main: true', 'main: yes', '这里只能写 true'],
    ['a dollar sign before a brace', '要满{seniorAge}', '要满${seniorAge}', '“$”多了'],
    ['an unclosed brace', '要满{seniorAge}', '要满{seniorAge', '花括号没有成对'],
    ['an empty brace', '要满{seniorAge}', '要满{}', '写法不对'],
    ['a full-width brace', '要满{seniorAge}', '要满｛seniorAge｝', '花括号要用半角的'],
    ['an unknown format', '{papers|and}', '{papers|adn}', '没有“adn”这个格式，最像的是“and”'],
    ['the format of a list for a date', '{noteYear - 1}年', '{lawFrom|count}年', '“|count”只用于名单'],
    ['the format of a date for a number', '{noteYear - 1}年', '{noteYear|date}年', '“|date”要用在日子'],
    ['an invalid date', 'days: [2024-05-31', 'days: [2024-05-32', '不是日历上有的日子'],
    ['a number as text', 'workdays: 5', "workdays: '五'", '这里要写数字'],
    ['a rule without a condition', 'when: [not inForce]', 'when: []', '规则要写条件'],
    ['an exclamation mark', 'given: not inNorth', "given: '!inNorth'", '条件不成立写成“not inNorth”'],
    ['an unknown verdict', 'verdict: ask', 'verdict: asks', '最像的是“ask”'],
    ['an unused part', 'parts:\n', 'parts:\n  spare: { text: 没人用, tip: true }\n', '“spare”没有一处用到'],
    [
      'a part that uses itself',
      'photo: { text: 近期照片, cite: [A1] }',
      'photo: { use: photo }',
      '又用到了它自己',
    ],
    ['a question without a valid answer', 'from: year-1', 'from: year+9', '没有可以答的'],
    ['zero workdays', 'workdays: 5', 'workdays: 0', '这里要写1到1000的整数'],
    ['a bound with a fraction', 'age: { from: seniorAge }', 'age: { from: 64.5 }', '的整数'],
    ['a range from high to low', 'age: { from: seniorAge }', 'age: { from: seniorAge, to: 3 }', '还大'],
  ])('%s', (_, words, by, sentence) => {
    expect(reported(CARD, words, by).join('\n')).toContain(sentence)
  })

  test.each([
    ['figures.yaml', '2024-06-01', '2023-02-30', '“2023-02-30”不是日历上有的日子'],
    ['figures.yaml', 'value: 12-31', 'value: 02-30', '“02-30”不是日历上有的日子'],
    ['figures.yaml', 'to: 2026-12-31 }', 'to: 2023-12-31 }', '还大'],
    ['figures.yaml', 'value: 65', "value: '65'", '这里要写数字'],
    ['figures.yaml', 'noteYear: { value: 2025', 'seniorAge: { value: 2025', '“seniorAge”这个名字已经有了'],
    ['sources.yaml', '2024-05-28', '2024-5-28', '“2024-5-28”不是日历上有的日子或月份'],
    ['contacts.yaml', "phone: '1111111'", 'phone: 1111111', '用单引号括起来'],
    ['contacts.yaml', "phone: '1111111'", "phone: '111 1111'", '不是电话号码'],
    ['citations.yaml', 'source: notice', 'source: notices', '没有“notices”这个文件，最像的是“notice”'],
    ['place.yaml', 'guides: [card, water]', 'guides: [card, watr]', '没有“watr”这个指引，最像的是“water”'],
    ['place.yaml', 'guides: [card, water]', 'guides: [card, card]', '“card”写了两次'],
    ['faqs.yaml', 'words:\n', 'words:\n  findIt: 又一个\n', '“findIt”这个名字已经有了'],
    ['shared.yaml', '{districts.south}', '{districts.souht}', '最像的是“districts.south”'],
  ])('%s: %s → %s', (file, words, by, sentence) => {
    expect(reported(file, words, by).join('\n')).toContain(sentence)
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
