/** Residents' questions of each place, and whether they get the expected answers. */
import { checkCases } from '../../scripts/policy/gate/cases'
import { problemText } from '../../scripts/policy/problems'
import { places, policy } from './places'

test.each(places.map((place) => [place.region.id, place] as const))(
  'the residents of %s get the answers in their cases',
  (_, place) => {
    expect(checkCases(place, policy).problems.map(problemText)).toEqual([])
  },
)
