/** What is told of golden lines that are not what the guide decides now. */
import path from 'node:path'
import { goldenNow, goldenProblems } from '../../../scripts/policy/golden'
import { readPlace, textsOf } from '../../../scripts/policy/place'

const { place } = readPlace('sample', textsOf(path.join(__dirname, 'sample')))
if (!place) throw new Error('the sample place cannot be read')
const sample = place

/** Of the guide, where some of its lines were kept otherwise. */
function told(id: string, was: (line: string) => string): readonly string[] {
  const guide = sample.region.guides.find((one) => one.id === id)
  if (!guide) throw new Error(`no guide ${id}`)
  return goldenProblems(sample, guide, goldenNow(sample, id).map(was).join('\n')).map(({ words }) => words)
}

test('a decision that differs is told in the words of the questions, with what it was and is', () => {
  const [first, sum] = told('water', (line) => line.replace('north → cheap', 'north → dear'))
  expect(first).toMatch(/^“样例水价”，户口在哪个区？北区：原来“不可以”（dear），现在“可以”（cheap）$/)
  expect(sum).toContain('有1种人')
})

test('one that depends on a day or a number is counted, and not written out as it is reckoned with', () => {
  const aged = (line: string): boolean => line.includes('birthday=')
  const lines = told('card', (line) => (aged(line) ? line.replace(/→ .*/, '→ outside') : line))
  expect(lines).toEqual([expect.stringMatching(/^“样例卡.*有[1-9]\d*种人的结论和记下的不一样，谁换了结果/)])
})
