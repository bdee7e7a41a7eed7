/** What is reported if golden lines differ from what the guide decides now. */
import { goldenNow, goldenProblems } from '../../../scripts/policy/golden'
import { placeWith } from './edited-sample'

const sample = placeWith()

/** What is reported for the guide if its golden lines had been kept differently. */
function reported(id: string, was: (line: string) => string): readonly string[] {
  const guide = sample.region.guides.find((one) => one.id === id)
  if (!guide) throw new Error(`no guide ${id}`)
  return goldenProblems(sample, guide, goldenNow(sample, id).map(was).join('\n')).map(({ words }) => words)
}

test('a different decision is reported in the words of the questions, with both outcomes', () => {
  const [first, sum] = reported('water', (line) => line.replace('north → cheap', 'north → dear'))
  expect(first).toMatch(/^“样例水价”，户口在哪个区？北区：原来“不可以”（dear），现在“可以”（cheap）$/)
  expect(sum).toContain('有1种人')
})

test('decisions that depend on a date or a number are counted, not listed', () => {
  const aged = (line: string): boolean => line.includes('birthday=')
  const lines = reported('card', (line) => (aged(line) ? line.replace(/→ .*/, '→ outside') : line))
  expect(lines).toEqual([expect.stringMatching(/^“样例卡.*有[1-9]\d*种人的结论和记下的不一样，谁换了结果/)])
})
