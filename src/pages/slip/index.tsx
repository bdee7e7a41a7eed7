import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { guideCard, placeCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { Warning } from '@/components/Notice'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { PosterButton } from '@/components/PosterButton'
import { PrintButton } from '@/components/PrintButton'
import { qrModules } from '@/components/Qr/code'
import { ResultInAddress, type AddressedResult } from '@/components/ResultInAddress'
import { NotFound } from '@/components/NotFound'
import { printedLink } from '@/platform/h5-address'
import { stepBackTo } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { advise, dateWords, linkProblemWords, slipView } from '@/rules'
import { HOME, resultUrl } from '@/routes'
import { readCaller } from '@/state/caller'
import { useHere } from '@/state/here'
import { shareRoute } from '@/state/share-route'
import { readTicks } from '@/state/ticks'
import { posterOf } from './poster'
import { Slip } from '@/components/Slip'
import './index.scss'

/** 窗口单: one page in large type to show, hand over or print. Its parameters are the result page's. */
export default asPage(SlipPage, { needsDay: true })

function SlipPage(): ReactNode {
  return <ResultInAddress>{(result) => <SlipSheet {...result} />}</ResultInAddress>
}

function SlipSheet({ guideId, region, guide, source }: AddressedResult): ReactNode {
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
