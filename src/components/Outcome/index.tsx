import { View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import type { ExplanationView, OutcomeView } from '@/rules'
import { useHere } from '@/state/here'
import { useTicks } from '@/state/ticks'
import { CalendarButton } from '../CalendarButton'
import { Channels } from '../Channels'
import { Checklist } from '../Checklist'
import { Cited } from '../Cited'
import { Statement, Statements } from '../Statements'
import { Steps } from '../Steps'
import './index.scss'

export interface OutcomePartProps {
  /** `region/guide`. */
  guideId: string
  /** The guide's title. */
  matter: string
  outcome: OutcomeView
}

const citesOf = (parts: readonly { readonly cite: readonly string[] }[]): readonly string[] =>
  parts.flatMap(({ cite }) => cite)

/** What to do. */
export function OutcomeSteps({ outcome: { steps } }: { outcome: Pick<OutcomeView, 'steps'> }): ReactNode {
  return (
    <>
      <Steps steps={steps} />
      <Cited cite={citesOf(steps)} />
    </>
  )
}

/** What to bring. A tick rerenders nothing else on the page. */
export function OutcomePapers({ guideId, outcome }: Omit<OutcomePartProps, 'matter'>): ReactNode {
  const { person } = useHere()
  const ticks = useTicks(person, guideId)
  return (
    <>
      <Checklist
        items={outcome.materials}
        ticked={ticks.of(outcome.id)}
        onTick={(material, ticked) => {
          ticks.keep(outcome.id, material, ticked)
        }}
      />
      <Cited cite={citesOf(outcome.materials)} />
    </>
  )
}

/** Deadlines and processing time. */
export function OutcomeTimes({ matter, outcome }: Omit<OutcomePartProps, 'guideId'>): ReactNode {
  const { dates, timeLimit } = outcome
  return (
    <>
      {dates.map(({ label, text, condition, daysLeft, remember }) => (
        <Fragment key={label}>
          <Statement text={text} condition={condition} tip={false} />
          {daysLeft < 0 ? null : <CalendarButton matter={matter} label={label} day={remember} />}
        </Fragment>
      ))}
      {timeLimit === null ? null : <Statement {...timeLimit} />}
      <Cited cite={citesOf([...dates, ...(timeLimit ? [timeLimit] : [])])} />
    </>
  )
}

/** Where it is done. */
export function OutcomeChannels({ outcome: { channels } }: Pick<OutcomePartProps, 'outcome'>): ReactNode {
  return (
    <>
      <Channels channels={channels} />
      <Cited cite={citesOf(channels)} />
    </>
  )
}

/** What to pay attention to. */
export function OutcomeCare({ outcome: { notes, cautions } }: Pick<OutcomePartProps, 'outcome'>): ReactNode {
  const all = [...notes, ...cautions]
  return (
    <>
      <Statements items={all} />
      <Cited cite={citesOf(all)} />
    </>
  )
}

/** Everything that one of several outcomes says. */
export function OutcomeParts(props: OutcomePartProps): ReactNode {
  const { steps, materials, dates, timeLimit, channels, notes, cautions } = props.outcome
  const part = (name: string, shown: boolean, content: ReactNode): ReactNode =>
    shown ? (
      <View className="outcome-part">
        <View className="outcome-name">{name}</View>
        {content}
      </View>
    ) : null
  return (
    <>
      {part('怎么办', steps.length > 0, <OutcomeSteps {...props} />)}
      {part('带什么', materials.length > 0, <OutcomePapers {...props} />)}
      {part('要多久', dates.length > 0 || timeLimit !== null, <OutcomeTimes {...props} />)}
      {part('在哪办', channels.length > 0, <OutcomeChannels {...props} />)}
      {part('要留意', notes.length + cautions.length > 0, <OutcomeCare {...props} />)}
    </>
  )
}

/** When the result will change by itself, and which answers would change it. */
export function OutcomeChanges({
  matter,
  explanation: { turn, changes },
}: {
  matter: string
  explanation: Pick<ExplanationView, 'turn' | 'changes'>
}): ReactNode {
  return (
    <>
      {turn === null ? null : (
        <>
          <View>{turn.text}</View>
          <CalendarButton matter={matter} label={turn.label} day={turn.remember} />
        </>
      )}
      {changes.length === 0 ? null : (
        <Statements items={changes.map(({ text }) => ({ text, condition: null, tip: false }))} />
      )}
    </>
  )
}
