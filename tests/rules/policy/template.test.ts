/**
 * The national template of the senior card, filled in by a place with another age, other districts and no
 * photo.
 */
import path from 'node:path'
import { advise, type Answers } from '@/rules'
import { verify } from '@/rules/engine/verification'
import { findingsOf } from '../../../scripts/policy/gate'
import { isLayer, readLayers } from '../../../scripts/policy/layer'
import { readPlace, type Reading, type Texts, textsOf } from '../../../scripts/policy/place'
import { POLICY } from '../../../scripts/policy/policy'
import { problemText } from '../../../scripts/policy/problems'
import { readYaml } from '../../../scripts/policy/yaml'
import { mistakes } from './mistakes'

const TODAY = '2026-11-26'
const FILE = 'guides/ride-card.yaml'
const below = textsOf(path.join(__dirname, 'below'))
const national = textsOf(path.join(POLICY, 'national'))

const reading = (files: Texts, above: Texts = national): Reading =>
  readPlace('below', files, readYaml, readLayers(new Map([['national', above]])).stacks)

/** Problems of the place with some words of the filled-in template replaced. */
function reported(words: string, by: string): readonly string[] {
  const text = below.get(FILE) ?? ''
  expect(text).toContain(words)
  return reading(new Map(below).set(FILE, text.replace(words, by))).problems.map(problemText)
}

const { place, problems } = reading(below)
const [guide] = place?.region.guides ?? []
if (!place || !guide) throw new Error(problems.map(problemText).join('\n'))

test('a place fills in the template without a rule, and its guide has no problems', () => {
  expect(isLayer(national)).toBe(true)
  expect(below.get(FILE)).not.toMatch(/rules|criteria|outcomes/)
  expect(guide.id).toBe('ride-card')
  expect(verify(guide, TODAY).problems).toEqual([])
  expect(findingsOf(place).errors.map(problemText)).toEqual([])
})

const SENIOR = { hukouDistrict: 'east', ridesAlone: 'yes', card: 'none' }
const outcomeOf = (answers: Answers) => {
  const advice = advise(place.region, guide, answers, TODAY)
  if (advice.kind !== 'decided') throw new Error(advice.kind)
  return advice.outcome
}

test.each([
  ['the day before the birthday', { ...SENIOR, birthday: '1956-11-27' }, 'too-young'],
  ['on the birthday', { ...SENIOR, birthday: '1956-11-26' }, 'yes-by-hukou'],
  [
    'from the county',
    { ...SENIOR, hukouDistrict: 'hills', permit: 'none', birthday: '1950-01-01' },
    'outside-districts',
  ],
  [
    'with a permit',
    { ...SENIOR, hukouDistrict: 'hills', permit: 'listed', birthday: '1950-01-01' },
    'yes-by-permit',
  ],
])('the place’s own age and districts decide: %s', (_, answers, outcome) => {
  expect(outcomeOf(answers).id).toBe(outcome)
})

test('omits what the place leaves out, and cites the place’s own documents for the rest', () => {
  const whole = JSON.stringify(guide)
  expect(whole).not.toContain('照片')
  expect(guide.criteria).not.toHaveProperty('newArea')
  expect(guide.questions['permit']).not.toHaveProperty('options.new-area')
  expect(
    [...new Set(whole.match(/"cite":\[[^\]]*\]/g)?.flatMap((cite) => cite.match(/R\d/g)))].sort(),
  ).toEqual(['R1', 'R2', 'R3', 'R4'])
  expect(Object.keys(place.region.shared)).toEqual(['home', 'birthday'])
})

describe('mistakes in a filled-in template are reported with their line and what to write', () => {
  test.each(mistakes('blanks'))('%s', (_, words, by, sentence) => {
    const lines = reported(words, by)
    expect(lines.join('\n')).toMatch(sentence)
    for (const line of lines) expect(line).toMatch(/^policy\/below\//)
  })
})

test('a replaced citation is reported where the place filled it in, not in the template', () => {
  const replaced = (below.get('citations.yaml') ?? '').replace(
    /^R2: \{ (.*) \}$/m,
    'R2: { $1, newer: [{ from: 2026-11-01, how: replaced, by: R1 }] }',
  )
  expect(replaced).not.toBe(below.get('citations.yaml'))
  const read = reading(new Map(below).set('citations.yaml', replaced))
  if (!read.place) throw new Error(read.problems.map(problemText).join('\n'))
  const files = findingsOf(read.place)
    .errors.filter(({ words }) => words.includes('代替'))
    .map(({ at }) => at.file)
  expect(new Set(files)).toContain(`policy/below/${FILE}`)
  expect(files.filter((file) => file.includes('national'))).toEqual([])
})

test('a place without a layer is reported to name one', () => {
  const withoutLayer = (below.get('place.yaml') ?? '').replace(/^above: .*\n/m, '')
  const alone = readPlace('below', new Map(below).set('place.yaml', withoutLayer), readYaml)
  expect(alone.problems.map(problemText)).toContainEqual(
    expect.stringMatching(/没有“senior-bus-card”这个模板：.*place\.yaml.*above/),
  )
})

describe('a template is checked before a place uses it', () => {
  const TEMPLATE = 'guides/senior-bus-card.yaml'
  test.each(mistakes('templates'))('%s', (_, words, by, sentence) => {
    const text = national.get(TEMPLATE) ?? ''
    expect(text).toContain(words)
    const layers = readLayers(
      new Map([['national', new Map(national).set(TEMPLATE, text.replace(words, by))]]),
    )
    const lines = layers.problems.map(problemText)
    expect(lines.join('\n')).toContain(sentence)
    for (const line of lines) expect(line).toMatch(/^policy\/national\/guides\/senior-bus-card\.yaml 第\d+行/)
  })
})
