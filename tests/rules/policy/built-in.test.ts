import path from 'node:path'
import { regions, statements } from '@/rules'
import { readPolicy } from '../../../scripts/policy/policy'

const { places, problems } = readPolicy(path.join(__dirname, '../../sample/policy'))

test('the sample has no fault', () => {
  expect(problems).toEqual([])
})

test('the app has a policy as it is written, to the order of its keys', () => {
  expect(JSON.stringify(regions)).toBe(JSON.stringify(places.map(({ region }) => region)))
  expect(statements).toEqual(Object.fromEntries(places.map((place) => [place.region.id, place.statements])))
})
