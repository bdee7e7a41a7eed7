/** Two layers above the sample place: what it inherits and overrides, and where problems are reported. */
import type { WholeRegion } from '@/rules'
import { findingsOf } from '../../../scripts/policy/gate'
import { readLayers } from '../../../scripts/policy/layer'
import { type Place, readPlace, type Reading, type Texts } from '../../../scripts/policy/place'
import { problemText } from '../../../scripts/policy/problems'
import { readYaml } from '../../../scripts/policy/yaml'
import { sample } from './edited-sample'

const top: Texts = new Map([
  ['layer.yaml', 'name: 全国\nwhat: 样例\n'],
  [
    'sources.yaml',
    'code: { title: 样例法, publisher: 样例部, published: 2020-01-01, dating: 落款, known: law }\nother: { title: 别的法, publisher: 样例部, published: null, dating: 没有印, known: law }\n',
  ],
  [
    'citations.yaml',
    'Z1: { source: code, place: 第一条, quote: 满80周岁的，满半年的 }\nN2: { source: other, place: 第二条, quote: 没有人用 }\n',
  ],
  [
    'figures.yaml',
    'figures:\n  oldAge: { value: 80, unit: 周岁, cite: Z1 }\n  seniorAge: { value: 80, unit: 周岁, cite: Z1 }\n',
  ],
  ['contacts.yaml', 'ministry: { kind: body, name: 样例部, scope: 解释, cite: Z1 }\n'],
  ['shared.yaml', "questions: {}\nparts:\n  veryOld: { text: '满{oldAge}的另有办法。', cite: [Z1] }\n"],
  [
    'guides/allowance.yaml',
    `title: 样例津贴
topic: 样例
asks: 有没有津贴？
questions:
  old: { kind: choice, ask: 满了吗？, howToFind: 看身份证。, can: no, options: { yes: { label: 满了 }, no: { label: 没满 } } }
derived: {}
criteria:
  old: { when: { old: yes }, yes: '满{oldAge}', no: '不满{oldAge}', cite: [Z1] }
rules:
  - { when: [old], then: some }
  - { when: [not old], then: none }
outcomes:
  some: { verdict: yes, certainty: clear, headline: 有, cite: [Z1], steps: [{ use: veryOld }], contacts: [ministry] }
  none: { verdict: no, certainty: clear, headline: 没有, cite: [Z1], steps: [{ use: veryOld }], contacts: [ministry] }
`,
  ],
])
const middle: Texts = new Map([
  ['layer.yaml', 'name: 省\nwhat: 样例\nabove: top\n'],
  ['contacts.yaml', 'ministry: { kind: body, name: 样例厅, scope: 解释, cite: Z1 }\n'],
])

const replaceIn = (texts: Texts, file: string, words: string, by: string): Texts => {
  const text = texts.get(file) ?? ''
  expect(text).toContain(words)
  return new Map(texts).set(file, text.replace(words, by))
}
const below = (more = ''): Texts =>
  replaceIn(sample, 'place.yaml', 'name: 样例市', `name: 样例市\nabove: middle${more}`)

const layersOf = (upper: Texts, lower: Texts) =>
  readLayers(
    new Map([
      ['middle', lower],
      ['top', upper],
    ]),
  )
function reading(place: Texts, upper: Texts = top, lower: Texts = middle): Reading {
  const { stacks, problems } = layersOf(upper, lower)
  return problems.length > 0 ? { place: null, problems } : readPlace('sample', place, readYaml, stacks)
}
function placeOf(...texts: Parameters<typeof reading>): Place {
  const { place, problems } = reading(...texts)
  if (!place) throw new Error(problems.map(problemText).join('\n'))
  return place
}
const regionOf = (...texts: Parameters<typeof reading>): WholeRegion => placeOf(...texts).region
const reported = (...texts: Parameters<typeof reading>): readonly string[] =>
  reading(...texts).problems.map(problemText)

test('a place inherits the guides of its layers, with what they depend on and nothing else', () => {
  const alone = placeOf(sample).region
  const { guides, sources, citations, figures, contacts } = regionOf(below())
  expect(guides.map(({ id }) => id)).toEqual(['card', 'water', 'allowance'])
  expect(Object.keys(sources)).toEqual([...Object.keys(alone.sources), 'code'])
  expect(Object.keys(citations)).toEqual([...Object.keys(alone.citations), 'Z1'])
  expect(Object.keys(figures).sort()).toEqual([...Object.keys(alone.figures), 'oldAge'].sort())
  expect(contacts['ministry']).toMatchObject({ name: '样例厅' })
})

test('the nearest definition wins: a place’s figure overrides the one above', () => {
  const guide = regionOf(below()).guides.find(({ id }) => id === 'card')
  expect(guide?.outcomes['too-young']?.headline).toBe('要满65周岁')
  const own = replaceIn(
    sample,
    'figures.yaml',
    'figures:\n',
    'figures:\n  oldAge: { value: 65, unit: 周岁, cite: A1 }\n',
  )
  const over = replaceIn(own, 'place.yaml', 'name: 样例市', 'name: 样例市\nabove: middle')
  expect(regionOf(over).guides.at(-1)?.criteria['old']?.yes).toBe('满65周岁')
  const reminders = findingsOf(placeOf(over)).notes.map(problemText)
  expect(reminders).toContainEqual(
    expect.stringMatching(
      /figures\.yaml 第2行第3列：数字“oldAge”上面已经有了（policy\/top\/figures\.yaml 第2行）/,
    ),
  )
})

