import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import type { Answer, AnsweredView, AskedView, Question } from '@/rules'
import { useTyping } from '@/platform/keyboard'
import type { Entry } from '@/state/entry'
import { keepable, readEntry } from '@/state/typed'
import { Bar } from '../Bar'
import { BigButton } from '../BigButton'
import { Complaint, Notice } from '../Notice'
import { Page } from '../Page'
import { QuestionForm } from '../QuestionForm'
import { Title } from '../Title'
import './index.scss'

export interface AskingProps {
  asked: AskedView
  /** What is being asked about, and how far it has come. */
  progress: string
  /** What was put in before. */
  initial: Entry
  /** What to know about what was put in before; null where there is nothing. */
  note: string | null
  /** Answers that do not count at present; they are kept. */
  resting: readonly AnsweredView[]
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
  const { asked, progress, note, resting, after, backLabel, onBack, onEntry, problemOf, onAnswer } = props
  const { question, limits } = asked
  const [entry, setEntry] = useState(props.initial)
  const [complaint, setComplaint] = useState({ text: '', count: 0 })
  const [typing, onFocus] = useTyping()

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

  return (
    <Page>
      <Bar label={backLabel} onBack={onBack} reads={spoken(question)} />
      <View className="asking-progress">{progress}</View>
      <Title>{question.ask}</Title>
      {question.help ? <View>{question.help}</View> : null}
      {note === null ? null : <Notice>{note}</Notice>}
      <View className="asking-complaint">
        {complaint.text === '' ? null : <Complaint key={complaint.count}>{complaint.text}</Complaint>}
      </View>
      <QuestionForm question={question} limits={limits} entry={entry} onChange={change} onFocus={onFocus} />
      {resting.length === 0 ? null : (
        <Notice>
          这些回答现在用不上，先留着：{resting.map(({ ask, answer }) => `${ask}${answer}`).join('；')}
        </Notice>
      )}
      {after}
      <View className={`asking-foot ${typing ? '' : 'asking-foot--in-reach'}`}>
        <BigButton label="继续" onPress={goOn} />
      </View>
    </Page>
  )
}

/** The question with its help and its options, as they are read out. */
function spoken(question: Question): string {
  const options = 'options' in question ? Object.values(question.options).map(({ label }) => label) : []
  return [question.ask, question.help ?? '', ...options, '不清楚'].join('。')
}
