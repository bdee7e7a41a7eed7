import { Heading } from '../Heading'
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { BigButton } from '../BigButton'
import { Disclosure } from '../Disclosure'
import { OutcomeParts } from '../Outcome'
import { Rows } from '../Rows'
import { useUnfolding } from '../unfolding'
import { Verdict } from '../Verdict'
import { pressable } from '@/platform/press'
import { usePrinting } from '@/platform/print'
import type { AlternativeView, Answers, Finished } from '@/rules'
import { AnswerMissing } from './AnswerMissing'
import './index.scss'

/** Longest answer, in characters, used as the name of a case. */
const LONGEST_ANSWER = 24

/**
 * Longest condition, in characters, used as the name of a case. A longer one is shown in the
 * unfolded text.
 */
const LONGEST_CONDITION = 24

/**
 * The answer or condition that names the case; null if both are too long. The page's heading then
 * says what to find out.
 */
function nameOf({ when, answer }: AlternativeView): string | null {
  if (answer !== null && answer.length <= LONGEST_ANSWER) return answer
  return when.length <= LONGEST_CONDITION ? `如果${when}` : null
}

export interface AlternativesProps {
  advice: Extract<Finished, { kind: 'alternatives' }>
  /** Fills in the missing answers. */
  onGive: (answers: Answers) => void
  /** Called with the zero-based index among the answers that count. */
  onChange: (index: number) => void
}

/**
 * Most cases shown as cards. More would push the rest of the page off the screen, so they become
 * rows.
 */
const MOST_CARDS = 2

/** The possible results, each with the answer that leads to it. */
export function Alternatives({ advice, onGive, onChange }: AlternativesProps): ReactNode {
  const cases = advice.alternatives.map((alternative) => ({
    key: alternative.outcome.id,
    advice,
    alternative,
    onGive,
  }))
  return (
    <>
      <View className="result-found">
        <Heading>问到了是哪一种？</Heading>
        {advice.alternatives.some(({ answers }) => answers === null) ? (
          <AnswerMissing advice={advice} inLine onChange={onChange} />
        ) : null}
      </View>
      {cases.length > MOST_CARDS ? (
        <Rows>
          {cases.map(({ key, ...props }) => (
            <CaseRow key={key} {...props} />
          ))}
        </Rows>
      ) : (
        cases.map(({ key, ...props }) => <Card key={key} {...props} />)
      )}
    </>
  )
}

const IT_IS_THIS = '是这种，看结果'

interface CaseProps extends Omit<AlternativesProps, 'onChange'> {
  alternative: AlternativeView
}

/** What a case says, and what choosing it does. */
function caseOf({ advice, alternative, onGive }: CaseProps) {
  const { when, outcome, answers } = alternative
  const name = nameOf(alternative)
  return {
    name,
    parts: <OutcomeParts guideId={advice.guide} matter={advice.title} outcome={outcome} />,
    condition: `如果${when}。`,
    /** Null if no single answer leads to it. */
    give:
      answers &&
      (() => {
        onGive(Object.fromEntries(answers.map(({ question, value }) => [question, value])))
      }),
  }
}

function Card(props: CaseProps): ReactNode {
  const { verdict, headline } = props.alternative.outcome
  const { name, parts, condition, give } = caseOf(props)
  const printing = usePrinting()
  return (
    <View className={`result-alternative result-alternative--${verdict}`}>
      <View className="result-when" role="heading" aria-level={3}>
        {name === null ? null : <View className="result-answer">{name}</View>}
        <Verdict verdict={verdict} />
      </View>
      <View className="result-told">{headline}</View>
      {give === null ? (
        <Disclosure title="这种情况怎么办">
          <View>{condition}</View>
          {parts}
        </Disclosure>
      ) : (
        <>
          <BigButton
            kind="other"
            label={IT_IS_THIS}
            says={`${IT_IS_THIS}：${name ?? headline}`}
            onPress={give}
          />
          {printing ? parts : null}
        </>
      )}
    </View>
  )
}

/** A case as a row. Pressing it gives the answer, or unfolds it if there is none to give. */
function CaseRow(props: CaseProps): ReactNode {
  const { verdict, headline } = props.alternative.outcome
  const { name, parts, condition, give } = caseOf(props)
  const { open, shown, title } = useUnfolding()
  const printing = usePrinting()
  const words = (
    <View className="row-words result-case">
      <View className="result-when">
        {name === null ? null : <View className="result-answer">{name}</View>}
        <Verdict verdict={verdict} />
      </View>
      <View className="result-told">{headline}</View>
    </View>
  )
  if (give === null)
    return (
      <View className="rows-item fold">
        <View className={`row row--open ${open ? 'row--close' : ''}`} {...title}>
          {words}
        </View>
        {shown ? (
          <View className="fold-body">
            <View>{condition}</View>
            {parts}
          </View>
        ) : null}
      </View>
    )
  return (
    <View className="rows-item fold">
      <View className="row row--go" {...pressable('button', give)}>
        {words}
      </View>
      {printing ? <View className="fold-body">{parts}</View> : null}
    </View>
  )
}
