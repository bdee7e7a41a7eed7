import { UNSURE, type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { region, outcomes, view } = asking('qinhuangdao/suspension', TODAY)

const here = (answers: Answers): Answers => ({ insuredIn: 'qinhuangdao', ...answers })
const suspends = here({ suspensionMatter: 'suspend', money: 'no' })
const terminates = here({ suspensionMatter: 'terminate', money: 'no' })

test('F1 to stop cover has no time limit', () => {
  for (const today of ['2026-12-31', '2027-01-01', '2027-07-15'] as const)
    expect(outcomes(suspends, today)).toEqual(['suspend'])
})

test('ruling-refund-or-suspension: who wants money back does the refund first, at the tax bureau', () => {
  const { id, contacts, steps, next } = view(here({ suspensionMatter: 'suspend', money: 'next' }))
  expect(id).toBe('refund-first')
  expect(contacts[0]?.id).toBe('taxOffice')
  expect(steps[0]?.cite).toEqual(['F6'])
  expect(next.map((n) => n.id)).toEqual(['qinhuangdao/refund'])
})

test('ruling-refund-or-suspension: to stop cover never points to the tax bureau', () => {
  expect(view(suspends).channels.map(({ id }) => id)).not.toContain('taxWindow')
  expect(view(suspends).notes[0]?.cite).toEqual(['F1', 'F6'])
})

test('ruling-late-application ruling-refund-not-covered: a death: the refund is another thing, with its own papers', () => {
  const { id, contacts, materials } = view(here({ suspensionMatter: 'terminate', money: 'next' }))
  expect(id).toBe('terminate-and-refund')
  expect(contacts[0]?.id).toBe('taxOffice')
  expect(materials.at(-1)?.cite).toEqual(['F8'])
})

test('ruling-bank-card-of-the-dead: for the dead, original and copy of the certificate', () => {
  expect(view(terminates).materials.map(({ cite }) => cite)).toEqual([['F12'], ['F12'], []])
})

test('ruling-suspension-papers: papers for the phone and for the window are told apart', () => {
  expect(view(suspends).materials.map(({ cite }) => cite)).toEqual([['F1', 'F5'], ['F2', 'F5'], []])
})

test('ruling-bare-address: the address printed as bare numbers is nowhere', () => {
  expect(JSON.stringify(region)).not.toMatch(/111\.63|http:\/\//)
})

test('ruling-end-after-death: the end of cover after a death goes to the window of the insurance centre alone', () => {
  expect(view(terminates).channels.map(({ id }) => id)).toEqual(['insuranceCentreWindow'])
})

test('F13 taking cover up again', () => {
  expect(view(here({ suspensionMatter: 'resume' })).materials.map(({ cite }) => cite)).toEqual([['F13']])
})

test('ruling-entrusted-village: whether the village is entrusted is asked first, never said', () => {
  for (const answers of [suspends, here({ suspensionMatter: 'resume' })])
    expect(view(answers).steps.flatMap(({ cite }) => cite)).toContain('M4')
})

test('who is not sure about the money reads both', () => {
  expect(outcomes(here({ suspensionMatter: 'suspend', money: UNSURE }))).toEqual([
    'suspend',
    'refund-first',
    'suspend-without-refund',
  ])
})

test('only the rules of 秦皇岛 are told, and only those of resident insurance', () => {
  expect(outcomes({ suspensionMatter: 'suspend', insuredIn: 'hebei' })).toEqual(['elsewhere'])
  expect(outcomes(here({ suspensionMatter: 'other-insurance' }))).toEqual(['other-insurance'])
})

test('ruling-refund-or-suspension: who wants the money of a year that has begun is told that it stays', () => {
  expect(view(here({ suspensionMatter: 'suspend', money: 'begun' }))).toMatchObject({
    id: 'suspend-without-refund',
    verdict: 'partly',
  })
})

test('F1 who never joined has nothing to stop, wherever they are', () => {
  expect(outcomes({ suspensionMatter: 'never' })).toEqual(['never-joined'])
})

test('who stops is told that joining again may mean a wait, and not how long', () => {
  for (const answers of [suspends, here({ suspensionMatter: 'resume' })])
    expect(view(answers).cautions.flatMap(({ cite }) => cite)).toContain('cn-N27')
})