test('an entry that uses its own name inherits what it does not override', () => {
  const shared = below().get('shared.yaml') ?? ''
  const own = new Map(below()).set(
    'shared.yaml',
    shared.replace('parts:\n', "parts:\n  veryOld: { use: veryOld, text: '满{oldAge}的另有津贴。' }\n"),
  )
  const [step] = regionOf(own).guides.at(-1)?.outcomes['some']?.steps ?? []
  expect(step).toEqual({ text: '满80周岁的另有津贴。', cite: ['Z1'] })
})

test('unused entries of a layer are not reported for a place, and its statements are not the place’s', () => {
  const place = placeOf(below())
  const { errors, notes } = findingsOf(place)
  expect(errors).toEqual([])
  const others = notes.map(problemText).filter((line) => !line.includes('上面已经有了'))
  expect(others.join('\n')).not.toMatch(/policy\/(top|middle)\/|Z1|Z2/)
  expect(place.statements.above).toEqual(['Z1'])
})

test('a place inherits changes from its layers, and can override or exclude one', () => {
  const entry = (id: string) =>
    `  ${id}: { topic: 样例, headline: 有, cite: [Z1], means: [], todo: [], guides: [allowance], keywords: [] }\n`
  const upper = new Map(top).set('changes.yaml', `changes:\n${entry('first')}${entry('second')}`)
  const changesOf = (place: Texts) =>
    regionOf(place, upper).changes.map(({ id, guides }) => [id, ...(guides ?? [])])
  const without = new Map(below('\nwithout: { changes: [second] }'))
  without.delete('changes.yaml')
  expect(changesOf(without)).toEqual([['first', 'allowance']])
  const own = new Map(without).set('changes.yaml', 'changes:\n  first: { use: first, guides: [card] }\n')
  expect(changesOf(own)).toEqual([['first', 'card']])
  const unguided = new Map(below('\nwithout: { guides: [allowance], changes: [second] }'))
  unguided.delete('changes.yaml')
  expect(changesOf(unguided)).toEqual([['first']])
  expect(reported(below('\nwithout: { changes: [none] }'), upper)[0]).toMatch(/上面没有“none”这个变化/)
})

test('a change in a layer changes the places below it', () => {
  const other = replaceIn(
    replaceIn(top, 'figures.yaml', 'oldAge: { value: 80', 'oldAge: { value: 90'),
    'citations.yaml',
    '80',
    '90',
  )
  expect(regionOf(below(), other).guides.at(-1)?.criteria['old']?.yes).toBe('满90周岁')
})

test('a place can exclude guides of its layers, and nothing links to them', () => {
  const linked = replaceIn(
    top,
    'guides/allowance.yaml',
    'headline: 有, cite: [Z1],',
    'headline: 有, cite: [Z1], next: [extra],',
  )
  const both = new Map(linked).set('guides/extra.yaml', top.get('guides/allowance.yaml') ?? '')
  const region = regionOf(below('\nwithout: { guides: [extra] }'), both)
  expect(region.guides.map(({ id }) => id)).toEqual(['card', 'water', 'allowance'])
  expect(region.guides.at(-1)?.outcomes['some']?.next).toEqual([])
})

describe('problems are reported with their place', () => {
  test.each([
    [
      'an unknown layer',
      below('x'),
      top,
      middle,
      'policy/sample/place.yaml 第2行第8列：没有“middlex”这个层，最像的是“middle”',
    ],
    [
      'an unknown guide to exclude',
      below('\nwithout: { guides: [alowance] }'),
      top,
      middle,
      '第3行第21列：上面没有“alowance”这个指引，最像的是“allowance”',
    ],
    [
      'a layer above itself',
      below(),
      replaceIn(top, 'layer.yaml', 'what: 样例', 'what: 样例\nabove: middle'),
      middle,
      '又在它自己上面',
    ],
    [
      'an unknown citation in a layer',
      below(),
      replaceIn(top, 'guides/allowance.yaml', 'cite: [Z1] }\nrules', 'cite: [Z11] }\nrules'),
      middle,
      'policy/top/guides/allowance.yaml 第8行第73列：没有“Z11”这个出处，最像的是“Z1”',
    ],
    [
      'something that only places have',
      below(),
      replaceIn(top, 'shared.yaml', '满{oldAge}的另有办法', '{districts.north}'),
      middle,
      'policy/top/shared.yaml',
    ],
    [
      'a file that layers do not have',
      below(),
      new Map(top).set('place.yaml', 'name: 一'),
      middle,
      'policy/top/place.yaml 第1行第1列：没有“place.yaml”这个文件',
    ],
    [
      'an unknown key',
      below(),
      top,
      replaceIn(middle, 'layer.yaml', 'what:', 'wat:'),
      'policy/middle/layer.yaml 第2行第1列：没有“wat”这一项，最像的是“what”',
    ],
  ])('%s', (_, place, upper, lower, sentence) => {
    expect(reported(place, upper, lower).join('\n')).toContain(sentence)
  })
})
