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

/** An answer longer than this, in characters, is no name for a case. */
const LONGEST_ANSWER = 24

/** A condition longer than this, in characters, is no name either; it stands in what opens. */
const LONGEST_CONDITION = 24

/** What the result hangs on, where that is short; else the heading of the page says what is to be found out. */
function nameOf({ when, answer }: AlternativeView): string | null {
  if (answer !== null && answer.length <= LONGEST_ANSWER) return answer
  return when.length <= LONGEST_CONDITION ? `如果${when}` : null
}

export interface AlternativesProps {
  advice: Extract<Finished, { kind: 'alternatives' }>
  /** Gives the missing answers. */
  onGive: (answers: Answers) => void
  /** Called with the place of an answer among those that count, from 0. */
  onChange: (index: number) => void
}

/** More than these would push all that follows off the screen as cards; they are rows, as everything is that one chooses among. */
const MOST_CARDS = 2

/** The few results that are possible, each with the answer that leads to it. */
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

/** What a case comes to, and what is done where it is the one. */
function caseOf({ advice, alternative, onGive }: CaseProps) {
  const { when, outcome, answers } = alternative
  const name = nameOf(alternative)
  return {
    name,
    parts: <OutcomeParts guideId={advice.guide} matter={advice.title} outcome={outcome} />,
    condition: `如果${when}。`,
    /** Null where no single answer leads to it. */
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

/** The same in a row: pressed, it gives the answer; where there is none to give, it opens. */
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
      <View className="row row--go" hoverClass="pressed" {...pressable('button', give)}>
        {words}
      </View>
      {printing ? <View className="fold-body">{parts}</View> : null}
    </View>
  )
}
