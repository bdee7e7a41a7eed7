import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { guideCard, guideInBar, placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { Warning } from '@/components/Notice'
import { Loading } from '@/components/Loading'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { PosterButton } from '@/components/PosterButton'
import { PrintButton } from '@/components/PrintButton'
import { qrModules } from '@/components/Qr/code'
import { NotFound } from '@/components/NotFound'
import { printedLink } from '@/platform/h5-address'
import { stepBackTo, useArrival } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { advise, dateWords, findGuide, linkProblemWords, slipView, type Guide, type Region } from '@/rules'
import { HOME, resultUrl } from '@/routes'
import { useData } from '@/state/use-data'
import { readCaller } from '@/state/caller'
import { useDrawnKey, useHere } from '@/state/here'
import { answersSource, answersSourceText, type AnswersSource } from '@/state/answers-source'
import { shareRoute } from '@/state/share-route'
import { readTicks } from '@/state/ticks'
import { posterOf } from './poster'
import { Slip } from '@/components/Slip'
import './index.scss'

/** 窗口单: one page in large type to show, hand over or print. Its parameters are the result page's. */
export default asPage(SlipPage, { needsDay: true })

function SlipPage(): ReactNode {
  const { query } = useArrival(guideInBar)
  const { today } = useHere()
  const guideId = query['guide'] ?? ''
  const { saved, s: shared } = query
  const drawn = useDrawnKey((person) => answersSourceText(person, guideId, saved))
  const data = useData({ guide: guideId })
  if (data.status !== 'ready') return <Loading data={data} />
  const found = findGuide(guideId, today)
  if (!found) return <NotFound />
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
  const [source] = useState(() => answersSource(here, guideId, guide, query))
  return source ? (
    <SlipSheet guideId={guideId} region={region} guide={guide} source={source} />
  ) : (
    <NotFound what="这个存下的结果" />
  )
}

interface SlipSheetProps {
  guideId: string
  region: Region
  guide: Guide
  source: AnswersSource
}

function SlipSheet({ guideId, region, guide, source }: SlipSheetProps): ReactNode {
  const { answers, today, from } = source
  const { person } = useHere()
  const advice = advise(region, guide, answers, today, readCaller(person, region.id))
  const route = advice.kind === 'question' ? HOME : shareRoute(guide, answers, advice)
  useShareCard(() =>
    advice.kind === 'question' ? guideCard(guideId) : placeCard(region.id, guide.title, route),
  )
  if (advice.kind === 'question') return <NotFound what="这个结果" />
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
        {source.kind === 'link'
          ? source.problems.map((problem) => <Warning key={problem}>{linkProblemWords(problem)}</Warning>)
          : null}
      </View>
      <Slip slip={slip} ticked={ticked} link={link} day={dateWords(today)} />
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
