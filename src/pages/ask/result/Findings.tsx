import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { AgeNote } from '@/components/AgeNote'
import { Disclosure } from '@/components/Disclosure'
import { hasDetails, OutcomeChannels, OutcomeHead, OutcomeParts, OutcomeSteps } from '@/components/Outcome'
import { Section } from '@/components/Section'
import { Statements } from '@/components/Statements'
import { Verdict } from '@/components/Verdict'
import { useFocusOnAppearing } from '@/platform/focus'
import { conditionFor, type FindOut, type Finished, type OutcomeView } from '@/rules'

/** Of the results that are possible while much is open, so many are shown at once. */
const POSSIBLE_AT_ONCE = 5

/** A condition longer than this, in characters, is not read. */
const LONGEST_CONDITION = 150

export interface FindingsProps {
  advice: Finished
}

/** What was found: one outcome, a few side by side, or what to find out first. */
export function Findings({ advice }: FindingsProps): ReactNode {
  const focus = useFocusOnAppearing()
  switch (advice.kind) {
    case 'decided':
      return (
        <>
          <OutcomeHead
            outcome={advice.outcome}
            headline={
              <View className="result-headline" role="heading" aria-level={1} {...focus}>
                {advice.outcome.headline}
              </View>
            }
          />
          <OutcomeSteps outcome={advice.outcome} />
          <OutcomeParts
            guideId={advice.guide}
            matter={advice.title}
            outcome={advice.outcome}
            turn={advice.turn}
          />
        </>
      )
    case 'alternatives':
      return (
        <>
          <View className="result-headline" role="heading" aria-level={1} {...focus}>
            还差一点没弄清，有{advice.alternatives.length}种可能
          </View>
          {ageNotes(advice.alternatives.map(({ outcome }) => outcome)).map((note) => (
            <AgeNote key={note} text={note} />
          ))}
          <Unsure unsure={advice.unsure} />
          {advice.alternatives.map(({ when, outcome }) => (
            <View className="result-alternative" key={outcome.id}>
              <View className="result-when" role="heading" aria-level={2}>
                {conditionFor(advice, when, LONGEST_CONDITION)}
              </View>
              <OutcomeHead
                outcome={outcome}
                headline={<View className="result-subheadline">{outcome.headline}</View>}
                brief
              />
              <OutcomeSteps outcome={outcome} />
              {hasDetails(outcome) ? (
                <Disclosure title="这种情况要带什么、知道什么">
                  {outcome.notes.length === 0 ? null : <Statements items={outcome.notes} />}
                  <OutcomeParts guideId={advice.guide} matter={advice.title} outcome={outcome} turn={null} />
                  <OutcomeChannels outcome={outcome} />
                </Disclosure>
              ) : null}
            </View>
          ))}
        </>
      )
    case 'open':
      return (
        <>
          <View className="result-headline" role="heading" aria-level={1} {...focus}>
            还不能下结论，先弄清一件事
          </View>
          <Section title={advice.first.ask}>
            <View>怎么查：{advice.first.find}</View>
          </Section>
          <Section title="可能的结果">
            <Possible outcomes={advice.possible.slice(0, POSSIBLE_AT_ONCE)} />
            {advice.possible.length > POSSIBLE_AT_ONCE ? (
              <Disclosure title={`看其余${advice.possible.length - POSSIBLE_AT_ONCE}种`}>
                <Possible outcomes={advice.possible.slice(POSSIBLE_AT_ONCE)} />
              </Disclosure>
            ) : null}
          </Section>
        </>
      )
  }
}

/** What to do about the age of the documents, each once; of refusals only where there is nothing better to do. */
function ageNotes(outcomes: readonly OutcomeView[]): readonly (string | null)[] {
  const hopeful = outcomes.filter(({ verdict }) => verdict !== 'no')
  return [...new Set((hopeful.length > 0 ? hopeful : outcomes).map(({ ageNote }) => ageNote))]
}

function Possible({ outcomes }: { outcomes: Extract<Finished, { kind: 'open' }>['possible'] }): ReactNode {
  return outcomes.map(({ verdict, headline }) => (
    <View key={headline}>
      <Verdict verdict={verdict} />
      <View>{headline}</View>
    </View>
  ))
}

/** What is not known, and how to find out. */
function Unsure({ unsure }: { unsure: readonly FindOut[] }): ReactNode {
  if (unsure.length === 0) return null
  return (
    <Section title="怎么弄清">
      {unsure.map(({ question, ask, find }) => (
        <View key={question}>
          <View className="result-strong">{ask}</View>
          <View>{find}</View>
        </View>
      ))}
    </Section>
  )
}
