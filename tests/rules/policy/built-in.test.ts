import path from 'node:path'
import { contents, regions, type Guide, type Region } from '@/rules'
import { statements } from '@/rules/built-in/statements'
import { fetchedPieces } from '../../../scripts/policy/built-in'
import { builtIn } from '../../../scripts/policy/built-in/whole'
import { type Place, readPlace, textsOf } from '../../../scripts/policy/place'
import { readPolicy } from '../../../scripts/policy/policy'

type Cited = Pick<Region, 'citations'> // every piece has at least this

const policy = readPolicy(path.join(__dirname, '../../sample/policy'))
const { places, problems } = policy

test('the sample policy has no problems', () => {
  expect(problems).toEqual([])
})

test('the built-in policy equals the written one, down to the order of keys', () => {
  expect(JSON.stringify(regions)).toBe(JSON.stringify(places.map(({ region }) => region)))
  expect(statements).toEqual(Object.fromEntries(places.map((place) => [place.region.id, place.statements])))
})

test('a changed sentence changes only the files and the edition of its place', () => {
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

test('a place that is not built in leaves no file and no entry', () => {
  const files = builtIn({ ...policy, carried: ['zhoukou'] })
  expect([...files.keys()].filter((file) => file.startsWith('qinhuangdao/'))).toEqual([])
  for (const file of ['contents.ts', 'index.ts', 'packed.ts', 'pieces.ts', 'publishing.ts']) {
    expect(files.get(file)).toContain('zhoukou')
    expect(files.get(file)).not.toContain('qinhuangdao')
  }
})

test('a value that occurs only inside a shared one gets no name of its own', () => {
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

test('a fetched piece has the newer citations of those it cites, and none that the base has', () => {
  const { place } = readPlace('sample', textsOf(path.join(__dirname, 'sample')))
  if (!place) throw new Error('no place')
  const citations = Object.fromEntries(
    fetchedPieces(place).map(({ file, value }) => [file, Object.keys((value as Cited).citations)]),
  )
  // the phone number cites A3, which N1 has confirmed
  expect(citations['fetched/base']).toEqual(expect.arrayContaining(['A3', 'N1']))
  expect(citations['fetched/guides/card']).toEqual(['A2'])
})
