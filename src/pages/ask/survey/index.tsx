import { View } from '@tarojs/components'
import { useLayoutEffect, useState, type ReactNode } from 'react'
import { surveyCard } from '@/cards'
import { Asking } from '@/components/Asking'
import { BackHome } from '@/components/BackLink'
import { BigButton } from '@/components/BigButton'
import { Opening } from '@/components/Opening'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Title } from '@/components/Title'
import { Unknown } from '@/components/Unknown'
import { goBackOr, keepInAddress, openPage, returnTo, stepBackTo, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { findWhole, readShared, todayHere, type Answer, type WholeRegion } from '@/rules'
import { HOME, surveyedUrl, surveyUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { EMPTY, entryOf } from '@/state/entry'
import { regionIdOf } from '@/state/place'
import { keepSurveyAnswer, keepSurveyEntry, surveyEntry, surveyStopAt } from '@/state/survey'

/** One question of 一次问全: `region`, `step` and `edit` of the address say which. */
export default asPage(SurveyPage)

function SurveyPage(): ReactNode {
  const { query, returns } = useArrival()
  const id = regionIdOf(query['region'])
  useShareCard(() => surveyCard(id))
  if (!useAtHand({ region: id, with: 'whole' })) return <Opening />
  const region = findWhole(id)
  if (!region) return <Unknown what="这个地方" />
  return <Survey key={region.id} region={region} query={query} returns={returns} />
}

interface SurveyProps {
  region: WholeRegion
  query: Readonly<Record<string, string | undefined>>
  returns: number
}

function Survey({ region, query, returns }: SurveyProps): ReactNode {
  // where the address names no step, the page stays at the one it was opened with, so that back leads to it
  const [start] = useState(() => surveyStopAt(region, todayHere(), null)?.step ?? null)
  const named = Number(query['step']) || null
  const step = named ?? start
  useLayoutEffect(() => {
    if (named === null && start !== null) keepInAddress(surveyUrl(region.id, start))
  }, [region, named, start])
  return (
    <SurveyQuestion
      key={`${region.id} ${step ?? ''} ${returns}`}
      region={region}
      step={step}
      starting={named === null}
      edit={query['edit'] === '1'}
    />
  )
}

interface SurveyQuestionProps {
  region: WholeRegion
  /** `null` for the first question without an answer. */
  step: number | null
  /** Whether the survey begins here. */
  starting: boolean
  /** Whether the resident came from the result to change this answer. */
  edit: boolean
}

function SurveyQuestion({ region, step, starting, edit }: SurveyQuestionProps): ReactNode {
  const [stop] = useState(() => surveyStopAt(region, todayHere(), step))
  if (!stop) return <NothingToAsk region={region} />
  const { asked, answer, advice } = stop
  const first = starting || stop.step === 1

  const back = (): void => {
    if (edit) goBackOr(surveyedUrl(region.id))
    else if (first) goBackOr(HOME)
    else stepBackTo(surveyUrl(region.id, stop.step - 1))
  }
  return (
    <Asking
      asked={asked}
      progress={`一次问全 · ${region.name} · 第${stop.step}问`}
      initial={
        surveyEntry(region, asked.id) ?? (answer === undefined ? EMPTY : entryOf(asked.question, answer))
      }
      note={starting ? startingNote(advice.answered.length) : null}
      resting={advice.resting}
      backLabel={edit || first ? '返回' : '上一题'}
      onBack={back}
      onEntry={(entry) => {
        keepSurveyEntry(region, asked.id, entry)
      }}
      problemOf={(given) => problemText(region, asked.id, given)}
      onAnswer={(given) => {
        keepSurveyAnswer(region, asked.id, given)
        leave(region, edit)
      }}
    />
  )
}

function startingNote(known: number): string {
  const whose = '给自己问就填自己的，给家人问就填家人的。'
  return known > 0 ? `${whose}之前答过的${known}问不再问，最后可以改。` : whose
}

/** The page when every question has its answer, or the region has none to ask. */
function NothingToAsk({ region }: { region: WholeRegion }): ReactNode {
  return (
    <Page>
      <BackHome />
      <Title>不用再问了</Title>
      <View>之前答过的已经够了，直接看结果。要改哪个回答，结果页最后可以改。</View>
      <BigButton
        label="看结果"
        onPress={() => {
          openPage(surveyedUrl(region.id))
        }}
      />
    </Page>
  )
}

/** To the first question without an answer; to the result when nothing more is asked. */
function leave(region: WholeRegion, edit: boolean): void {
  const next = surveyStopAt(region, todayHere(), null)
  if (next) openPage(surveyUrl(region.id, next.step, edit))
  else if (edit) returnTo(surveyedUrl(region.id))
  else openPage(surveyedUrl(region.id))
}

function problemText(region: WholeRegion, question: string, answer: Answer): string | null {
  return readShared(region, { [question]: answer }, todayHere()).problems[0]?.text ?? null
}
