import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Question } from '@/rules'
import type { Entry } from '@/state/entry'
import { asksBirth } from '@/state/typed'
import { DateFields } from '../DateFields'
import { Icon } from '../Icon'
import { NumberField } from '../NumberField'
import { OptionCard } from '../OptionCard'
import './index.scss'

/** A number with no more possible values than this is chosen from cards. */
const NUMBERS_AS_CARDS = 8

export interface QuestionFormProps {
  question: Question
  /** Both inclusive, for a date or a number. */
  limits: { readonly from: string; readonly to: string } | null
  entry: Entry
  /** What the date in the fields comes to; null where there is none. */
  check?: string | null
  onChange: (entry: Entry) => void
  /** Told when a field to type into gets the focus and when it loses it. */
  onFocus?: (has: boolean) => void
}

/** Where a question is answered: its options or fields, and 「不清楚」 with how to find out. */
export function QuestionForm(props: QuestionFormProps): ReactNode {
  const { question, entry, onChange } = props
  const unsure = entry.says === 'unsure'
  const kind = question.kind === 'choices' ? 'checkbox' : 'radio'
  return (
    <View
      className="question-form"
      role={kind === 'radio' ? 'radiogroup' : 'group'}
      aria-label={question.ask}
    >
      <Inputs {...props} />
      <OptionCard
        kind={kind}
        label="不清楚"
        chosen={unsure}
        apart
        onPress={() => {
          onChange({ says: 'unsure', values: entry.values })
        }}
      />
      <View className="question-form-find">
        {unsure ? (
          <>
            <View className="question-form-how">怎么查：</View>
            {question.find}
          </>
        ) : null}
      </View>
    </View>
  )
}

function Inputs({ question, limits, entry, check = null, onChange, onFocus }: QuestionFormProps): ReactNode {
  const values = entry.says === 'these' ? entry.values : []
  const say = (next: readonly string[]): void => {
    onChange({ says: 'these', values: next })
  }
  switch (question.kind) {
    case 'choice':
      return Object.entries(question.options).map(([id, { label, hint }]) => (
        <OptionCard
          key={id}
          kind="radio"
          label={label}
          hint={hint}
          chosen={values[0] === id}
          onPress={() => {
            say([id])
          }}
        />
      ))
    case 'choices':
      return (
        <>
          {Object.entries(question.options).map(([id, { label, hint }]) => (
            <OptionCard
              key={id}
              kind="checkbox"
              label={label}
              hint={hint}
              chosen={values.includes(id)}
              onPress={() => {
                say(values.includes(id) ? values.filter((value) => value !== id) : [...values, id])
              }}
            />
          ))}
          <OptionCard
            kind="checkbox"
            label="都没有"
            chosen={entry.says === 'none'}
            onPress={() => {
              onChange({ says: 'none', values: entry.values })
            }}
          />
        </>
      )
    case 'date':
      return (
        <>
          <DateFields
            values={entry.values}
            ofBirth={asksBirth(question)}
            onChange={say}
            {...(onFocus && { onFocus })}
          />
          <View className="question-form-check" role="status">
            {check === null ? null : (
              <>
                <Icon name="tick" />
                <View>{check}</View>
              </>
            )}
          </View>
        </>
      )
    case 'number': {
      const cards = limits === null ? [] : newestFirst(Number(limits.from), Number(limits.to))
      return cards.length > 0 ? (
        cards.map((value) => (
          <OptionCard
            key={value}
            kind="radio"
            label={`${value}${question.unit}`}
            chosen={values[0] === String(value)}
            onPress={() => {
              say([String(value)])
            }}
          />
        ))
      ) : (
        <NumberField
          unit={question.unit}
          value={entry.values[0] ?? ''}
          onChange={(value) => {
            say([value])
          }}
          {...(onFocus && { onFocus })}
        />
      )
    }
  }
}

/** The numbers from the last to the first, both inclusive; none where they are too many for cards. */
function newestFirst(first: number, last: number): number[] {
  const count = last - first + 1
  return count > NUMBERS_AS_CARDS ? [] : Array.from({ length: count }, (_, index) => last - index)
}
