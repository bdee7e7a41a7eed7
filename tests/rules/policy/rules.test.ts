/** Rows that share their first conditions, and questions with several conditions. */
import { problemText } from '../../../scripts/policy/problems'
import { readEdited } from './edited-sample'

const FLAT = `  - { when: [not oldEnough], then: too-young }
  - { when: [entitled, oldEnough], then: yes }
`

function read(words: string, by: string) {
  const { place, problems } = readEdited(['guides/card.yaml', words, by])
  const card = place?.region.guides.find(({ id }) => id === 'card')
  return { card, problems: problems.map(problemText) }
}
const rulesWith = (rows: string) => read(FLAT, rows)

test('a group is its rows, each preceded by the conditions of the group', () => {
  const flat = read(FLAT, FLAT).card
  const grouped = rulesWith(`  - { when: [not oldEnough], then: too-young }
  - when: [entitled]
    rules:
      - when: [oldEnough]
        rules:
          - { when: [poor], then: later }
          - { then: yes }
`).card
  expect(grouped?.rules.slice(0, -2)).toEqual(flat?.rules.slice(0, -1))
  expect(grouped?.rules.slice(-2)).toEqual([
    { when: ['entitled', 'oldEnough', 'poor'], then: 'later' },
    { when: ['entitled', 'oldEnough'], then: 'yes' },
  ])
})

test.each([
  [
    'an unknown outcome in an inner row',
    '    rules: [{ when: [oldEnough], then: yess }]',
    '没有“yess”这个结论',
  ],
  [
    'an unknown condition in an inner row',
    '    rules: [{ when: [oldEnoug], then: yes }]',
    '没有“oldEnoug”这个条件',
  ],
  ['a group without rows', '    rules: []', '没有规则'],
  ['a group with an outcome', '    then: yes\n    rules: [{ then: yes }]', '没有“then”这一项'],
])('%s is reported with its place', (_, rows, words) => {
  const { problems } = rulesWith(`  - when: [entitled]\n${rows}\n`)
  expect(problems).toEqual([expect.stringMatching(new RegExp(`card\\.yaml 第\\d+行第\\d+列：.*${words}`))])
})

test('a row outside a group needs a condition', () => {
  expect(rulesWith('  - { then: yes }\n').problems).toHaveLength(1)
})

test('a question may have several conditions', () => {
  const { card } = read('given: entitled', 'given: [entitled, not poor]')
  expect(card?.questions['birthday']?.given).toEqual(['entitled', '!poor'])
  expect(read('given: entitled', 'given: entitled').card?.questions['birthday']?.given).toEqual(['entitled'])
  expect(read('given: entitled', 'given: [entitled, not por]').problems).toEqual([
    expect.stringContaining('没有“por”这个条件'),
  ])
})
