/**
 * Whatever is too large for a phone or too long to read is reported with its place. Each case is made in the
 * sample place.
 */
import { randomBytes } from 'node:crypto'
import { bytesOf, checkSizes, checkTogether, SIZE_LIMITS } from '../../../scripts/policy/gate/sizes'
import { readPlace } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'
import { type Edit, placeWith, sample } from './edited-sample'

const GUIDE = 'guides/card.yaml'

const reported = (...edit: Edit): readonly string[] =>
  checkSizes(placeWith(edit), '2026-11-26').map(problemText)

/** Text that does not compress. */
const noise = (bytes: number): string => randomBytes(bytes / 2).toString('hex')

test('the sample place is within all limits', () => {
  expect(reported(GUIDE, 'title', 'title')).toEqual([])
})

test('a result that is too long is reported with its line', () => {
  const errors = reported(GUIDE, '当场办好', '当场办好'.repeat(SIZE_LIMITS.result / 4))
  expect(errors).toContainEqual(
    expect.stringMatching(/^policy\/sample\/guides\/card\.yaml 第\d+行第3列：“yes”的结果页最长有\d+个字/),
  )
})

test('a headline that is too long for one breath is reported', () => {
  const errors = reported(GUIDE, 'headline: ', `headline: ${'长'.repeat(SIZE_LIMITS.breath)}`)
  expect(errors).toEqual([expect.stringContaining('打电话要说的话')])
})

test('papers that do not fit on a slip are reported', () => {
  const errors = reported(GUIDE, '照片', '照片'.repeat(SIZE_LIMITS.slip / 2))
  expect(errors.some((line) => line.includes('窗口单'))).toBe(true)
})

test('a piece that is too large to fetch is reported with its file', () => {
  expect(reported('faqs.yaml', '打{contacts', `${noise(3 * SIZE_LIMITS.library)}打{contacts`)).toEqual([
    expect.stringMatching(/^policy\/sample\/faqs\.yaml 第1行.*压缩后有\d+\.\dKB/),
  ])
})

test('what several periods share counts once', () => {
  // longer than the window of gzip
  const long = noise(1.65 * SIZE_LIMITS.library)
  const texts = new Map(sample)
    .set(
      'figures.yaml',
      (sample.get('figures.yaml') ?? '').replace(
        'seniorAge: { value: 65, unit: 周岁, cite: A1 }',
        'seniorAge: { unit: 周岁, cite: A1, periods: [{ value: 65, from: 2024-06-01 }, { value: 66, from: 2030-01-01 }] }',
      ),
    )
    .set(
      'faqs.yaml',
      (sample.get('faqs.yaml') ?? '').replace(
        'answer: [{ use: oneCall }]',
        `answer: [{ text: '满{seniorAge}。', cite: [A1] }, { text: '${long}。', cite: [A1] }, { use: oneCall }]`,
      ),
    )
  const { place, problems } = readPlace('sample', texts)
  expect(problems.map(problemText)).toEqual([])
  expect(place?.slices).toHaveLength(2)
  expect(place && checkSizes(place, '2026-11-26').map(problemText)).toEqual([])
})

test('places that together do not fit into the WeChat package are reported', () => {
  const place = placeWith(['faqs.yaml', '打{contacts', `${noise(SIZE_LIMITS.together)}打{contacts`])
  expect(checkTogether(bytesOf(place)).map(problemText)).toEqual([expect.stringContaining('小程序装不下')])
})
