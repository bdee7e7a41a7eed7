/** What the check reports for statements of documents that are not said or not listed. */
import path from 'node:path'
import { wrongIn } from '../../../scripts/policy/gate/check'
import { readPlace } from '../../../scripts/policy/place'
import { readPolicy } from '../../../scripts/policy/policy'
import { problemText } from '../../../scripts/policy/problems'
import { sample } from './edited-sample'

const none = readPolicy(path.join(__dirname, '../../sample/policy'))

function reported(statements: string, citations = ''): readonly string[] {
  const texts = new Map(sample)
    .set('statements.yaml', statements)
    .set('citations.yaml', (sample.get('citations.yaml') ?? '') + citations)
  const { place, problems } = readPlace('sample', texts)
  if (!place) throw new Error(problems.map(problemText).join('\n'))
  return wrongIn({ ...none, places: [place], layers: [] }, '2026-11-26').filter((line) =>
    /不在文件的条目|写明不说/.test(line),
  )
}

test('a citation that no section counts is reported with its place and what to write', () => {
  const P1 = 'P1: { source: order, place: 第一条, quote: 新的 }\n'
  expect(reported("sections: { A: 3, 'A1-': 1 }\nmore: [N1]\nunsaid: {}\n", P1)).toEqual([
    expect.stringMatching(
      /^policy\/sample\/citations\.yaml 第\d+行第1列：“P1”不在.*statements\.yaml 的 sections/,
    ),
  ])
})

test('a reason not to say a statement that is said is reported with its place and where it is said', () => {
  expect(reported("sections: { A: 3, 'A1-': 1 }\nmore: [N1]\nunsaid: { A1: 不必说 }\n")).toEqual([
    expect.stringMatching(
      /^policy\/sample\/statements\.yaml 第3行第\d+列：写明不说“A1”，可是 指引 card.*删去/,
    ),
  ])
})

test('missing words of a criterion are reported before any result is computed', () => {
  const texts = new Map(sample)
  const card = texts.get('guides/card.yaml') ?? ''
  texts.set('guides/card.yaml', card.replace('no: 不在缴费的日子里, ', ''))
  const { place } = readPlace('sample', texts)
  if (!place) throw new Error('the sample cannot be read')
  expect(wrongIn({ ...none, places: [place], layers: [] }, '2026-11-26')).toEqual([
    expect.stringMatching(/^policy\/sample\/guides\/card\.yaml 第\d+行第\d+列：“payDay”不成立时说的话/),
  ])
})
