/** Compares guides that answer the same question, as declared in `matters.yaml`. */
import { checkMatters } from '../../../scripts/policy/gate/matters'
import { problemText } from '../../../scripts/policy/problems'
import { type Edit, readEdited, sample } from './edited-sample'
import { mistakes } from './mistakes'

const MATTERS = sample.get('matters.yaml') ?? ''

/**
 * Problems of the sample place with some words of a file replaced, from reading it or else from comparing
 * guides.
 */
function reported(...edit: Edit): readonly string[] {
  const { place, problems } = readEdited(edit)
  return (place ? checkMatters(place, '2026-11-26') : problems).map(problemText)
}

test('guides with the same verdict for people in both report nothing', () => {
  expect(reported('matters.yaml', 'what:', 'what:')).toEqual([])
  // in the south, nobody gets an outcome of the water guide that the matter lists
  expect(reported('guides/water.yaml', 'verdict: no', 'verdict: ask')).toEqual([])
})

test('a different verdict is reported with both guides, both outcomes and the shortest example', () => {
  const [first, ...others] = reported('guides/water.yaml', 'verdict: yes', 'verdict: ask')
  expect(others).toEqual([])
  expect(first).toMatch(/^policy\/sample\/matters\.yaml 第5行第5列：“住在北区，能不能办”，两处说的不一样：/)
  expect(first).toContain('“样例卡”说“可以”（yes），“样例水价”说“先问清”（cheap）')
  expect(first).toMatch(/户口在哪个区？北区/)
  expect(first).not.toContain('南区')
})

test('an outcome through another row is compared, too', () => {
  const changed = reported('matters.yaml', 'outcomes: [yes]', 'outcomes: [yes, too-young]')
  expect(changed).toEqual([expect.stringContaining('“样例卡”说“不可以”（too-young）')])
  expect(changed[0]).toMatch(/哪天出生？19\d\d-\d\d-\d\d…|哪天出生？20\d\d/)
})

test('a matter in which nobody is in two guides is reported for each of them', () => {
  // from the south, only people with a permit reach the card
  const idle = reported('matters.yaml', 'outcomes: [cheap]', 'outcomes: [dear]')
  expect(idle).toHaveLength(2)
  expect(idle[0]).toContain('什么也没有比')
})

test('given answers limit whom a guide is compared for', () => {
  const withPermit = reported(
    'matters.yaml',
    '[cheap], given: { permit: no }',
    '[dear], given: { permit: yes }',
  )
  expect(withPermit).toEqual([expect.stringContaining('有没有居住证？有')])
})

test.each(mistakes('matters'))('%s is reported with its place', (_, words, by, says) => {
  expect(MATTERS).toContain(words)
  expect(reported('matters.yaml', words, by)).toContainEqual(
    expect.stringMatching(new RegExp(`^policy/sample/matters\\.yaml 第\\d+行第\\d+列：.*${says}`)),
  )
})
