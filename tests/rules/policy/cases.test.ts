/** What the check reports for a place's cases: mistakes in the file, and results that differ. */
import { checkCases, claims, says } from '../../../scripts/policy/gate/cases'
import { readPlace } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'
import { sample, caseWith } from './edited-sample'
import { mistakes } from './mistakes'

const RIGHT = caseWith('    mentions: [[身份证, 窗口], 当场办好]\n    never: [不能办]\n')

/** What is reported for these cases in the sample place. */
function reported(
  cases: string,
  aliases: ReadonlyMap<string, readonly string[]> = new Map(),
): readonly string[] {
  const { place, problems } = readPlace('sample', new Map(sample).set('cases/card.yaml', cases))
  if (!place) throw new Error(problems.map(problemText).join('\n'))
  return checkCases(place, { aliases, synonyms: [] }).problems.map(problemText)
}

test('a case with the expected result reports nothing', () => {
  expect(reported(RIGHT)).toEqual([])
})

test('a question without an answer is reported with its options', () => {
  const cases = RIGHT.replace('district: north, ', '')
  expect(reported(cases)).toEqual([
    expect.stringContaining('没有回答“老人的户口在哪个区？”（district：north 北区、south 南区）'),
  ])
})

describe('a different result is reported in one sentence with its line', () => {
  test.each(mistakes('other results'))('%s', (_, words, by, says) => {
    expect(RIGHT).toContain(words)
    const [first, ...more] = reported(RIGHT.replace(words, by))
    expect(first).toMatch(
      /^policy\/sample\/cases\/card\.yaml 第3行第5列：old-enough“我七十了，能办卡吗？”由“card”回答，/,
    )
    expect(first).toContain(says)
    expect(more).toEqual([])
  })
})

test('quotations, questions and answers do not count as mentioned', () => {
  const quote = sample.get('citations.yaml') ?? ''
  expect(quote).toContain('年满65周岁的老人可以免费乘车')
  for (const words of ['年满65周岁的老人可以免费乘车', '老人的户口在哪个区', '能不能办样例卡'])
    expect(reported(RIGHT.replace('当场办好]', `${words}]`))).toEqual([
      expect.stringContaining(`没有说到“${words}”`),
    ])
})

test('FAQs, contacts, items and the network can answer too, judged by their text alone', () => {
  const also =
    '    also: [{ faq: when-it-began }, { contact: hotline }, { item: A1-01 }, { network: city }]\n'
  const lines = reported(`${RIGHT}${also}`)
  for (const id of ['when-it-began', 'hotline', 'A1-01', 'city'])
    expect(lines).toContainEqual(expect.stringContaining(`由“${id}”回答，没有说到`))
  expect(reported(RIGHT.replace('guide: card', 'faq: when-it-began'))).toEqual([
    expect.stringContaining('只有“guide”才有'),
  ])
})

test('plainer words count if the policy has them as aliases', () => {
  const wanted = RIGHT.replace('当场办好', '即时办结')
  expect(reported(wanted)).toEqual([expect.stringContaining('没有说到“即时办结”')])
  expect(reported(wanted, new Map([['即时办结', ['当场办好']]]))).toEqual([])
})

describe('a mistake in the file is reported with its place', () => {
  test.each(mistakes('cases'))('%s', (_, words, by, says) => {
    expect(RIGHT).toContain(words)
    expect(reported(RIGHT.replace(words, by))).toEqual([
      expect.stringMatching(new RegExp(`^policy/sample/cases/card\\.yaml 第\\d+行第\\d+列：.*${says}`)),
    ])
  })
})

test('search words must find their entry', () => {
  const finds = (words: string) => reported(`finds: [{ guide: card, words: [${words}] }]\n`)
  expect(finds('样例卡')).toEqual([])
  expect(finds('火车票')).toEqual([
    expect.stringContaining('搜索“火车票”，前三条里该有“guide sample/card”，现在是空的'),
  ])
})

test('recognises a claim, but not its negation', () => {
  expect(claims('今天可以办。', '可以办')).toBe(true)
  expect(claims('今天不可以办。', '可以办')).toBe(false)
  expect(says('去医院前打社保卡上的电话', ['社会保障卡'], new Map([['社会保障卡', ['社保卡']]]))).toBe(true)
})
