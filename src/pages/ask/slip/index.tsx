import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { guideCard, placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
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
  callLine,
  dateWords,
  findGuide,
  groupLines,
  linkProblemWords,
  slipView,
  type Guide,
  type Region,
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
import { SlipPart } from './SlipPart'
import './index.scss'

/** 窗口单: one page in large type to show at a counter, to hand over or to print. Its address is like the result's. */
export default asPage(SlipPage, { needsDay: true })

function SlipPage(): ReactNode {
  const { query } = useArrival()
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
      <View className="slip-aside">
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
      <View className="slip-aside slip-acts">
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
  const { title, results, situation, facts, papers, dates, clauses, calls, callingTip } = slip
  return (
    <View className="slip">
      <View className="slip-title" role="heading" aria-level={1}>
        {title}
      </View>
      {results.map(({ when, word, headline, verdict }) => (
        <View className={`slip-result slip-result--${verdict}`} key={`${when ?? ''} ${headline}`}>
          {when === null ? null : <View>{when}：</View>}
          <View className="slip-headline">
            {word}：{headline}
          </View>
        </View>
      ))}
      <SlipPart
        title="我的情况"
        lines={[...situation.map(({ ask, answer }) => `${ask}${answer}`), ...facts]}
      />
      <SlipPart
        title="材料"
        marked
        lines={groupLines(papers, (paper) => `${ticked.includes(paper) ? '✓' : '□'} `)}
      />
      <SlipPart title="时间" lines={groupLines(dates, () => '')} />
      <SlipPart
        title="依据"
        lines={clauses.map(({ document, place, published }) => `《${document}》${place}，${published}`)}
      />
      <View className="slip-further">
        <SlipPart
          title="电话"
          lines={[...calls.map((call) => callLine(call)), ...(callingTip === null ? [] : [callingTip])]}
        />
        {link === null ? null : (
          <View className="slip-code">
            <Qr text={link} label="二维码，扫一扫看完整结果" />
            <View>扫一扫，看完整结果</View>
          </View>
        )}
      </View>
      <View className="slip-foot">
        {day}由“问办”按公开文件整理，不是政府出具的证明，以经办单位的答复为准。
      </View>
    </View>
  )
}
