/** The cases of each place: residents' questions, and whether they get the expected answers. */
import { checkCases } from '../../scripts/policy/gate/cases'
import { problemText } from '../../scripts/policy/problems'
import { places, policy } from './places'

test.each(places.map((place) => [place.region.id, place] as const))(
  'the residents of %s are told what their cases say',
  (_, place) => {
    expect(checkCases(place, policy).problems.map(problemText)).toEqual([])
  },
)
