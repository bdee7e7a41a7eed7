import { type Answers, type IsoDate } from '@/rules'
import { asking } from '../places'

const TODAY: IsoDate = '2026-11-23'
const { guide, outcomes, view } = asking('qinhuangdao/water-tier', TODAY)

const home = (persons: number, owner = 'yes'): Answers => ({ waterSupplier: 'city', persons, owner })

test.each([
  [1, 'too-few'],
  [3, 'too-few'],
  [4, 'apply'],
  [5, 'apply'],
  [9, 'apply'],
])('L5 %i persons: %s', (persons, outcome) => {
  expect(outcomes(home(persons))).toEqual([outcome])
})

test('ruling-added-persons: gives the addition per person, never a sum', () => {
  expect(view(home(6)).notes[0]?.cite).toEqual(['L7'])
  expect(JSON.stringify(guide)).not.toMatch(/(60|90|120)立方米/)
})

test('ruling-whole-household-book: needs the identity cards of everybody in the book', () => {
  expect(view(home(4)).materials).toHaveLength(3)
})

test('ruling-household-by-hukou: a tenant cannot apply, the owner can', () => {
  expect(view(home(4, 'no'))).toMatchObject({ id: 'owner-must-apply', verdict: 'no' })
})

test('ruling-place-of-insurance: only users of the city company get its rules', () => {
  expect(outcomes({ waterSupplier: 'other' })).toEqual(['other-supplier'])
})
