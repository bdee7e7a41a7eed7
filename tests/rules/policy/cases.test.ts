/** What the check says of a place's cases: written wrongly, or told otherwise than they say. */
import path from 'node:path'
import { checkCases, claims, says } from '../../../scripts/policy/gate/cases'
import { readPlace, textsOf } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'

const sample = textsOf(path.join(__dirname, 'sample'))
const RIGHT = `cases:
  old-enough:
    says: 我七十了，能办卡吗？
    today: 2025-06-01
    guide: card
    answers: { district: north, groups: [], coverageYear: 2025, birthday: 1955-01-01 }
    verdict: yes
    outcome: yes
    mentions: [[身份证, 窗口], 当场办好]
    never: [不能办]
`

/** What is told of these cases in the sample place. */
function told(cases: string, aliases: ReadonlyMap<string, readonly string[]> = new Map()): readonly string[] {
  const { place, problems } = readPlace('sample', new Map(sample).set('cases/card.yaml', cases))
  if (!place) throw new Error(problems.map(problemText).join('\n'))
  return checkCases(place, { aliases, synonyms: [] }).problems.map(problemText)
}

test('a case that is told as it says is silent', () => {
  expect(told(RIGHT)).toEqual([])
})

test('a case that does not answer a question is told which, and what may be answered', () => {
  const cases = RIGHT.replace('district: north, ', '')
  expect(told(cases)).toEqual([
    expect.stringContaining('没有回答“老人的户口在哪个区？”（district：north 北区、south 南区）'),
  ])
})

describe('a case that is told otherwise is a sentence with its line', () => {
  test.each([
    [
      'another outcome',
      'verdict: yes\n    outcome: yes',
      'verdict: no\n    outcome: too-young',
      '该是“不可以”（too-young），现在是“可以”（yes）',
    ],
    [
      'another verdict of the same outcome',
      'verdict: yes',
      'verdict: ask',
      '该是“先问清”（yes），现在是“可以”（yes）',
    ],
    [
      'another certainty',
      'outcome: yes',
      'outcome: yes\n    certainty: unclear',
      '把握该是“文件没写清”，现在是“文件写明”',
    ],
    [
      'something is not said',
      '身份证, 窗口], 当场办好',
      '护照, 结婚证], 二十天',
      '没有说到“护照或结婚证”、“二十天”',
    ],
    ['a telephone number is said that is named', '[不能办]', "['{contacts.hotline.phone}']", '不该说“12345”'],
    [
      'the numbers of districts are said that are named',
      '[不能办]',
      "['{contacts.office.north}', '{contacts.office.south}', '{contacts.office.south.employee.move}']",
      '不该说“1111111”、“2222222”、“2222222”',
    ],
    ['something is claimed', '[不能办]', '[可以办]', '不该说“可以办”'],
    [
      'an answer that is not known any more',
      ', birthday: 1955-01-01',
      '',
      '现在是“不可以”（too-young）、“可以”（yes）',
    ],
  ])('%s', (_, words, by, says) => {
    expect(RIGHT).toContain(words)
    const [first, ...more] = told(RIGHT.replace(words, by))
    expect(first).toMatch(
      /^policy\/sample\/cases\/card\.yaml 第3行第5列：old-enough“我七十了，能办卡吗？”由“card”回答，/,
    )
    expect(first).toContain(says)
    expect(more).toEqual([])
  })
})

test('the words of the documents, the question and the answers are no part of what is told', () => {
  const quote = sample.get('citations.yaml') ?? ''
  expect(quote).toContain('年满65周岁的老人可以免费乘车')
  for (const words of ['年满65周岁的老人可以免费乘车', '老人的户口在哪个区', '能不能办样例卡'])
    expect(told(RIGHT.replace('当场办好]', `${words}]`))).toEqual([
      expect.stringContaining(`没有说到“${words}”`),
    ])
})

test('what needs no interview answers too, and is judged by its answer alone', () => {
  const also =
    '    also: [{ faq: when-it-began }, { contact: hotline }, { item: A1-01 }, { network: city }]\n'
  const lines = told(`${RIGHT}${also}`)
  for (const id of ['when-it-began', 'hotline', 'A1-01', 'city'])
    expect(lines).toContainEqual(expect.stringContaining(`由“${id}”回答，没有说到`))
  expect(told(RIGHT.replace('guide: card', 'faq: when-it-began'))).toEqual([
    expect.stringContaining('只有“guide”才有'),
  ])
})

test('plainer words count where the policy says so', () => {
  const wanted = RIGHT.replace('当场办好', '即时办结')
  expect(told(wanted)).toEqual([expect.stringContaining('没有说到“即时办结”')])
  expect(told(wanted, new Map([['即时办结', ['当场办好']]]))).toEqual([])
})

describe('what is written wrongly is told with its place', () => {
  test.each([
    ['a question', 'district: north', 'distrct: north', '没有“distrct”这个问题，最像的是“district”'],
    ['an option', 'district: north', 'district: nroth', '没有“nroth”这个选项，最像的是“north”'],
    ['a date of the calendar', '1955-01-01', '1955-02-30', '1955-02-30'],
    ['an answer beyond the bounds', 'coverageYear: 2025', 'coverageYear: 1999', '最早填2024年'],
    ['an outcome', 'outcome: yes', 'outcome: yse', '没有“yse”这个结论，最像的是“yes”'],
    ['a guide', 'guide: card', 'guide: crad', '没有“crad”这个指引，最像的是“card”'],
    [
      'a telephone number',
      '当场办好',
      "'{contacts.hotlin.phone}'",
      '没有“contacts.hotlin.phone”这个电话号码，最像的是“contacts.hotline.phone”',
    ],
    [
      'a number of a district',
      '当场办好',
      "'{contacts.office.nroth}'",
      '没有“contacts.office.nroth”这个电话号码，最像的是“contacts.office.north”',
    ],
    ['a key', 'mentions:', 'mention:', '没有“mention”这一项，最像的是“mentions”'],
    ['the day', 'today: 2025-06-01', 'today: 2025-06-31', '“2025-06-31”不是日历上有的日子'],
    ['a verdict too many', 'verdict: yes', 'verdict: [yes, no]', '两样一样多'],
    ['who answers', 'guide: card', 'guide: card\n    faq: whom-to-ask', '由谁回答，只写一个'],
    ['what is missing', '    says: 我七十了，能办卡吗？\n', '', '少了“says”这一项'],
  ])('%s', (_, words, by, says) => {
    expect(RIGHT).toContain(words)
    expect(told(RIGHT.replace(words, by))).toEqual([
      expect.stringMatching(new RegExp(`^policy/sample/cases/card\\.yaml 第\\d+行第\\d+列：.*${says}`)),
    ])
  })
})

test('what people type leads to what it should', () => {
  const finds = (words: string) => told(`finds: [{ guide: card, words: [${words}] }]\n`)
  expect(finds('样例卡')).toEqual([])
  expect(finds('火车票')).toEqual([
    expect.stringContaining('搜索“火车票”，前三条里该有“guide sample/card”，现在是空的'),
  ])
})

test('a claim is seen, and not its negation', () => {
  expect(claims('今天可以办。', '可以办')).toBe(true)
  expect(claims('今天不可以办。', '可以办')).toBe(false)
  expect(says('去医院前打社保卡上的电话', ['社会保障卡'], new Map([['社会保障卡', ['社保卡']]]))).toBe(true)
})
