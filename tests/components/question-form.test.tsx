import '@tarojs/taro'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState, type ReactNode } from 'react'
import { QuestionForm } from '@/components/QuestionForm'
import type { Question } from '@/rules'
import { EMPTY_INPUT, type FormInput } from '@/state/form-input'

const choices: Question = {
  kind: 'choices',
  ask: '有哪些证？',
  howToFind: '翻一翻证件。',
  can: 'no',
  options: { id: { label: '身份证' }, permit: { label: '居住证' } },
}
const year: Question = {
  kind: 'number',
  ask: '哪一年？',
  howToFind: '看票据。',
  can: 'no',
  unit: '年',
  from: 2000,
  to: 2027,
}

let said: FormInput = EMPTY_INPUT

function Form({
  question,
  limits,
}: {
  question: Question
  limits: { from: string; to: string } | null
}): ReactNode {
  const [entry, setEntry] = useState(EMPTY_INPUT)
  const change = (next: FormInput): void => {
    said = next
    setEntry(next)
  }
  return <QuestionForm question={question} limits={limits} entry={entry} onChange={change} />
}

const tap = (role: 'radio' | 'checkbox', name: RegExp): void => {
  fireEvent.click(screen.getByRole(role, { name }))
}

test('several options can be selected and deselected', () => {
  render(<Form question={choices} limits={null} />)
  tap('checkbox', /^身份证/)
  tap('checkbox', /^居住证/)
  tap('checkbox', /^身份证/)
  expect(said).toEqual({ says: 'these', values: ['permit'] })
})

test('都没有 or 不清楚 replaces the selected options', () => {
  render(<Form question={choices} limits={null} />)
  tap('checkbox', /^身份证/)
  tap('checkbox', /^都没有/)
  expect(said.says).toBe('none')
  expect(screen.getByRole('checkbox', { name: /^身份证/ })).not.toBeChecked()
  tap('checkbox', /^不清楚/)
  expect(said.says).toBe('unsure')
  expect(screen.getByText(/翻一翻证件/)).toBeInTheDocument()
})

test('the date in words is shown below its fields, and nothing for an invalid one', () => {
  const born: Question = {
    kind: 'date',
    ask: '出生日期是哪一天？',
    howToFind: '看身份证。',
    can: 'no',
    from: 'today-120y',
    to: 'today',
  }
  const form = (check: string | null): ReactNode => (
    <QuestionForm
      question={born}
      limits={null}
      entry={EMPTY_INPUT}
      check={check}
      onChange={() => undefined}
    />
  )
  const { rerender } = render(form('现在64周岁'))
  expect(screen.getByRole('status')).toHaveTextContent('现在64周岁')
  rerender(form(null))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('a number with few values is chosen from cards, newest first', () => {
  render(<Form question={year} limits={{ from: '2024', to: '2027' }} />)
  const labels = within(screen.getByRole('radiogroup'))
    .getAllByRole('radio')
    .map((option) => option.textContent)
  expect(labels).toEqual(['2027年', '2026年', '2025年', '2024年', '不清楚'])
})

test('a number with many values is typed', async () => {
  render(<Form question={year} limits={{ from: '2000', to: '2027' }} />)
  fireEvent.input(await screen.findByRole('textbox', { name: '年' }), { target: { value: '2011' } })
  expect(said).toEqual({ says: 'these', values: ['2011'] })
})
