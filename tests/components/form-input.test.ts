import { formInputOf } from '@/state/form-input'
import { parseInput } from '@/state/parse-input'
import { findGuide, UNSURE, type Question } from '@/rules'

const choice: Question = {
  kind: 'choice',
  ask: '去哪里？',
  howToFind: '问家里人。',
  can: 'no',
  options: { a: { label: '甲' }, b: { label: '乙' } },
}
const choices: Question = { ...choice, kind: 'choices' }
const date: Question = {
  kind: 'date',
  ask: '哪天？',
  howToFind: '看证件。',
  can: 'no',
  from: 'today-120y',
  to: 'today',
}
const number: Question = {
  kind: 'number',
  ask: '几年？',
  howToFind: '看证件。',
  can: 'no',
  unit: '年',
  from: 1,
  to: 50,
}

test.each([
  [choice, 'a'],
  [choice, UNSURE],
  [choices, ['a', 'b']],
  [choices, []],
  [date, '1960-05-20'],
  [date, UNSURE],
] as const)('the form input of an answer parses back to that answer', (question, answer) => {
  expect(parseInput(question, formInputOf(question, answer))).toEqual({ value: answer })
})

test.each([
  [choice, { says: 'these', values: [] }],
  [choices, { says: 'these', values: [] }],
  [date, { says: 'these', values: ['1960', '', '20'] }],
  [number, { says: 'these', values: [''] }],
] as const)('an incomplete form has no answer', (question, entry) => {
  expect(parseInput(question, entry)).toHaveProperty('problem')
})

test('none of several options is an answer', () => {
  expect(parseInput(choices, { says: 'none', values: ['a'] })).toEqual({ value: [] })
})

test('every option of a guide’s questions can be entered', () => {
  for (const question of Object.values(findGuide('qinhuangdao/filing')?.guide.questions ?? {}))
    if (question.kind === 'choice')
      for (const id of Object.keys(question.options))
        expect(parseInput(question, formInputOf(question, id))).toEqual({ value: id })
})
