/** What an editor marks in a policy file while it is being written. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import Ajv from 'ajv'
import { parse } from 'yaml'
import { textsOf, treesOf } from '../../../scripts/policy/place'
import { POLICY, readPolicy } from '../../../scripts/policy/policy'
import { Problems } from '../../../scripts/policy/problems'
import { schemaLine, schemaOfCases, schemasOf } from '../../../scripts/policy/schema'
import type { Tree } from '../../../scripts/policy/tree'

const plain = (tree: Tree): unknown =>
  tree.kind === 'map'
    ? Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]))
    : tree.kind === 'list'
      ? tree.items.map(plain)
      : tree.value

const policy = readPolicy()
const layers = policy.layerIds
const sample = treesOf('sample', textsOf(path.join(__dirname, 'sample')), new Problems())
const places = [
  ...[...policy.layers, ...policy.places].map(({ region, ...place }) => [region.id, place] as const),
  ['sample', { own: sample, known: { trees: sample, templates: new Map<string, Tree>() } }] as const,
]
const files = places.flatMap(([id, { own, known }]) =>
  [...schemasOf({ own, known, layers })].map(
    ([name, schema]) => [`${id}/${name}`, own, `${name}.yaml`, schema] as const,
  ),
)

test('every file of a place has a schema', () => {
  for (const [, { own, known }] of places) expect(schemasOf({ own, known, layers }).size).toBe(own.size)
})

test.each(files)('%s matches its schema', (_, trees, file, schema) => {
  const tree = trees.get(file)
  const validate = new Ajv({ allErrors: true }).compile(schema)
  validate(tree && plain(tree))
  expect(validate.errors ?? []).toEqual([])
})

/** Every property in the schema without a Chinese description. */
function keysWithoutWords(schema: unknown, found: string[] = []): string[] {
  if (typeof schema !== 'object' || schema === null) return found
  for (const [key, inside] of Object.entries(schema)) {
    if (key === 'properties' && typeof inside === 'object' && inside !== null)
      for (const [name, property] of Object.entries(inside))
        if (!/[\u4e00-\u9fff]/.test(String((property as { description?: unknown }).description)))
          found.push(name)
    keysWithoutWords(inside, found)
  }
  return found
}

test('every key is explained in Chinese', () => {
  for (const [, , , schema] of files) expect(keysWithoutWords(schema)).toEqual([])
})

test('each policy file names its schema in its first line', () => {
  for (const [id] of places.filter(([place]) => place !== 'sample')) {
    const texts = textsOf(path.join(POLICY, id))
    for (const file of texts.keys())
      expect(texts.get(file)?.split('\n')[0]).toBe(schemaLine(id, file.replace(/\.yaml$/, '')))
  }
})

test.each(readPolicy().places.map((place) => [place.region.id, place] as const))(
  'the cases of %s match their schema, whose keys are explained in Chinese',
  (_, { known, cases }) => {
    const schema = schemaOfCases({ known })
    expect(keysWithoutWords(schema)).toEqual([])
    const validate = new Ajv({ allErrors: true }).compile(schema)
    for (const [file, text] of cases) {
      validate(parse(text))
      expect([file, validate.errors ?? []]).toEqual([file, []])
    }
  },
)

describe('an editor marks', () => {
  const card = path.join(__dirname, 'sample/guides/card.yaml')
  const text = readFileSync(card, 'utf8')
  const schema = files.find(([name]) => name === 'sample/guides/card')?.[3]
  if (!schema) throw new Error('no sample guide')
  const validate = new Ajv().compile(schema)

  test.each([
    ['a misspelt key', '    howToFind: 看通知。', '    fnid: 看通知。'],
    ['an unknown outcome', 'then: too-young', 'then: to-young'],
    ['an unknown criterion', 'when: [not inForce]', 'when: [not inFroce]'],
    ['an unknown citation', 'cite: [A2]', 'cite: [A9]'],
    ['an unknown kind of question', 'kind: choices', 'kind: choises'],
    ['a missing key', 'title: 样例卡\n', ''],
  ])('%s', (_, right, wrong) => {
    expect(text).toContain(right)
    expect(validate(parse(text.replace(right, wrong)))).toBe(false)
  })
})

test('our YAML reader agrees with that of editors', () => {
  const texts = textsOf(path.join(__dirname, 'sample'))
  for (const [file, text] of texts) {
    const tree = sample.get(file)
    expect(parse(text)).toEqual(tree && plain(tree))
  }
})
