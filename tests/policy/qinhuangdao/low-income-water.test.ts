import { type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { outcomes, view } = asking('qinhuangdao/low-income-water', TODAY)

const having = (allowance: string, answers: Answers = {}): Answers => ({
  waterSupplier: 'city',
  allowance,
  reviewed: 'yes',
  address: 'same',
  ...answers,
})

test.each([
  ['urban', 'apply', 'yes'],
  ['rural', 'not-named', 'ask'],
  ['edge', 'not-named', 'ask'],
  ['none', 'no-allowance', 'no'],
])('ruling-urban-allowance: %s: %s', (allowance, outcome, verdict) => {
  expect(view(having(allowance))).toMatchObject({ id: outcome, verdict })
})

test('ruling-urban-allowance: the price is for the first tier, with citations', () => {
  expect(view(having('urban')).notes[0]?.cite).toEqual(['L1', 'L2'])
})

test('ruling-january-and-july: the certificate must be reviewed first', () => {
  expect(view(having('urban', { reviewed: 'no' }))).toMatchObject({ id: 'review-first', verdict: 'no' })
})

test('ruling-january-and-july: applying between January and July is left open', () => {
  expect(view(having('urban')).cautions.map(({ cite }) => cite)).toEqual([['L3'], ['L3']])
})

test('a different address has to be asked about, whatever the review', () => {
  for (const reviewed of ['yes', 'no'])
    expect(outcomes(having('urban', { reviewed, address: 'differs' }))).toEqual(['address-differs'])
})

test('ruling-water-offices: the water company is the first contact', () => {
  for (const answers of [having('urban'), having('rural'), having('urban', { address: 'differs' })])
    expect(view(answers).contacts[0]?.id).toBe('waterHotline')
})

test('ruling-place-of-insurance: only users of the city company get its rules', () => {
  expect(outcomes({ waterSupplier: 'other' })).toEqual(['other-supplier'])
})
