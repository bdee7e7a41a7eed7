import { View } from '@tarojs/components'
import { Fragment, type ReactNode } from 'react'
import type { ExplanationView, OutcomeView } from '@/rules'
import { useHere } from '@/state/here'
import { useTicks } from '@/state/ticks'
import { AgeNote } from '../AgeNote'
import { CalendarButton } from '../CalendarButton'
import { Channels } from '../Channels'
import { Checklist } from '../Checklist'
import { Section } from '../Section'
import { Statement, Statements } from '../Statements'
import { Verdict } from '../Verdict'
import './index.scss'

export interface OutcomeHeadProps {
  outcome: OutcomeView
  /** The headline, as the page wants it: a heading of its own level. */
  headline: ReactNode
  /** Whether the notes and what to do about the age are left out, to stand elsewhere. */
  brief?: boolean
}

/** The verdict with its age, how sure it is, and what to know first. */
export function OutcomeHead({ outcome, headline, brief = false }: OutcomeHeadProps): ReactNode {
  const { verdict, asOf, ageNote, certaintyNote, notes } = outcome
  return (
    <View className={`outcome-head outcome-head--${verdict}`}>
      <Verdict verdict={verdict} />
      {asOf === null ? null : <View className="outcome-as-of">{asOf}</View>}
      {headline}
      {certaintyNote === null ? null : <View>{certaintyNote}</View>}
      {brief ? null : <AgeNote text={ageNote} />}
      {brief || notes.length === 0 ? null : <Statements items={notes} />}
    </View>
  )
}

export interface OutcomePartsProps {
  /** As `region/guide`. */
  guideId: string
  /** What it is all about: the guide's title. */
  matter: string
  outcome: OutcomeView
  /** When the result changes, if it does. */
  turn: ExplanationView['turn']
}

/** What to do now. */
export function OutcomeSteps({ outcome: { steps } }: { outcome: OutcomeView }): ReactNode {
  return steps.length === 0 ? null : (
    <Section title="现在做什么">
      <Statements items={steps} numbered={steps.length > 1} />
    </Section>
  )
}

/** What to bring. A tick changes nothing else on the page, so nothing else is drawn again. */
function Papers({ guideId, outcome }: Pick<OutcomePartsProps, 'guideId' | 'outcome'>): ReactNode {
  const { person } = useHere()
  const ticks = useTicks(person, guideId)
  return (
    <Checklist
      items={outcome.materials}
      ticked={ticks.of(outcome.id)}
      onTick={(material, ticked) => {
        ticks.keep(outcome.id, material, ticked)
      }}
    />
  )
}

/** What to bring, by when, what to mind. */
export function OutcomeParts({ guideId, matter, outcome, turn }: OutcomePartsProps): ReactNode {
  const { materials, dates, timeLimit, cautions } = outcome
  const news = turn !== null && dates.every(({ date }) => date !== turn.date) ? turn.text : null
  return (
    <>
      {materials.length === 0 ? null : (
        <Section title="带上这些">
          <Papers guideId={guideId} outcome={outcome} />
        </Section>
      )}
      {dates.length === 0 && timeLimit === null && news === null ? null : (
        <Section title="时间">
          {dates.map(({ label, text, condition, daysLeft, remember }) => (
            <Fragment key={label}>
              <Statement text={text} condition={condition} tip={false} />
              {daysLeft < 0 ? null : <CalendarButton matter={matter} label={label} day={remember} />}
            </Fragment>
          ))}
          {timeLimit === null ? null : <Statement {...timeLimit} />}
          {news === null || turn === null ? null : (
            <>
              <View>{news}</View>
              <CalendarButton matter={matter} label={turn.label} day={turn.remember} />
            </>
          )}
        </Section>
      )}
      {cautions.length === 0 ? null : (
        <Section title="要留意">
          <Statements items={cautions} />
        </Section>
      )}
    </>
  )
}

/** Whether there is anything beside what to do: notes, things to bring, days, cautions or ways. */
export const hasDetails = ({
  notes,
  materials,
  dates,
  timeLimit,
  cautions,
  channels,
}: OutcomeView): boolean =>
  [notes, materials, dates, cautions, channels].some((parts) => parts.length > 0) || timeLimit !== null

/** Where it is done. */
export function OutcomeChannels({ outcome: { channels } }: { outcome: OutcomeView }): ReactNode {
  return channels.length === 0 ? null : (
    <Section title="在哪办">
      <Channels channels={channels} />
    </Section>
  )
}
