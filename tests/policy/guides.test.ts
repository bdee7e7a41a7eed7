/**
 * Verifies every guide and compares its decisions with the golden lines. Unchanged guides are not verified
 * again.
 */
import { prove, MAX_QUESTIONS } from '../../scripts/policy/gate/proof'
import { cached } from '../../scripts/policy/cache'
import { findingsOf } from '../../scripts/policy/gate'
import { checkLinks } from '../../scripts/policy/gate/links'
import { checkMatters } from '../../scripts/policy/gate/matters'
import { goldenDifference, goldenGuides, goldenKept, goldenNow } from '../../scripts/policy/golden'
import { problemText } from '../../scripts/policy/problems'
import { GOLDEN_FROM } from '../../scripts/policy/proved'
import { places } from './places'

const guides = places.flatMap((place) =>
  place.region.guides.map((guide) => [`${place.region.id}/${guide.id}`, place, guide] as const),
)

describe.each(guides)('%s', (_, place, guide) => {
  test('has no hole, and nothing unreachable or superfluous', () => {
    const tree = place.trees.get(`guides/${guide.id}.yaml`)
    const { errors, mostQuestions } = cached(
      place.region.id,
      `proof-test ${guide.id}`,
      [guide, place.region.figures, tree, GOLDEN_FROM],
      () => prove(place, guide, GOLDEN_FROM),
    )
    expect([...errors, ...checkLinks(place, guide)].map(problemText)).toEqual([])
    expect(mostQuestions).toBeLessThanOrEqual(MAX_QUESTIONS)
  })

  test('decides every interview as in its golden line', () => {
    expect(goldenDifference(goldenKept(place.region.id, guide.id), goldenNow(place, guide.id))).toEqual([])
  })
})

test.each(places.map((place) => [place.region.id, place] as const))(
  'figures, sentences and phone numbers of %s have no errors',
  (_, place) => {
    expect(findingsOf(place).errors.map(problemText)).toEqual([])
  },
)

test.each(places.map((place) => [place.region.id, place] as const))(
  'guides of %s agree on the matters they share',
  (_, place) => {
    expect(checkMatters(place, GOLDEN_FROM).map(problemText)).toEqual([])
  },
)

test.each(places.map(({ region }) => [region.id, region] as const))(
  'the golden lines of %s are of its present guides',
  (id, { guides: all }) => {
    expect([...goldenGuides(id)].sort()).toEqual(all.map((guide) => guide.id).sort())
  },
)
