/** How a number is dialled from the place that the answers give. */
import { awayOf, callingNoteOf, dialled, isRuledElsewhere } from '@/rules/advice/dialling'
import type { Answer } from '@/rules/engine/answers'
import type { Away, Guide } from '@/rules/engine/model'
import { sample } from '../engine/sample-guide'
import { sampleRegion } from '../engine/sample-region'

const { areaCode } = sampleRegion
const guide: Guide = {
  ...sample,
  questions: {
    ...sample.questions,
    home: {
      ...sample.questions.home,
      options: {
        here: { label: '' },
        there: { label: '', away: 'elsewhere' },
        abroad: { label: '', away: 'abroad' },
      },
    },
    care: {
      ...sample.questions.home,
      options: { here: { label: '' }, there: { label: '', away: 'elsewhere', ruledElsewhere: true } },
    },
  },
}
const answered = (answers: Readonly<Record<string, Answer>>) => ({
  guide,
  path: Object.entries(answers).map(([question, answer]) => ({ question, answer })),
})

test.each<[string, Away | null, boolean, string]>([
  ['1234567', null, false, '1234567'],
  ['123456', 'elsewhere', false, '123456'],
  ['1234567', 'elsewhere', false, '0999-1234567'],
  ['12345678', 'abroad', false, '+86-999-12345678'],
  ['123456789', 'elsewhere', false, '123456789'],
  ['13800001234', 'elsewhere', false, '13800001234'],
  ['400-1234567', 'elsewhere', false, '400-1234567'],
  // the hotline has the same short number everywhere
  ['12345', 'elsewhere', true, '0999-12345'],
  ['12345', 'elsewhere', false, '12345'],
  ['12345', null, true, '12345'],
])('%s from %s (hotline: %s) is dialled %s', (phone, away, hotline, number) => {
  expect(dialled({ areaCode }, phone, away, hotline)).toBe(number)
})

test('only a number marked as the hotline gets the area code of a hotline', () => {
  expect(dialled({ areaCode }, '12345', 'elsewhere')).toBe('12345')
})

test('a used answer can place somebody elsewhere, or abroad if any does', () => {
  expect(awayOf(answered({}))).toBeNull()
  expect(awayOf(answered({ home: 'here', care: 'here' }))).toBeNull()
  expect(awayOf(answered({ home: 'here', care: 'there' }))).toBe('elsewhere')
  expect(awayOf(answered({ care: 'there', home: 'abroad' }))).toBe('abroad')
  expect(awayOf(answered({ home: 'unsure', born: '1950-01-01', none: 'x' }))).toBeNull()
})

test('a used answer can mean that the rules of another place apply', () => {
  expect(isRuledElsewhere(answered({ home: 'there', care: 'here' }))).toBe(false)
  expect(isRuledElsewhere(answered({ home: 'here', care: 'there' }))).toBe(true)
})

describe('the note on dialling', () => {
  const body = { kind: 'body', name: '', scope: '', cite: '' } as const
  const desk = { kind: 'phone', name: '', phone: '1234567', hours: null, scope: '', cite: '' } as const
  const region = { ...sampleRegion, name: '样例市', callingNote: '照印的拨', contacts: { body, desk } }

  test('is the region’s own at home, or if there is no number', () => {
    expect(callingNoteOf(region, null)).toBe('照印的拨')
    expect(callingNoteOf({ ...region, contacts: { body } }, 'elsewhere')).toBe('照印的拨')
  })

  test('elsewhere is about the area code, marked as our addition', () => {
    const elsewhere = callingNoteOf(region, 'elsewhere')
    expect(elsewhere).toMatch(/^0999.*外地.*样例市/)
    expect(callingNoteOf(region, 'abroad')).toMatch(/^\+86-999.*境外.*样例市/)
    expect(elsewhere).toContain('我们加上')
  })
})
