/** The data of the real places, packed for WeChat, is read back unchanged. */
import { reader } from '@/rules/regions/packed'
import { piecesOf } from '../../scripts/policy/built-in'
import { packedPlace } from '../../scripts/policy/built-in/packed'
import { places } from './places'

test.each(places.map((place) => [place.region.id, place] as const))(
  '%s reads back piece by piece',
  (_, place) => {
    const read = reader(packedPlace(place))
    const names = piecesOf(place).map(({ file }) => file)
    expect(names.length).toBeGreaterThan(place.region.guides.length)
    const unpacked = names.map((name) => read(name as Parameters<typeof read>[0])) // all names are of packed pieces
    expect(unpacked).toEqual(piecesOf(place).map(({ value }) => value))
  },
)
