import { UNSURE, type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { region, outcomes, view } = asking('qinhuangdao/suspension', TODAY)

const here = (answers: Answers): Answers => ({ insuredIn: 'qinhuangdao', ...answers })
const suspends = here({ suspensionMatter: 'suspend', money: 'no' })
const terminates = here({ suspensionMatter: 'terminate', money: 'no' })

test('F1 stopping cover has no time limit', () => {
  for (const today of ['2026-12-31', '2027-01-01', '2027-07-15'] as const)
    expect(outcomes(suspends, today)).toEqual(['suspend'])
})

test('ruling-refund-or-suspension: someone who wants money back does the refund first, at the tax bureau', () => {
  const { id, contacts, steps, next } = view(here({ suspensionMatter: 'suspend', money: 'next' }))
  expect(id).toBe('refund-first')
  expect(contacts[0]?.id).toBe('taxOffice')
  expect(steps[0]?.cite).toEqual(['F6'])
  expect(next.map((n) => n.id)).toEqual(['qinhuangdao/refund'])
})

test('ruling-refund-or-suspension: stopping cover never points to the tax bureau', () => {
  expect(view(suspends).channels.map(({ id }) => id)).not.toContain('taxWindow')
  expect(view(suspends).notes[0]?.cite).toEqual(['F1', 'F6'])
})

test('ruling-late-application ruling-refund-not-covered: after a death, the refund is separate and has its own papers', () => {
  const { id, contacts, materials } = view(here({ suspensionMatter: 'terminate', money: 'next' }))
  expect(id).toBe('terminate-and-refund')
  expect(contacts[0]?.id).toBe('taxOffice')
  expect(materials.at(-1)?.cite).toEqual(['F8'])
})

test('ruling-bank-card-of-the-dead: after a death, original and copy of the certificate', () => {
  expect(view(terminates).materials.map(({ cite }) => cite)).toEqual([['F12'], ['F12'], []])
})

test('ruling-suspension-papers: papers for phone and window are separate', () => {
  expect(view(suspends).materials.map(({ cite }) => cite)).toEqual([['F1', 'F5'], ['F2', 'F5'], []])
})

test('ruling-bare-address: the address printed as bare numbers appears nowhere', () => {
  expect(JSON.stringify(region)).not.toMatch(/111\.63|http:\/\//)
})

test('ruling-end-after-death: cover ends after a death only at the window of the insurance centre', () => {
  expect(view(terminates).channels.map(({ id }) => id)).toEqual(['insuranceCentreWindow'])
})

test('F13 resuming cover', () => {
  expect(view(here({ suspensionMatter: 'resume' })).materials.map(({ cite }) => cite)).toEqual([['F13']])
})

test('ruling-entrusted-village: tells people to ask first whether the village is entrusted', () => {
  for (const answers of [suspends, here({ suspensionMatter: 'resume' })])
    expect(view(answers).steps.flatMap(({ cite }) => cite)).toContain('M4')
})

test('someone unsure about the money gets all results', () => {
  expect(outcomes(here({ suspensionMatter: 'suspend', money: UNSURE }))).toEqual([
    'suspend',
    'refund-first',
    'suspend-without-refund',
  ])
})

test('only the rules of 秦皇岛 and of resident insurance apply', () => {
  expect(outcomes({ suspensionMatter: 'suspend', insuredIn: 'hebei' })).toEqual(['elsewhere'])
  expect(outcomes(here({ suspensionMatter: 'other-insurance' }))).toEqual(['other-insurance'])
})

test('ruling-refund-or-suspension: the money for a year that has begun is not returned', () => {
  expect(view(here({ suspensionMatter: 'suspend', money: 'begun' }))).toMatchObject({
    id: 'suspend-without-refund',
    verdict: 'partly',
  })
})

test('F1 someone who never joined has nothing to stop, wherever they are', () => {
  expect(outcomes({ suspensionMatter: 'never' })).toEqual(['never-joined'])
})

test('stopping cover warns of a wait when joining again, without its length', () => {
  for (const answers of [suspends, here({ suspensionMatter: 'resume' })])
    expect(view(answers).cautions.flatMap(({ cite }) => cite)).toContain('cn-N27')
})
