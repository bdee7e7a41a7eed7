import path from 'node:path'
import { contents, regions, type Guide, type Region } from '@/rules'
import { statements } from '@/rules/built-in/statements'
import { fetchedPieces } from '../../../scripts/policy/built-in'
import { builtIn } from '../../../scripts/policy/built-in/whole'
import { type Place, readPlace, textsOf } from '../../../scripts/policy/place'
import { readPolicy } from '../../../scripts/policy/policy'

type Cited = Pick<Region, 'citations'> // what every piece has, whatever else

const policy = readPolicy(path.join(__dirname, '../../sample/policy'))
const { places, problems } = policy

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
  const is = builtIn({ ...policy, places: [...places.slice(0, -1), changed] })
  const differing = [...is].flatMap(([file, text]) => (was.get(file) === text ? [] : [file]))
  expect(differing.sort()).toEqual(
    ['base', 'contents', 'fetched/base', 'packed'].map((name) => `${last.region.id}/${name}.ts`),
  )
  expect(is.get(`${last.region.id}/contents.ts`)).not.toContain(contents.at(-1)?.edition)
})

test('the app holds nothing of a place that it does not carry, and no edition of it counts as built in', () => {
  const files = builtIn({ ...policy, carried: ['zhoukou'] })
  expect([...files.keys()].filter((file) => file.startsWith('qinhuangdao/'))).toEqual([])
  for (const file of ['contents.ts', 'index.ts', 'packed.ts', 'pieces.ts', 'publishing.ts']) {
    expect(files.get(file)).toContain('zhoukou')
    expect(files.get(file)).not.toContain('qinhuangdao')
  }
})

test('what occurs in a file only inside a thing that stands elsewhere gets no name in it', () => {
  const [last] = places.slice(-1)
  if (!last) throw new Error('no place')
  const words = Array.from({ length: 12 }, (_, i) => `第${i}个人们会用来找它的词`.repeat(7))
  const guide = (id: string, asks: string, keywords: readonly string[]): Guide => ({
    ...{ id, title: id, topic: id, asks, keywords },
    ...{ questions: {}, derived: {}, criteria: {}, rules: [], outcomes: {} },
  })
  // the first two share all words; the third has one of them
  const guides = [guide('one', '一', words), guide('two', '二', words), guide('three', words[0] ?? '', [])]
  const region = { ...last.region, guides }
  const files = builtIn({ ...policy, places: [{ ...last, region, slices: [{ from: null, value: region }] }] })
  const text = files.get(`${region.id}/guides/one.ts`) ?? ''
  const names = [...text.matchAll(/^const (it\d+) /gm)].map(([, name = '']) => name)
  expect(names.filter((name) => text.split(new RegExp(`\\b${name}\\b`)).length === 2)).toEqual([])
})

test('a piece brings along what newer documents say of the places that it cites, and nothing that the base has', () => {
  const { place } = readPlace('sample', textsOf(path.join(__dirname, 'sample')))
  if (!place) throw new Error('no place')
  const citations = Object.fromEntries(
    fetchedPieces(place).map(({ file, value }) => [file, Object.keys((value as Cited).citations)]),
  )
  // the telephone cites A3, which N1 has confirmed
  expect(citations['fetched/base']).toEqual(expect.arrayContaining(['A3', 'N1']))
  expect(citations['fetched/guides/card']).toEqual(['A2'])
})
