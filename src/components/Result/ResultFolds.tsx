import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { AnswerList } from '../AnswerList'
import type { IconName } from '../Icon'
import {
  OutcomeCare,
  OutcomeChanges,
  OutcomeChannels,
  OutcomePapers,
  OutcomeSteps,
  OutcomeTimes,
} from '../Outcome'
import { Reasons } from '../Reasons'
import { Fold, Row, Rows } from '../Rows'
import { Sources } from '../Sources'
import { Verdict } from '../Verdict'
import type { Finished, RowId, RowView } from '@/rules'
import { useOpensGuide } from '@/state/guide-opening'
import './index.scss'

const ICONS: Readonly<Record<RowId, IconName>> = {
  steps: 'steps',
  materials: 'idcard',
  time: 'clock',
  where: 'pin',
  care: 'warning',
  'how-to-find': 'search',
  possible: 'ask',
  why: 'why',
  change: 'swap',
  sources: 'source',
  answers: 'pen',
  next: 'go',
}

/** How often each row was opened from elsewhere on the page. */
export type Calls = Readonly<Partial<Record<RowId, number>>>

export interface FoldsProps {
  advice: Finished
  rows: readonly RowView[]
  calls: Calls
  /** The rows that start open. */
  openAtFirst?: readonly RowId[]
  /** Called with the zero-based index among the answers that count. */
  onChange: (index: number) => void
}

/** The rows of a result in one card. Each shows a short answer and unfolds to the full one. */
export function ResultFolds({ rows, ...props }: FoldsProps): ReactNode {
  if (rows.length === 0) return null
  return (
    <Rows>
      {rows.map((row) => (
        <FoldedRow key={row.id} row={row} {...props} />
      ))}
    </Rows>
  )
}

type FoldedRowProps = Omit<FoldsProps, 'rows'> & { row: RowView }

function FoldedRow({
  row: { id, name, brief },
  calls,
  openAtFirst = [],
  ...props
}: FoldedRowProps): ReactNode {
  const next = id === 'next' ? guidesAfter(props.advice) : []
  const [only] = next
  if (only && next.length === 1) return <NextGuide {...only} />
  return (
    <Fold
      icon={ICONS[id]}
      name={name}
      brief={brief}
      openAtFirst={openAtFirst.includes(id)}
      called={{ id: `row-${id}`, times: calls[id] ?? 0 }}
    >
      <Whole id={id} {...props} />
    </Fold>
  )
}

/** The full content of a row. */
function Whole({
  id,
  advice,
  onChange,
}: Pick<FoldedRowProps, 'advice' | 'onChange'> & { id: RowId }): ReactNode {
  const { guide, title, sources, unsure, answered, unusedAnswers } = advice
  const shared = { guideId: guide, matter: title }
  switch (id) {
    case 'how-to-find':
      return unsure.map(({ question, ask, howToFind: find }) => (
        <View key={question}>
          <View className="result-strong">{ask}</View>
          <View>{find}</View>
        </View>
      ))
    case 'sources':
      return <Sources sources={sources} />
    case 'answers':
      return <AnswerList answered={answered} unusedAnswers={unusedAnswers} onChange={onChange} />
    case 'why':
      return <Why advice={advice} />
    case 'possible':
      return <Possible advice={advice} />
    case 'next':
      return guidesAfter(advice).map((next) => <NextGuide key={next.id} {...next} />)
  }
  if (id === 'steps')
    return <OutcomeSteps outcome={advice.kind === 'decided' ? advice.outcome : { steps: advice.urgent }} />
  if (advice.kind !== 'decided') return null
  const { outcome } = advice
  switch (id) {
    case 'materials':
      return <OutcomePapers outcome={outcome} {...shared} />
    case 'time':
      return <OutcomeTimes outcome={outcome} {...shared} />
    case 'where':
      return <OutcomeChannels outcome={outcome} />
    case 'care':
      return <OutcomeCare outcome={outcome} />
    case 'change':
      return <OutcomeChanges matter={title} explanation={advice} />
  }
}

function Why({ advice }: { advice: Finished }): ReactNode {
  if (advice.kind === 'answer-missing') return null
  const { why, sources } = advice
  const { also, certaintyNote } =
    advice.kind === 'decided'
      ? { also: advice.also, certaintyNote: advice.outcome.certaintyNote }
      : { also: [], certaintyNote: null }
  return (
    <>
      {certaintyNote === null ? null : <View>{certaintyNote}</View>}
      <Reasons reasons={why} sources={sources} />
      {also.map(({ headline, because }) => (
        <View key={headline}>
          <View>另外，{headline}：</View>
          <Reasons reasons={because} sources={sources} />
        </View>
      ))}
    </>
  )
}

function Possible({ advice }: { advice: Finished }): ReactNode {
  if (advice.kind !== 'answer-missing') return null
  return advice.possible.map(({ verdict, headline }) => (
    <View key={headline}>
      <Verdict verdict={verdict} />
      <View>{headline}</View>
    </View>
  ))
}

const guidesAfter = (advice: Finished) => (advice.kind === 'decided' ? advice.outcome.next : [])

function NextGuide({ id, short }: { id: string; short: string }): ReactNode {
  const open = useOpensGuide()
  return (
    <Row
      title={`接着问：${short}`}
      onPress={() => {
        open(id)
      }}
    />
  )
}
