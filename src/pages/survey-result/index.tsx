import { Part } from '@/components/Heading'
import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { surveyCard } from '@/cards'
import { AnswerList } from '@/components/AnswerList'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { HomeButton } from '@/components/HomeButton'
import { HotlineRow } from '@/components/HotlineRow'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { WHOLE, regionPage } from '@/components/RegionPage'
import { Reasons } from '@/components/Reasons'
import { Fold, Row, Rows } from '@/components/Rows'
import { SourcesFold } from '@/components/Sources'
import { StartOver } from '@/components/StartOver'
import { Title } from '@/components/Title'
import { Verdict } from '@/components/Verdict'
import { openPage, restartAt } from '@/platform/navigation'
import {
  adviseSurvey,
  answersFor,
  findGuide,
  type ApplyingView,
  type UndecidedView,
  type RefusedView,
  type Region,
  type SourceView,
  type WholeRegion,
} from '@/rules'
import { questionUrl, resultUrl, surveyUrl } from '@/routes'
import { adoptAnswers, keepNext, readDraft } from '@/state/drafts'
import { useDrawnKey, useHere, type Here } from '@/state/here'
import { dropSurvey, surveyAnswers } from '@/state/survey'
import { nextStep, validAnswers } from '@/state/interview-step'
import './index.scss'

/** Number of undecided guides shown before "show more". */
const OPEN_AT_ONCE = 4

/** The result of 一次问全. Parameter: `region`. */
export default asPage(regionPage(SurveyResultIn, { data: WHOLE, card: surveyCard, missing: '这个地方' }), {
  needsDay: true,
})

function SurveyResultIn({ region }: { region: WholeRegion }): ReactNode {
  const { today } = useHere()
  const drawn = useDrawnKey((person) => JSON.stringify(surveyAnswers(person, region, today)))
  return <SurveyResult key={drawn} region={region} />
}

function SurveyResult({ region }: { region: WholeRegion }): ReactNode {
  const here = useHere()
  const { person, today } = here
  const [advice] = useState(() => adviseSurvey(region, surveyAnswers(person, region, today), today))
  const openGuide = (guideId: string): void => {
    goOnWith(here, guideId)
  }
  if (advice.kind === 'question') return <Unfinished region={region} begun={advice.answered.length > 0} />
  const { applies, open, not, sources, answered, unusedAnswers } = advice
  const refused = not.reduce((sum, { guides }) => sum + guides.length, 0)
  const told = answered.length + unusedAnswers.length > 0
  return (
    <Page>
      <Bar close />
      <View>
        <View className="survey-result-place">一次问全 · {region.name}</View>
        <Title>{summary(applies.length, open.length, refused)}</Title>
      </View>
      <Applying guides={applies} onOpen={openGuide} />
      <Open guides={open} onOpen={openGuide} />
      <Rows>
        <Refused count={refused} groups={not} sources={sources} onOpen={openGuide} />
        <SourcesFold sources={sources} />
        {told ? (
          <Fold icon="pen" name="我的回答" brief={`${answered.length}问，可以改`}>
            <AnswerList
              answered={answered}
              unusedAnswers={unusedAnswers}
              onChange={(index) => {
                openPage(surveyUrl(region.id, index + 1, true))
              }}
            />
          </Fold>
        ) : null}
      </Rows>
      <Rows>
        <HotlineRow regionId={region.id} />
      </Rows>
      <StartOver
        onStartOver={() => {
          if (dropSurvey(person, region)) restartAt(surveyUrl(region.id))
        }}
      />
    </Page>
  )
}

function summary(applying: number, open: number, refused: number): string {
  const parts = [
    ...(applying > 0 ? [`${applying}项用得上`] : []),
    ...(open > 0 ? [`${open}项还要再问`] : []),
    ...(refused > 0 ? [`${refused}项用不上`] : []),
  ]
  return parts.join('，')
}

/** Shown when there are too few answers for a result. */
function Unfinished({ region, begun }: { region: Region; begun: boolean }): ReactNode {
  return (
    <Page>
      <Bar />
      <View className="survey-result-place">一次问全 · {region.name}</View>
      <Title>还没有结果</Title>
      <View>{begun ? '还有问题没有回答，答完就能看到结果。' : '先回答几个问题，就能看到结果。'}</View>
      <BigButton
        label={begun ? '接着回答' : '开始回答'}
        onPress={() => {
          openPage(surveyUrl(region.id))
        }}
      />
      <HomeButton />
    </Page>
  )
}

interface GuideOpener {
  /** Called with a guide, as `region/guide`. */
  onOpen: (guideId: string) => void
}

/** Guides with a positive result. */
function Applying({ guides, onOpen }: { guides: readonly ApplyingView[] } & GuideOpener): ReactNode {
  if (guides.length === 0) return null
  return (
    <Part title="用得上的">
      <Rows>
        {guides.map(({ id, short, verdict, headline, asOf }) => (
          <Row
            key={id}
            title={
              <>
                <Verdict verdict={verdict} />
                {short}
              </>
            }
            text={asOf === null ? headline : `${asOf}，${headline}`}
            onPress={() => {
              onOpen(id)
            }}
          />
        ))}
      </Rows>
    </Part>
  )
}

/** Undecided guides, each with its next question. */
function Open({ guides, onOpen }: { guides: readonly UndecidedView[] } & GuideOpener): ReactNode {
  if (guides.length === 0) return null
  const rows = guides.map(({ id, short, ask }) => (
    <Row
      key={id}
      title={short}
      text={ask === null ? '有几种可能，看结果' : `还要问：${ask}`}
      onPress={() => {
        onOpen(id)
      }}
    />
  ))
  const others = rows.slice(OPEN_AT_ONCE)
  return (
    <Part title="可能用得上">
      <Rows>
        {rows.slice(0, OPEN_AT_ONCE)}
        {others.length === 0 ? null : (
          <Fold icon="ask" name={`其余${others.length}项`}>
            <Rows>{others}</Rows>
          </Fold>
        )}
      </Rows>
    </Part>
  )
}

interface RefusedProps extends GuideOpener {
  count: number
  groups: readonly RefusedView[]
  sources: readonly SourceView[]
}

/** Guides that do not apply to this person, and why. */
function Refused({ count, groups, sources, onOpen }: RefusedProps): ReactNode {
  if (groups.length === 0) return null
  return (
    <Fold icon="no" name="用不上的" brief={`${count}项，为什么`}>
      {groups.map(({ why, guides }) => (
        <View className="survey-result-group" key={guides.map(({ id }) => id).join(' ')}>
          <Reasons reasons={why} sources={sources} />
          <Rows>
            {guides.map(({ id, short, headline }) => (
              <Row
                key={id}
                title={short}
                text={headline ?? '不适用'}
                onPress={() => {
                  onOpen(id)
                }}
              />
            ))}
          </Rows>
        </View>
      ))}
    </Fold>
  )
}

/** Opens the guide with the known answers: at its first unanswered question, or at its result. */
function goOnWith({ person, today }: Here, guideId: string): void {
  const found = findGuide(guideId, today)
  if (!found) return
  const { region, guide } = found
  if (!adoptAnswers(person, guideId, answersFor(guide, surveyAnswers(person, region, today)))) return
  const next = nextStep(guide, validAnswers(guide, readDraft(person, guideId).answers, today), today)
  keepNext(person, guideId, next)
  openPage(next === null ? resultUrl(guideId) : questionUrl(guideId, next))
}
