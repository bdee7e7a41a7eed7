import path from 'node:path'
import { contents, regions } from '@/rules'
import { statements } from '@/rules/built-in/statements'
import { builtIn } from '../../../scripts/policy/built-in/whole'
import type { Place } from '../../../scripts/policy/place'
import { readPolicy } from '../../../scripts/policy/policy'

const policy = readPolicy(path.join(__dirname, '../../sample/policy'))
const { places, problems, synonyms } = policy

test('the sample has no fault', () => {
  expect(problems).toEqual([])
})

test('the app has a policy as it is written, to the order of its keys', () => {
  expect(JSON.stringify(regions)).toBe(JSON.stringify(places.map(({ region }) => region)))
  expect(statements).toEqual(Object.fromEntries(places.map((place) => [place.region.id, place.statements])))
})

test('another sentence in one place touches no file of another, and gives that place alone another edition', () => {
  const [last] = places.slice(-1)
  if (!last) throw new Error('no place')
  const region = { ...last.region, callingNote: '另一句话' }
  const changed: Place = { ...last, region, slices: [{ from: null, value: region }] }
  const was = builtIn(policy)
  const is = builtIn({ places: [...places.slice(0, -1), changed], synonyms })
  const differing = [...is].flatMap(([file, text]) => (was.get(file) === text ? [] : [file]))
  expect(differing).toEqual([`${last.region.id}/base.ts`, `${last.region.id}/contents.ts`])
  expect(is.get(`${last.region.id}/contents.ts`)).not.toContain(contents.at(-1)?.edition)
})
