/** The place of an entry in words for the maintainers of the policy. */
import { whereWords } from '../../../scripts/policy/where'

test.each([
  [['citations', 'A5', 'newer', 'how'], '出处 A5 更新的文件 怎么变'],
  [['sources', 'by', 'known'], '文件 by 文字怎么来的'],
  [['guides', 'card', 'criteria', 'poor', 'cite'], '指引 card 条件 poor 出处'],
  [['guides', 'card', 'outcomes', 'yes', 'contacts', 'desk', 'id'], '指引 card 结论 yes 电话 desk'],
] as const)('%s', (path, words) => {
  expect(whereWords(path)).toBe(words)
})
