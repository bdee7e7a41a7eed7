import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { surveyCard } from '@/cards'
import { Answered } from '@/components/Answered'
import { Bar } from '@/components/Bar'
import { BigButton } from '@/components/BigButton'
import { CardLink } from '@/components/CardLink'
import { Disclosure } from '@/components/Disclosure'
import { HomeButton } from '@/components/HomeButton'
import { Opening } from '@/components/Opening'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { Reasons } from '@/components/Reasons'
import { Section } from '@/components/Section'
import { Sources } from '@/components/Sources'
import { StartOver } from '@/components/StartOver'
import { Title } from '@/components/Title'
import { Unknown } from '@/components/Unknown'
import { Verdict } from '@/components/Verdict'
import { WayOut } from '@/components/WayOut'
import { openPage, restartAt, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import {
  adviseSurvey,
  answersFor,
  findGuide,
  findWhole,
  type ApplyingView,
  type OpenView,
  type RefusedView,
  type Region,
  type SourceView,
  type WholeRegion,
} from '@/rules'
import { guideUrl, resultUrl, surveyUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { adoptAnswers, keepNext, readDraft } from '@/state/drafts'
import { useDrawnKey, useHere, type Here } from '@/state/here'
import { regionIdOf } from '@/state/place'
import { dropSurvey, surveyAnswers } from '@/state/survey'
import { nextStep, validAnswers } from '@/state/walk'
import './index.scss'

/** Of the guides that need more, so many are shown at once. */
const OPEN_AT_ONCE = 6
/** Of the reasons for which guides are not for this person, so many are shown at once. */
const REASONS_AT_ONCE = 3

/** What 一次问全 has found: `region` of the address says where. */
export default asPage(SurveyedPage, { needsDay: true })

function SurveyedPage(): ReactNode {
  const { query } = useArrival()
  const { today } = useHere()
  const id = regionIdOf(query['region'])
  useShareCard(() => surveyCard(id))
  if (!useAtHand({ region: id, with: 'whole' })) return <Opening />
  const region = findWhole(id, today)
  if (!region) return <Unknown what="这个地方" />
  return <SurveyedIn key={region.id} region={region} />
}

function SurveyedIn({ region }: { region: WholeRegion }): ReactNode {
  const { today } = useHere()
  const drawn = useDrawnKey((person) => JSON.stringify(surveyAnswers(person, region, today)))
  return <Surveyed key={drawn} region={region} />
}

function Surveyed({ region }: { region: WholeRegion }): ReactNode {
  const here = useHere()
  const { person, today } = here
  const [advice] = useState(() => adviseSurvey(region, surveyAnswers(person, region, today), today))
  const openGuide = (guideId: string): void => {
    goOnWith(here, guideId)
  }
  if (advice.kind === 'question') return <Unfinished region={region} begun={advice.answered.length > 0} />
  const { applies, open, not, sources, answered, resting } = advice
  const refused = not.reduce((sum, { guides }) => sum + guides.length, 0)
  return (
    <Page>
      <Bar />
      <View className="surveyed-place">一次问全 · {region.name}</View>
      <Title>{summary(applies.length, open.length, refused)}</Title>
      <Applying guides={applies} onOpen={openGuide} />
      <Open guides={open} onOpen={openGuide} />
      <Refused groups={not} sources={sources} onOpen={openGuide} />
      <WayOut regionId={region.id} />
      {sources.length === 0 ? null : (
        <Section title="依据和日期">
          <Sources sources={sources} />
        </Section>
      )}
      {answered.length + resting.length === 0 ? null : (
        <Answered
          answered={answered}
          resting={resting}
          onChange={(index) => {
            openPage(surveyUrl(region.id, index + 1, true))
          }}
        />
      )}
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

/** The page without enough answers. */
function Unfinished({ region, begun }: { region: Region; begun: boolean }): ReactNode {
  return (
    <Page>
      <View className="surveyed-place">一次问全 · {region.name}</View>
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

interface Opening {
  /** Called with a guide, as `region/guide`. */
  onOpen: (guideId: string) => void
}

/** Guides with a result that is no refusal. */
function Applying({ guides, onOpen }: { guides: readonly ApplyingView[] } & Opening): ReactNode {
  if (guides.length === 0) return null
  return (
    <Section title="用得上的">
      {guides.map(({ id, title, verdict, headline, asOf }) => (
        <CardLink
          key={id}
          label={<Verdict verdict={verdict} />}
          title={title}
          text={asOf === null ? headline : `${asOf}，${headline}`}
          onPress={() => {
            onOpen(id)
          }}
        />
      ))}
    </Section>
  )
}

/** Guides that need more, each with its next question. */
function Open({ guides, onOpen }: { guides: readonly OpenView[] } & Opening): ReactNode {
  if (guides.length === 0) return null
  const cards = guides.map(({ id, title, ask }) => (
    <CardLink
      key={id}
      title={title}
      text={ask === null ? '有几种可能，看结果' : `还要问：${ask}`}
      onPress={() => {
        onOpen(id)
      }}
    />
  ))
  const others = cards.slice(OPEN_AT_ONCE)
  return (
    <Section title="可能用得上，还要再问">
      {cards.slice(0, OPEN_AT_ONCE)}
      {others.length === 0 ? null : <Disclosure title={`看其余${others.length}项`}>{others}</Disclosure>}
    </Section>
  )
}

interface RefusedProps extends Opening {
  groups: readonly RefusedView[]
  sources: readonly SourceView[]
}

/** Guides that are not for this person, and why. */
function Refused({ groups, sources, onOpen }: RefusedProps): ReactNode {
  if (groups.length === 0) return null
  const blocks = groups.map(({ why, guides }) => (
    <View className="surveyed-group" key={guides.map(({ id }) => id).join(' ')}>
      <Reasons reasons={why} sources={sources} />
      {guides.map(({ id, title, headline }) => (
        <CardLink
          key={id}
          title={title}
          text={headline ?? '不适用'}
          onPress={() => {
            onOpen(id)
          }}
        />
      ))}
    </View>
  ))
  const others = groups.slice(REASONS_AT_ONCE)
  const count = others.reduce((sum, { guides }) => sum + guides.length, 0)
  return (
    <Section title="用不上的，为什么">
      {blocks.slice(0, REASONS_AT_ONCE)}
      {count === 0 ? null : (
        <Disclosure title={`看其余${count}项`}>{blocks.slice(REASONS_AT_ONCE)}</Disclosure>
      )}
    </Section>
  )
}

/** Opens the guide with the answers that are known: at its first question without an answer, or at its result. */
function goOnWith({ person, today }: Here, guideId: string): void {
  const found = findGuide(guideId, today)
  if (!found) return
  const { region, guide } = found
  if (!adoptAnswers(person, guideId, answersFor(guide, surveyAnswers(person, region, today)))) return
  const next = nextStep(guide, validAnswers(guide, readDraft(person, guideId).answers, today), today)
  keepNext(person, guideId, next)
  openPage(next === null ? resultUrl(guideId) : guideUrl(guideId, next))
}
