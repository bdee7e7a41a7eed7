import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { CitedFrom } from '@/components/Cited'
import { Heading } from '@/components/Heading'
import { PhoneButton } from '@/components/PhoneButton'
import { advise, shortTitle, type AnsweredView, type Guide, type Region } from '@/rules'
import { useCaller } from '@/state/caller'
import type { Visit } from '@/state/desk'
import { adoptAnswers, readDraft } from '@/state/drafts'
import { useHere } from '@/state/here'
import { pressable } from '@/platform/press'
import { nextStep, validAnswers } from '@/state/interview-step'
import { Icon } from '@/components/Icon'
import { VerdictTag } from '@/components/Verdict'
import { Done } from './Done'
import { Pane } from './Pane'
import { possibleResults, type PossibleResult } from './possible'
import { Question } from './Question'
import { TakeAway } from './TakeAway'
import { VisitHead } from './VisitHead'
import { placeNamed } from '@/state/place'

export interface GuidePanesProps {
  visit: Visit
  /** `region/guide`. */
  guideId: string
  region: Region
  guide: Guide
  /** Called to ask about another guide. */
  onOther: () => void
}

/** A guide at the desk: the current question and the result. */
export function GuidePanes({ visit, guideId, region, guide, onOther }: GuidePanesProps): ReactNode {
  const { person, today } = useHere()
  const calling = useCaller(person, region.id)
  /** The step of the answer being changed. */
  const [changing, setChanging] = useState<number | null>(null)
  const answers = validAnswers(guide, readDraft(person, guideId).answers, today)
  const step = changing ?? nextStep(guide, answers, today)
  const advice = advise(region, guide, answers, today, calling.caller)
  const change = (index: number): void => {
    setChanging(index + 1)
  }
  const head = (
    <>
      <VisitHead visit={visit} matter={shortTitle(guide)} onOther={onOther} />
      <Answers answered={advice.answered} changing={changing} onChange={change} />
    </>
  )
  if (step !== null || advice.kind === 'question') {
    const at = step ?? 1
    return (
      <Question
        key={`${at} ${JSON.stringify(answers)}`}
        guideId={guideId}
        region={region}
        guide={guide}
        step={at}
        head={head}
        onLeave={
          changing === null
            ? null
            : () => {
                setChanging(null)
              }
        }
        onAnswered={() => {
          setChanging(null)
        }}
      >
        <Pane of="result">
          <Possible results={possibleResults(guide, answers, today)} />
          <Hotline region={region.id} />
        </Pane>
      </Question>
    )
  }
  return (
    <CitedFrom.Provider value={advice.sources}>
      <Pane of="guide">
        {head}
        <Done
          advice={advice}
          onChange={change}
          onGive={(given) => {
            adoptAnswers(person, guideId, given)
          }}
        />
      </Pane>
      <TakeAway
        key={JSON.stringify(answers)}
        advice={advice}
        region={region}
        guide={guide}
        answers={answers}
        {...calling}
      />
    </CitedFrom.Provider>
  )
}

interface AnswersProps {
  answered: readonly AnsweredView[]
  changing: number | null
  /** Called with an answer's zero-based index. */
  onChange: (index: number) => void
}

/** The answers as small cards. Pressing one changes it in place. */
function Answers({ answered, changing, onChange }: AnswersProps): ReactNode {
  if (answered.length === 0) return null
  return (
    <View className="desk-answers">
      {answered.map(({ question, label, answer }, index) => (
        <View
          className={`desk-answer ${changing === index + 1 ? 'desk-answer--here' : ''}`}
          key={question}
          aria-label={`${label} ${answer}，改`}
          {...pressable('button', () => {
            onChange(index)
          })}
        >
          <View className="desk-answer-words">
            <View className="desk-answer-label">{label}</View>
            <View className="desk-answer-answer">{answer}</View>
          </View>
          <Icon name="pen" />
        </View>
      ))}
    </View>
  )
}

/** Shown during the interview: the results that are still possible. */
function Possible({ results }: { results: readonly PossibleResult[] }): ReactNode {
  return (
    <>
      <Heading>还没问完，可能是这{results.length}种</Heading>
      <View className="desk-possible">
        {results.map(({ verdict, headline }) => (
          <View className="desk-possible-item" key={`${verdict} ${headline}`}>
            <VerdictTag verdict={verdict} />
            <View className="desk-possible-words">{headline}</View>
          </View>
        ))}
      </View>
    </>
  )
}

/** The place's hotline, shown until the result says whom to call. */
function Hotline({ region }: { region: string }): ReactNode {
  const hotline = placeNamed(region)?.hotline
  return hotline ? (
    <PhoneButton
      kind="other"
      phone={hotline.phone}
      line={[hotline.short, hotline.hours].filter((words) => words !== null).join(' ')}
    />
  ) : null
}
