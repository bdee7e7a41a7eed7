import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { guideCard, guideInBar, placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { Opening } from '@/components/Opening'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { PosterButton } from '@/components/PosterButton'
import { PrintButton } from '@/components/PrintButton'
import { Qr } from '@/components/Qr'
import { qrModules } from '@/components/Qr/code'
import { Unknown } from '@/components/Unknown'
import { printedLink } from '@/platform/h5-address'
import { stepBackTo, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import {
  advise,
  conditional,
  dateWords,
  findGuide,
  groupLines,
  linkProblemWords,
  slipView,
  type Guide,
  type Region,
  type SlipResult,
  type SlipView,
} from '@/rules'
import { HOME, resultUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { readCaller } from '@/state/caller'
import { useDrawnKey, useHere } from '@/state/here'
import { originOf, originText, type Origin } from '@/state/origin'
import { sharedRoute } from '@/state/shared'
import { readTicks } from '@/state/ticks'
import { posterOf } from './poster'
import { PartTitle, SlipPart } from './SlipPart'
import './index.scss'

/** 窗口单: one page in large type to show at a counter, to hand over or to print. Its address is like the result's. */
export default asPage(SlipPage, { needsDay: true })

function SlipPage(): ReactNode {
  const { query } = useArrival(guideInBar)
  const { today } = useHere()
  const guideId = query['guide'] ?? ''
  const { saved, s: shared } = query
  const drawn = useDrawnKey((person) => originText(person, guideId, saved))
  if (!useAtHand({ guide: guideId })) return <Opening />
  const found = findGuide(guideId, today)
  if (!found) return <Unknown />
  return (
    <SlipOf
      key={`${guideId} ${saved ?? ''} ${shared ?? ''} ${drawn}`}
      guideId={guideId}
      query={query}
      {...found}
    />
  )
}

interface SlipOfProps {
  guideId: string
  region: Region
  guide: Guide
  query: Readonly<Record<string, string | undefined>>
}

function SlipOf({ guideId, region, guide, query }: SlipOfProps): ReactNode {
  const here = useHere()
  const [origin] = useState(() => originOf(here, guideId, guide, query))
  return origin ? (
    <Slip guideId={guideId} region={region} guide={guide} origin={origin} />
  ) : (
    <Unknown what="这个存下的结果" />
  )
}

interface SlipProps {
  guideId: string
  region: Region
  guide: Guide
  origin: Origin
}

function Slip({ guideId, region, guide, origin }: SlipProps): ReactNode {
  const { answers, today, from } = origin
  const { person } = useHere()
  const advice = advise(region, guide, answers, today, readCaller(person, region.id))
  const route = advice.kind === 'question' ? HOME : sharedRoute(guide, answers, advice)
  useShareCard(() =>
    advice.kind === 'question' ? guideCard(guideId) : placeCard(region.id, guide.title, route),
  )
  if (advice.kind === 'question') return <Unknown what="这个结果" />
  const slip = slipView(advice, guide)
  const ticked = advice.kind === 'decided' ? readTicks(person, guideId, advice.outcome.id) : []
  const link = printedLink(route)
  return (
    <Page>
      <View className="sheet-aside">
        <Bar
          label="回结果"
          onBack={() => {
            stepBackTo(resultUrl(guideId, from))
          }}
        />
        {origin.kind === 'shared'
          ? origin.problems.map((problem) => <Notice key={problem}>{linkProblemWords(problem)}</Notice>)
          : null}
      </View>
      <SlipPaper slip={slip} ticked={ticked} link={link} day={dateWords(today)} />
      <View className="sheet-aside sheet-acts">
        <PrintButton />
        <PosterButton
          poster={posterOf(slip, dateWords(today), link === null ? null : qrModules(link))}
          label={`${slip.title}，做成的图片`}
        />
      </View>
    </Page>
  )
}

interface SlipPaperProps {
  slip: SlipView
  /** The papers that are ticked off. */
  ticked: readonly string[]
  link: string | null
  /** Today, in words. */
  day: string
}

/** What is shown and printed. */
function SlipPaper({ slip, ticked, link, day }: SlipPaperProps): ReactNode {
  const { title, results, papers, dates, clauses, asks } = slip
  return (
    <View className={`sheet ${results.length > 1 ? 'sheet--several' : ''}`}>
      <View className="sheet-top">
        <View className="sheet-name" role="heading" aria-level={1}>
          窗口单：{title}
        </View>
        <View>{day}</View>
      </View>
      {results.map((result) => (
        <Result key={`${result.when ?? ''} ${result.headline}`} {...result} />
      ))}
      <View className="sheet-body">
        <Situation slip={slip} />
        <SlipPart
          title="材料"
          marked
          lines={groupLines(papers, (paper) => `${ticked.includes(paper) ? '✓' : '□'} `)}
        />
        <SlipPart title="时间" lines={groupLines(dates, () => '')} />
        <View className="sheet-further">
          <View className="sheet-further-words">
            <Calls slip={slip} />
            <SlipPart title="想请您看一下" lines={[asks]} />
            <SlipPart
              title="依据"
              lines={clauses.map(({ document, place, published }) => `《${document}》${place}，${published}`)}
            />
          </View>
          {link === null ? null : (
            <View className="sheet-code">
              <Qr text={link} label="二维码，扫一扫看完整结果" />
              <View>扫一扫，看完整结果</View>
            </View>
          )}
        </View>
        <View className="sheet-reply">窗口的答复（请写在这里）</View>
        <View className="sheet-foot">由“问办”按公开文件整理，不是政府出具的证明，以经办单位的答复为准。</View>
      </View>
    </View>
  )
}

function Result({ when, verdict, word, asOf, headline }: SlipResult): ReactNode {
  return (
    <>
      {when === null ? null : <View className="sheet-result">{when}：</View>}
      <View className={`sheet-band sheet-band--${verdict}`}>
        <Icon name={verdict} />
        <View className="sheet-word">{word}</View>
        {asOf === null ? null : <View className="sheet-as-of">{asOf}</View>}
      </View>
      <View className="sheet-result sheet-headline">{headline}</View>
    </>
  )
}

/** The case as it was answered; what hangs on a private date is said by what the rules made of it. */
function Situation({ slip: { situation, facts } }: { slip: SlipView }): ReactNode {
  if (situation.length + facts.length === 0) return null
  return (
    <View className="sheet-part">
      <PartTitle>我的情况</PartTitle>
      <View className="sheet-answers">
        {situation.map(({ question, label, answer }) => (
          <View className="sheet-line sheet-answer" key={question}>
            <View className="sheet-question">{label}</View>
            <View className="sheet-answer-words">{answer}</View>
          </View>
        ))}
        {facts.map((fact) => (
          <View className="sheet-line sheet-answer-words" key={fact}>
            {fact}
          </View>
        ))}
      </View>
    </View>
  )
}

function Calls({ slip: { calls, callingTip } }: { slip: SlipView }): ReactNode {
  if (calls.length === 0) return null
  return (
    <View className="sheet-part">
      <PartTitle>电话</PartTitle>
      {calls.map((call) => (
        <View className="sheet-call" key={call.phone ?? call.name}>
          <View>
            {conditional({ condition: call.condition, text: call.name })}
            {call.hours === null ? null : <View className="sheet-call-hours">{call.hours}</View>}
          </View>
          <View className={call.phone === null ? '' : 'sheet-number'}>{call.phone ?? call.note}</View>
        </View>
      ))}
      {callingTip === null ? null : <View>{callingTip}</View>}
    </View>
  )
}
