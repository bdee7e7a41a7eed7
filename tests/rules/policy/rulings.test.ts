/** What the reader reports for a place's rulings. */
import { readPlace } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'
import { sample } from './edited-sample'
import { mistakes } from './mistakes'

const RIGHT = `ruling-birthday:
  kind: doubt
  documents: 生日当天算不算，没有写。
  cite: [A1]
  treat: 当天起说可以去办。
  decided: 2026-11-23
`
const CARD = sample.get('guides/card.yaml') ?? ''

/** What is reported for the sample place with these rulings, one of which its card names. */
const reported = (rulings: string, named = 'ruling-birthday') => {
  const card = `${CARD}\nrulings: [${named}]\n`
  const { place, problems } = readPlace(
    'sample',
    new Map(sample).set('rulings.yaml', rulings).set('guides/card.yaml', card),
  )
  return { place, problems: problems.map(problemText) }
}

test('a ruling that a guide names is read, but does not reach the app', () => {
  const { place, problems } = reported(RIGHT)
  expect(problems).toEqual([])
  expect(Object.keys(place?.rulings ?? {})).toEqual(['ruling-birthday'])
  expect(JSON.stringify(place?.region)).not.toContain('ruling-')
})

test('an unknown ruling in a guide is reported with the nearest name', () => {
  expect(reported(RIGHT, 'ruling-brithday').problems).toEqual([
    expect.stringContaining('没有“ruling-brithday”这个办法，最像的是“ruling-birthday”'),
  ])
})

test.each(mistakes('rulings'))('%s is reported with its place', (_, words, by, says) => {
  const { problems } = reported(RIGHT.replace(words, by))
  expect(problems).toContainEqual(
    expect.stringMatching(new RegExp(`^policy/sample/rulings\\.yaml 第\\d+行第\\d+列：.*${says}`)),
  )
})
