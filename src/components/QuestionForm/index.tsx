import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useSightOnOpening } from '@/platform/sight'
import type { Question } from '@/rules'
import type { FormInput } from '@/state/form-input'
import { asksBirth } from '@/state/parse-input'
import { DateFields } from '../DateFields'
import { Icon } from '../Icon'
import { NumberField } from '../NumberField'
import { OptionCard } from '../OptionCard'
import { choicesOf, keyOf, type Limits } from './choices'
import './index.scss'

export interface QuestionFormProps {
  question: Question
  limits: Limits
  entry: FormInput
  /** The date in words, to confirm what was typed; null if there is none. */
  check?: string | null
  /** Whether digit keys choose the answers, which then show their digit. */
  keys?: boolean
  onChange: (entry: FormInput) => void
  /** Called with true when a text field gets the focus and false when it loses it. */
  onFocus?: (has: boolean) => void
}

/** Id of the bar that sticks to the bottom below the form. */
export const FORM_FOOT = 'form-foot'

/** The form of one question: its options or fields, and 「不清楚」 with how to find out. */
export function QuestionForm(props: QuestionFormProps): ReactNode {
  const { question, limits, entry, keys = false, onChange } = props
  const kind = question.kind === 'choices' ? 'checkbox' : 'radio'
  const unsure = entry.says === 'unsure'
  const choices = choicesOf(question, limits, entry)
  const find = useSightOnOpening({ open: unsure, id: 'find', under: FORM_FOOT })
  return (
    <View
      className="question-form"
      role={kind === 'radio' ? 'radiogroup' : 'group'}
      aria-label={question.ask}
    >
      <Fields {...props} typed={choices.length === 1} />
      {choices.map((choice, index) => (
        <OptionCard
          key={choice.id}
          kind={kind}
          label={choice.label}
          hint={choice.hint}
          chosen={choice.chosen}
          apart={choice.apart}
          shortcut={keys ? keyOf(choice, index) : null}
          onPress={() => {
            onChange(choice.next)
          }}
        />
      ))}
      <View className="question-form-find" {...find}>
        {unsure ? (
          <>
            <View className="question-form-how">怎么查：</View>
            {question.howToFind}
          </>
        ) : null}
      </View>
    </View>
  )
}

/** The text fields. @param typed whether 「不清楚」 is the only choice */
function Fields({
  question,
  entry,
  check = null,
  typed,
  onChange,
  onFocus,
}: QuestionFormProps & { typed: boolean }): ReactNode {
  const say = (values: readonly string[]): void => {
    onChange({ says: 'these', values })
  }
  if (question.kind === 'date')
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
  if (question.kind !== 'number' || !typed) return null
  return (
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
