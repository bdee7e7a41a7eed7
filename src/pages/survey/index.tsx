import { View } from '@tarojs/components'
import { useLayoutEffect, useState, type ReactNode } from 'react'
import { surveyCard } from '@/cards'
import { QuestionPage } from '@/components/QuestionPage'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { ASKING, regionPage, type RegionPageProps } from '@/components/RegionPage'
import { Title } from '@/components/Title'
import { goBackOr, keepInAddress, openPage, returnTo, stepBackTo } from '@/platform/navigation'
import { answerProblemWords, readShared, type Answer, type IsoDate, type WholeAsking } from '@/rules'
import { HOME, surveyResultUrl, surveyUrl } from '@/routes'
import { EMPTY_INPUT, formInputOf } from '@/state/form-input'
import { useDrawnKey, useHere } from '@/state/here'
import type { Person } from '@/state/person'
import { keepSurveyAnswer, keepSurveyInput, surveyAnswers, surveyInput, surveyStepAt } from '@/state/survey'

/** One question of 一次问全. Parameters: `region`, `step`, `edit`. */
export default asPage(regionPage(Survey, { data: ASKING, card: surveyCard, missing: '这个地方' }), {
  needsDay: true,
})

function Survey({ region, query }: RegionPageProps<WholeAsking>): ReactNode {
  const { person, today } = useHere()
  const drawn = useDrawnKey((of) => JSON.stringify(surveyAnswers(of, region, today)))
  const named = Number(query['step']) || null
  // without `step` in the address, the page stays at its first step, so that back leads there
  const [start] = useState(() => ({
    here: named === null,
    step: surveyStepAt(person, region, today, null)?.step ?? null,
  }))
  const step = named ?? start.step
  useLayoutEffect(() => {
    if (named === null && start.step !== null) keepInAddress(surveyUrl(region.id, start.step))
  }, [region, named, start])
  return (
    <SurveyQuestion
      key={`${region.id} ${step ?? ''} ${drawn}`}
      region={region}
      step={step}
      starting={start.here && step === start.step}
      edit={query['edit'] === '1'}
    />
  )
}

interface SurveyQuestionProps {
  region: WholeAsking
  /** `null` for the first unanswered question. */
  step: number | null
  /** Whether the survey starts here. */
  starting: boolean
  /** Whether the resident came from the result to change this answer. */
  edit: boolean
}

function SurveyQuestion({ region, step, starting, edit }: SurveyQuestionProps): ReactNode {
  const { person, today } = useHere()
  const [stop] = useState(() => surveyStepAt(person, region, today, step))
  if (!stop) return <NothingToAsk region={region} />
  const { asked, answer, answered } = stop
  const first = starting || stop.step === 1

  const back = (): void => {
    if (edit) goBackOr(surveyResultUrl(region.id))
    else if (first) goBackOr(HOME)
    else stepBackTo(surveyUrl(region.id, stop.step - 1))
  }
  return (
    <QuestionPage
      asked={asked}
      of="一次问全"
      step={stop.step}
      initial={
        surveyInput(person, region, asked.id) ??
        (answer === undefined ? EMPTY_INPUT : formInputOf(asked.question, answer))
      }
      note={starting ? startingNote(answered.length) : null}
      answered={answered}
      onAnswered={(index) => {
        if (index + 1 < stop.step) stepBackTo(surveyUrl(region.id, index + 1))
        else openPage(surveyUrl(region.id, index + 1))
      }}
      backLabel={edit || first ? '返回' : '上一题'}
      onBack={back}
      onEntry={(entry) => {
        keepSurveyInput(person, region, asked.id, entry)
      }}
      problemOf={(given) => problemText(region, asked.id, given, today)}
      onAnswer={(given) => {
        if (keepSurveyAnswer(person, region, asked.id, given)) leave(person, region, today, edit)
      }}
    />
  )
}

const startingNote = (known: number): string =>
  known > 0 ? `给谁问，就填谁的。答过的${known}问不再问。` : '给谁问，就填谁的。'

/** Shown when every question is answered, or the region has none. */
function NothingToAsk({ region }: { region: WholeAsking }): ReactNode {
  return (
    <Page>
      <Bar />
      <Title>不用再问了</Title>
      <View>之前答过的已经够了，直接看结果。要改哪个回答，结果页最后可以改。</View>
      <BigButton
        label="看结果"
        onPress={() => {
          openPage(surveyResultUrl(region.id))
        }}
      />
    </Page>
  )
}

/** Goes to the first unanswered question, or to the result if none is left. */
function leave(person: Person, region: WholeAsking, today: IsoDate, edit: boolean): void {
  const next = surveyStepAt(person, region, today, null)
  if (next) openPage(surveyUrl(region.id, next.step, edit))
  else if (edit) returnTo(surveyResultUrl(region.id))
  else openPage(surveyResultUrl(region.id))
}

function problemText(region: WholeAsking, question: string, answer: Answer, today: IsoDate): string | null {
  const [problem] = readShared(region, { [question]: answer }, today).problems
  return problem ? answerProblemWords({ title: region.name, questions: region.shared }, problem) : null
}
