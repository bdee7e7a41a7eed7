import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { guideCard } from '@/cards'
import { Bar } from '@/components/Bar'
import { CopyButton } from '@/components/CopyButton'
import { Loading } from '@/components/Loading'
import { Page } from '@/components/Page'
import { asPage } from '@/components/PageFrame'
import { PosterButton } from '@/components/PosterButton'
import { PrintButton } from '@/components/PrintButton'
import { qrModules } from '@/components/Qr/code'
import { Section } from '@/components/Section'
import { Segments } from '@/components/Segments'
import { Title } from '@/components/Title'
import { NotFound } from '@/components/NotFound'
import { linkTo, printedLink } from '@/platform/h5-address'
import { useArrival } from '@/platform/navigation'
import { canPrint } from '@/platform/print'
import { useShareCard } from '@/platform/share'
import { findGuide, groupText, posterView, type Guide, type Region } from '@/rules'
import { questionUrl } from '@/routes'
import { useData } from '@/state/use-data'
import { useHere } from '@/state/here'
import { Choosing } from './Choosing'
import { Paper, PAPERS, type PaperSize } from './Paper'
import { pictureOf } from './picture'
import './index.scss'

/** A guide's poster for notice boards, and the same as a message for group chats. Parameter: `guide`. */
export default asPage(PosterPage, { needsDay: true })

function PosterPage(): ReactNode {
  const { query } = useArrival()
  const guideId = query['guide'] ?? ''
  return guideId === '' ? <Choosing /> : <PosterOf guideId={guideId} />
}

function PosterOf({ guideId }: { guideId: string }): ReactNode {
  const { today } = useHere()
  useShareCard(() => guideCard(guideId))
  const data = useData({ guide: guideId })
  if (data.status !== 'ready') return <Loading data={data} />
  const found = findGuide(guideId, today)
  return found ? <Posted key={guideId} guideId={guideId} {...found} /> : <NotFound />
}

function Posted({ guideId, region, guide }: { guideId: string; region: Region; guide: Guide }): ReactNode {
  const { today } = useHere()
  const [size, setSize] = useState<PaperSize>('a4')
  const route = questionUrl(guideId, 1)
  const link = printedLink(route)
  const poster = posterView(region, guide, today)
  const text = groupText(poster.message, linkTo(route))
  return (
    <Page>
      <View className="poster-aside poster-head">
        <Bar />
        <Title>贴公告栏、发群里</Title>
      </View>
      <Paper poster={poster} link={link} size={size} />
      <View className="poster-aside poster-acts">
        {canPrint() ? (
          <Segments label="纸的大小" ids={['a4', 'a3']} words={PAPERS} chosen={size} onChoose={setSize} />
        ) : null}
        <PrintButton />
        <PosterButton
          poster={pictureOf(poster, link === null ? null : qrModules(link))}
          label={`${poster.title}，做成的图片`}
        />
      </View>
      <Section title="群里发这段" screenOnly>
        <View className="poster-message">{text}</View>
        <CopyButton label="复制这段" says="复制这段，到群里粘贴" text={text} />
      </Section>
    </Page>
  )
}
