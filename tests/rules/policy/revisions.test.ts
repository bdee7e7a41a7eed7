/** Changes that maintainers made to a place's answers: how they are read, and who is told. */
import { contentsOf } from '../../../scripts/policy/built-in/contents'
import { readPlace } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'
import { reasonFor, revisionViews } from '@/rules'
import { sample } from './edited-sample'
import { mistakes } from './mistakes'

const FILE = `
north-too:
  on: 2026-11-20
  why: 窗口回电说，北区也算。
  guides: { card: [yes] }
all-rewritten:
  on: 2026-11-26
  why: 按新印的办法重写了。
  guides: { card: [too-young], water: [] }
`

const read = (text = FILE) => readPlace('sample', new Map(sample).set('revisions.yaml', text))
const { place } = read()
if (!place) throw new Error('no sample')

test.each(mistakes('revisions'))('%s is reported with its place', (_, words, by, says) => {
  const { problems } = read(FILE.replace(words, by))
  expect(problems.map(problemText)).toEqual([
    expect.stringMatching(new RegExp(`^policy/sample/revisions\\.yaml 第\\d+行.*${says}`)),
  ])
})

test('revisions are listed with the changes, the newest first, with their guides', () => {
  expect(revisionViews(place.region).map(({ id, guides }) => [id, guides.map((one) => one.id)])).toEqual([
    ['all-rewritten', ['sample/card', 'sample/water']],
    ['north-too', ['sample/card']],
  ])
  const none = { ...place, region: { ...place.region, changes: [] } }
  expect(contentsOf(none).has.changes).toBe(true)
})

describe('the reason for the change of a saved result', () => {
  const why = (outcomes: readonly string[], on: `${number}-${number}-${number}`, known?: readonly string[]) =>
    reasonFor(place.region, { guide: 'card', on, revisions: known }, outcomes)

  test.each([
    [
      'is the newest one for its old outcome',
      ['too-young', 'yes'],
      '2026-11-01',
      undefined,
      '按新印的办法重写了。',
    ],
    [
      'is the newest one for its new outcome',
      ['no-district', 'yes'],
      '2026-11-01',
      undefined,
      '窗口回电说，北区也算。',
    ],
    ['is none for another outcome', ['no-district'], '2026-11-01', undefined, null],
    ['is none if it was already known', ['yes'], '2026-11-01', ['north-too'], null],
    ['may be older than the saved result', ['yes'], '2026-11-25', [], '窗口回电说，北区也算。'],
    ['is none from before if nothing is known', ['yes'], '2026-11-21', undefined, null],
  ] as const)('%s', (_, outcomes, on, known, says) => {
    expect(why(outcomes, on, known)).toBe(says)
  })

  test('may be that of a whole guide', () => {
    const kept = { guide: 'water', on: '2026-11-01', revisions: undefined } as const
    expect(reasonFor(place.region, kept, ['dear'])).toBe('按新印的办法重写了。')
  })
})
