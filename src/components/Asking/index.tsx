import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { dateCheck, isIsoDate, type Answer, type AnsweredView, type AskedView, type Question } from '@/rules'
import { useTyping } from '@/platform/keyboard'
import { useWide } from '@/platform/width'
import type { Entry } from '@/state/entry'
import { useHere } from '@/state/here'
import { asksBirth, keepable, readEntry } from '@/state/typed'
import { Bar } from '../Bar'
import { BigButton } from '../BigButton'
import { Icon } from '../Icon'
import { Complaint } from '../Notice'
import { Page } from '../Page'
import { QuestionForm } from '../QuestionForm'
import { Fold } from '../Rows'
import { Title } from '../Title'
import { Given } from './Given'
import './index.scss'

export interface AskingProps {
  asked: AskedView
  /** What is being asked about, in a few words. */
  of: string
  /** Counted from 1. */
  step: number
  /** What was put in before. */
  initial: Entry
  /** What to know about what was put in before; null where there is nothing. */
  note: string | null
  /** The answers that count; a wide window shows them. */
  answered: readonly AnsweredView[]
  /** Called with the place of one of them, from 0, to change it. */
  onAnswered: (index: number) => void
  /** What follows the question, before the button. */
  after?: ReactNode
  backLabel: string
  onBack: () => void
  /** Called at every tap and key. */
  onEntry: (entry: Entry) => void
  /** Why the answer cannot be taken; null where it can. */
  problemOf: (answer: Answer) => string | null
  onAnswer: (answer: Answer) => void
}

/** A page that asks one question. */
export function Asking(props: AskingProps): ReactNode {
  const { asked, of, step, note, answered, onAnswered, after, backLabel, onBack } = props
  const { onEntry, problemOf, onAnswer } = props
  const { question, limits, helpLine } = asked
  const { today } = useHere()
  const [entry, setEntry] = useState(props.initial)
  const [complaint, setComplaint] = useState({ text: '', count: 0 })
  const [typing, onFocus] = useTyping()
  const wide = useWide()

  const change = (next: Entry): void => {
    setEntry(next)
    setComplaint({ text: '', count: complaint.count })
    onEntry(keepable(question, next))
  }
  const goOn = (): void => {
    const read = readEntry(question, entry)
    const text = 'problem' in read ? read.problem : problemOf(read.value)
    if (text !== null) setComplaint({ text, count: complaint.count + 1 })
    else if ('value' in read) onAnswer(read.value)
  }
  /** What the date in the fields comes to; null where there is none that can be taken. */
  const check = (): string | null => {
    if (question.kind !== 'date' || entry.says === 'unsure') return null
    const read = readEntry(question, entry)
    const date = 'value' in read ? String(read.value) : ''
    return isIsoDate(date) && problemOf(date) === null ? dateCheck(date, asksBirth(question), today) : null
  }

  return (
    <Page wide={wide}>
      <Bar label={backLabel} onBack={onBack} reads={() => spoken(question)} />
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
            {note === null ? null : (
              <View className="asking-note">
                <Icon name="clock" />
                <View className="asking-note-words">{note}</View>
              </View>
            )}
          </View>
          <View className="asking-complaint">
            {complaint.text === '' ? null : <Complaint key={complaint.count}>{complaint.text}</Complaint>}
          </View>
          <QuestionForm
            question={question}
            limits={limits}
            entry={entry}
            check={check()}
            onChange={change}
            onFocus={onFocus}
          />
          <Help question={question} line={helpLine} open={wide} />
          {after}
          <View className={`asking-foot ${typing || wide ? '' : 'asking-foot--in-reach'}`}>
            <BigButton label="继续" onPress={goOn} />
          </View>
        </View>
      </View>
    </Page>
  )
}

/** The whole help, where the one line under the question leaves some of it out. */
function Help({
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

/** The question with its help and its options, as they are read out. */
function spoken(question: Question): string {
  const options = 'options' in question ? Object.values(question.options).map(({ label }) => label) : []
  return [question.ask, question.help ?? '', ...options, '不清楚'].join('。')
}
