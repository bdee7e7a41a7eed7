/** Changes every name in a sample place in turn. Data and texts must be the same except for that name. */
import path from 'node:path'
import { readPlace, textsOf } from '../../../scripts/policy/place'
import { isSame, RenameError, withName } from '../../../scripts/policy/rename'
import { RENAME_KINDS } from '../../../scripts/policy/rename-kinds'
import { scalarsOf } from '../../../scripts/policy/yaml'

const counted = textsOf(path.join(__dirname, 'sample'))
const UNCOUNTED = 'sections: {}\nmore: []\nunsaid: {}\n'
const region = readPlace('sample', counted).place?.region
if (!region) throw new Error('the sample place cannot be read')
const sample = region
const NEW = 'anotherName'

/** Every id of the kind, as passed to the command. */
function idsOf(kind: string): readonly string[] {
  if (kind === 'guide') return sample.guides.map(({ id }) => id)
  const found = [...counted].flatMap(([file, text]) =>
    scalarsOf(file.replace('.yaml', ''), text).flatMap(({ isKey, above, value }) => {
      const [, question] = /^\S+ questions (\S+) options$/.exec(above) ?? []
      if (!isKey) return []
      if (kind === 'option') return question === undefined ? [] : [`${question}/${value}`]
      if (!RENAME_KINDS[kind]?.keys[0]?.test(above)) return []
      const guide = /^guides\/(\S+)/.exec(above)?.[1]
      return [kind === 'outcome' && guide !== undefined ? `${guide}/${value}` : value]
    }),
  )
  return [...new Set(found)].filter((id) => !id.endsWith('/use'))
}

// the sample has no rulings, and a place's own files do not name it
const KINDS = Object.keys(RENAME_KINDS).filter((kind) => kind !== 'place' && kind !== 'ruling')
const PLAIN = ['guide', 'faq', 'change']

test.each(KINDS)('each %s is renamed everywhere, and nothing else', (kind) => {
  const ids = idsOf(kind)
  expect(ids).not.toEqual([])
  // with counted sections, citations must be named after them
  const texts = kind === 'citation' ? new Map(counted).set('statements.yaml', UNCOUNTED) : counted
  for (const given of ids) {
    const now = PLAIN.includes(kind) ? 'another-name' : NEW
    const { after } = withName(texts, sample, { place: 'sample', kind, old: given, now })
    const { place, problems } = readPlace('sample', after)
    expect({ given, problems }).toEqual({ given, problems: [] })
    const old = given.split('/').at(-1) ?? ''
    const sorted = (one: typeof sample) => ({
      ...one,
      guides: [...one.guides].sort((a, b) => (a.title < b.title ? -1 : 1)),
    })
    expect({ given, same: place && isSame(sorted(sample), sorted(place.region), old, now) }).toEqual({
      given,
      same: true,
    })
    // renaming back restores every byte
    const back = kind === 'option' ? `${given.split('/')[0] ?? ''}/${now}` : given.replace(old, now)
    if (place)
      expect(withName(after, place.region, { place: 'sample', kind, old: back, now: old }).after).toEqual(
        texts,
      )
  }
})

test('a question is renamed in one guide, but not in the others nor in the shared file', () => {
  const old = 'water/district'
  const file = 'guides/water.yaml'
  const own = (counted.get(file) ?? '').replace(
    '{ use: inNorth }',
    '{ use: inNorth, when: { district: north } }',
  )
  const { after } = withName(new Map(counted).set(file, own), sample, {
    place: 'sample',
    kind: 'question',
    old,
    now: NEW,
  })
  const { place, problems } = readPlace('sample', after)
  expect(problems).toEqual([])
  const asked = (id: string) =>
    Object.keys(place?.region.guides.find((guide) => guide.id === id)?.questions ?? {})
  expect(asked('water')).toContain(NEW)
  expect(asked('water')).not.toContain('district')
  expect(asked('card')).toContain('district')
  expect(place && isSame(sample, place.region, 'district', NEW)).toBe(true)
})

test.each([
  ['question', 'birthday', 'permit', /“permit”这个问题已经有了/],
  ['question', 'birthdy', 'x', /没有“birthdy”这个问题，最像的是“birthday”/],
  ['option', 'north', 'x', /写成“问题\/选项”/],
  ['citation', 'A1', 'B1', /跟着 statements.yaml 里的“A”这一节走/],
])('refuses to rename a %s “%s” to “%s”', (kind, old, now, message) => {
  const renaming = () => withName(counted, sample, { place: 'sample', kind, old, now })
  expect(renaming).toThrow(RenameError)
  expect(renaming).toThrow(message)
})
