import path from 'node:path'
import { contents, regions, type Guide } from '@/rules'
import { statements } from '@/rules/built-in/statements'
import { builtIn } from '../../../scripts/policy/built-in/whole'
import type { Place } from '../../../scripts/policy/place'
import { readPolicy } from '../../../scripts/policy/policy'

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
  expect(differing).toEqual(['base', 'contents', 'packed'].map((name) => `${last.region.id}/${name}.ts`))
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
  // the first two share all words; the third has one of them, too little to fetch what is shared
  const guides = [guide('one', '一', words), guide('two', '二', words), guide('three', words[0] ?? '', [])]
  const region = { ...last.region, guides }
  const files = builtIn({ ...policy, places: [{ ...last, region, slices: [{ from: null, value: region }] }] })
  const text = files.get(`${region.id}/guides/one.ts`) ?? ''
  const names = [...text.matchAll(/^const (it\d+) /gm)].map(([, name = '']) => name)
  expect(names.filter((name) => text.split(new RegExp(`\\b${name}\\b`)).length === 2)).toEqual([])
})
