/** What WeChat's package holds of the real places is read there as it is written. */
import { reader } from '@/rules/regions/packed'
import { piecesOf } from '../../scripts/policy/built-in'
import { packedPlace } from '../../scripts/policy/built-in/packed'
import { places } from './places'

test.each(places.map((place) => [place.region.id, place] as const))('%s, piece by piece', (_, place) => {
  const read = reader(packedPlace(place))
  const names = piecesOf(place).map(({ file }) => file)
  expect(names.length).toBeGreaterThan(place.region.guides.length)
  const unpacked = names.map((name) => read(name as Parameters<typeof read>[0])) // each is one that is packed
  expect(unpacked).toEqual(piecesOf(place).map(({ value }) => value))
})
