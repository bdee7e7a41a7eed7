/** Renaming in filled-in templates, in cases and reports, and below a layer. */
import path from 'node:path'
import { readLayers } from '../../../scripts/policy/layer'
import { readPlace, type Texts, textsOf } from '../../../scripts/policy/place'
import { POLICY } from '../../../scripts/policy/policy'
import { type Folder, isSame, withName, withNameBelow } from '../../../scripts/policy/rename'
import { readYaml } from '../../../scripts/policy/yaml'

const { stacks } = readLayers(new Map([['national', textsOf(path.join(POLICY, 'national'))]]))
const CARD = 'guides/ride-card.yaml'
const below: Texts = new Map([
  ...textsOf(path.join(__dirname, 'below')),
  [
    'cases/all.yaml',
    `cases:
  one: { says: 我61岁, today: 2026-11-26, guide: ride-card, answers: { hukouDistrict: east }, outcome: too-young, verdict: no }
  two: { says: 别的, today: 2026-11-26, guide: other, answers: {}, outcome: too-young, verdict: no }
`,
  ],
  [
    'reports.yaml',
    `here: { received: 2026-11-20, by: window, about: { guide: ride-card, at: too-young }, said: 不能, wrong: 能 }
`,
  ],
  [
    'rulings.yaml',
    'ruling-age: { kind: doubt, documents: 没有写, cite: [R1], treat: 先问, decided: 2026-11-20 }\n',
  ],
])
const golden = new Map([['golden/ride-card.txt', 'hukouDistrict=east → too-young\n']])

function read(texts: Texts) {
  const { place, problems } = readPlace('below', texts, readYaml, stacks)
  expect(problems).toEqual([])
  if (!place) throw new Error('not read')
  return place
}
const place = read(below)
const { region, known } = place
const folder: Folder = {
  id: 'below',
  texts: new Map([...below, ...golden]),
  region,
  templates: known.templates,
}

test.each([
  ['citation', 'R1', 'X1', 'scope: X1'],
  ['figure', 'rideAge', 'goodAge', 'fullAge: goodAge'],
  ['question', 'home', 'livesIn', 'hukou: livesIn'],
  ['option', 'home/east', 'sunrise', 'districts: [sunrise, west]'],
  ['contact', 'company', 'busCompany', 'ask: [busCompany]'],
])('a %s is renamed in a filled-in template', (kind, old, now, line) => {
  const texts =
    kind === 'citation'
      ? new Map(below).set('statements.yaml', 'sections: {}\nmore: []\nunsaid: {}\n')
      : below
  const { after } = withName(texts, region, { place: 'below', kind, old, now }, known.templates)
  expect(after.get(CARD)).toContain(line)
  expect(isSame(region, read(after).region, old.split('/').at(-1) ?? '', now)).toBe(true)
})

test('a citation is renamed in the rulings that cite it', () => {
  const texts = new Map(below).set('statements.yaml', 'sections: {}\nmore: []\nunsaid: {}\n')
  const { after } = withName(texts, region, { place: 'below', kind: 'citation', old: 'R1', now: 'X1' })
  expect(after.get('rulings.yaml')).toContain('cite: [X1]')
})

test('a ruling is renamed with the guides that follow it', () => {
  const guide = 'rulings: [ruling-age]\n'
  const { after } = withName(new Map(below).set('guides/own.yaml', guide), region, {
    place: 'below',
    kind: 'ruling',
    old: 'ruling-age',
    now: 'ruling-years',
  })
  expect(after.get('rulings.yaml')).toContain('ruling-years:')
  expect(after.get('guides/own.yaml')).toContain('[ruling-years]')
})

test('an outcome of a template is renamed in cases, reports and golden lines of the guides made from it', () => {
  const renaming = { place: 'national', kind: 'outcome', old: 'senior-bus-card/too-young', now: 'under-age' }
  const { after } = withNameBelow(folder, renaming)
  expect(after.get('cases/all.yaml')).toMatch(/ride-card.*outcome: under-age/)
  expect(after.get('cases/all.yaml')).toMatch(/guide: other.*outcome: too-young/)
  expect(after.get('reports.yaml')).toContain('at: under-age')
  expect(after.get('golden/ride-card.txt')).toBe('hukouDistrict=east → under-age\n')
})

test('a template is renamed in the guides made from it', () => {
  const renaming = { place: 'national', kind: 'guide', old: 'senior-bus-card', now: 'elder-card' }
  const { after } = withNameBelow(folder, renaming)
  expect(after.get(CARD)).toContain('from: elder-card')
  expect([...after.keys()]).toEqual([...folder.texts.keys()])
})

test('a place’s own entry with the same name is kept', () => {
  const { after } = withNameBelow(folder, { place: 'national', kind: 'citation', old: 'R1', now: 'X1' })
  expect(after).toEqual(folder.texts)
})
