import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { guideCard, guideInBar, placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { Warning } from '@/components/Notice'
import { Opening } from '@/components/Opening'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { PosterButton } from '@/components/PosterButton'
import { PrintButton } from '@/components/PrintButton'
import { qrModules } from '@/components/Qr/code'
import { Unknown } from '@/components/Unknown'
import { printedLink } from '@/platform/h5-address'
import { stepBackTo, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { advise, dateWords, findGuide, linkProblemWords, slipView, type Guide, type Region } from '@/rules'
import { HOME, resultUrl } from '@/routes'
import { useAtHand } from '@/state/at-hand'
import { readCaller } from '@/state/caller'
import { useDrawnKey, useHere } from '@/state/here'
import { originOf, originText, type Origin } from '@/state/origin'
import { sharedRoute } from '@/state/shared'
import { readTicks } from '@/state/ticks'
import { posterOf } from './poster'
import { SlipPaper } from './SlipPaper'
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
          ? origin.problems.map((problem) => <Warning key={problem}>{linkProblemWords(problem)}</Warning>)
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
