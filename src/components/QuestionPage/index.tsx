import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { AnsweredView, Question } from '@/rules'
import { useTyping } from '@/platform/keyboard'
import { useWide } from '@/platform/width'
import { Bar } from '../Bar'
import { BigButton } from '../BigButton'
import { Page } from '../Page'
import { FORM_FOOT, QuestionForm } from '../QuestionForm'
import { Fold } from '../Rows'
import { Title } from '../Title'
import { useEntering, type EnteringProps } from './entering'
import { Given } from './Given'
import { Note, ToPutRight } from './Told'
import './index.scss'

export interface QuestionPageProps extends EnteringProps {
  /** Short name of what is being asked about. */
  of: string
  /** Counted from 1. */
  step: number
  /** A note about an earlier answer; null if there is none. */
  note: string | null
  /** The answers that count, shown in a wide window. */
  answered: readonly AnsweredView[]
  /** Called with an answer's zero-based index, to change it. */
  onAnswered: (index: number) => void
  /** Rendered between the question and the button. */
  after?: ReactNode
  backLabel: string
  onBack: () => void
}

/** A page that asks one question. */
export function QuestionPage(props: QuestionPageProps): ReactNode {
  const { asked, of, step, note, answered, onAnswered, after, backLabel, onBack } = props
  const { question, helpLine } = asked
  const { form, goOn, complaint } = useEntering(props)
  const [typing, onFocus] = useTyping()
  const wide = useWide()

  return (
    <Page wide={wide}>
      <Bar label={backLabel} onBack={onBack} reads={() => spoken(question)} close={!wide} />
      <View className={`asking ${wide ? 'asking--wide' : ''}`}>
        {wide ? <Given of={of} answered={answered} except={step - 1} onAnswered={onAnswered} /> : null}
        <View className="asking-main">
          <View className="asking-head">
            <View className="asking-step">
              <View className="asking-of">{of}</View>
              {` · 第${step}问`}
            </View>
            <Title>{question.ask}</Title>
            {helpLine === null ? null : <View className="asking-help">{helpLine}</View>}
            <Note text={note} />
          </View>
          <ToPutRight complaint={complaint} />
          <QuestionForm {...form} onFocus={onFocus} />
          <Help question={question} line={helpLine} open={wide} />
          {after ? <View className="asking-after">{after}</View> : null}
          <View
            className={`asking-foot ${typing || wide ? '' : 'asking-foot--in-reach'}`}
            {...(process.env.TARO_ENV === 'weapp' && { id: FORM_FOOT })}
          >
            <BigButton label="继续" onPress={goOn} />
          </View>
        </View>
      </View>
    </Page>
  )
}

/** The full help text. Renders nothing if the line under the question already says it all. */
export function Help({
  question,
  line,
  open,
}: {
  question: Question
  line: string | null
  open: boolean
}): ReactNode {
  const { help, kind } = question
  if (help === undefined || help.replace(/。$/, '') === line) return null
  const stays = kind === 'date' && question.private === true
  const words = kind === 'date' || kind === 'number' ? '怎么填' : '怎么选'
  return (
    <View className="asking-more">
      <Fold icon={stays ? 'lock' : 'ask'} name={stays ? '日期会不会传出去' : words} openAtFirst={open}>
        <View>{help}</View>
      </Fold>
    </View>
  )
}

/** The question with its help and its options, for reading aloud. */
function spoken(question: Question): string {
  const options = 'options' in question ? Object.values(question.options).map(({ label }) => label) : []
  return [question.ask, question.help ?? '', ...options, '不清楚'].join('。')
}
