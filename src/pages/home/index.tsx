import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { CardLink } from '@/components/CardLink'
import { Hotline } from '@/components/Hotline'
import { Page } from '@/components/Page'
import { Section } from '@/components/Section'
import { Statement } from '@/components/Statements'
import { openPage, useArrival } from '@/platform/navigation'
import { findGuide, regions, todayHere, type Region, type Source } from '@/rules'
import { guideUrl, resultUrl } from '@/routes'
import { begunGuides, readDraft } from '@/state/drafts'
import { nextStep, validAnswers } from '@/state/walk'
import './index.scss'

/** The first page: the guides of each region, what was begun, and whom to call. */
export default function Home(): ReactNode {
  const { returns } = useArrival()
  return (
    <Page>
      <View className="home-head">
        <View className="home-name" role="heading" aria-level={1}>
          问办
        </View>
        <View>先问清，再去办。</View>
      </View>
      <Begun key={returns} />
      {regions
        .filter(({ guides }) => guides.length > 0)
        .map((region) => (
          <RegionGuides key={region.id} region={region} />
        ))}
    </Page>
  )
}

/** Guides that were begun and can be gone on with. */
function Begun(): ReactNode {
  const [begun] = useState(readBegun)
  if (begun.length === 0) return null
  return (
    <Section title="接着办">
      {begun.map(({ id, title, state, url }) => (
        <CardLink
          key={id}
          title={title}
          text={state}
          onPress={() => {
            openPage(url)
          }}
        />
      ))}
    </Section>
  )
}

interface BegunGuide {
  id: string
  title: string
  state: string
  url: string
}

function readBegun(): BegunGuide[] {
  const today = todayHere()
  return begunGuides().flatMap((id) => {
    const found = findGuide(id)
    if (!found) return []
    const step = nextStep(found.guide, validAnswers(found.guide, readDraft(id).answers, today), today)
    const { title } = found.guide
    return step === null
      ? { id, title, state: '已答完，看结果', url: resultUrl(id) }
      : { id, title, state: `接着答第${step}问`, url: guideUrl(id, step) }
  })
}

function RegionGuides({ region }: { region: Region }): ReactNode {
  return (
    <>
      <View className="home-region" role="heading" aria-level={2}>
        {region.name}
      </View>
      {region.guides.map(({ id, title, asks }) => (
        <CardLink
          key={id}
          title={title}
          text={asks}
          onPress={() => {
            openPage(guideUrl(`${region.id}/${id}`, 1))
          }}
        />
      ))}
      <Section title="都不是？打电话问">
        <Hotline region={region} />
        <Statement text={region.callingNote} condition={null} tip />
      </Section>
      <View className="home-about">
        <View>问办按下面的文件回答，文件可能已经有新的规定，办之前先打电话核实。</View>
        {Object.entries(region.sources).map(([id, source]) => (
          <View key={id}>
            《{source.title}》，{publishedWords(source)}
          </View>
        ))}
        <View>您的回答只留在这部手机上，不会传出去。</View>
      </View>
    </>
  )
}

function publishedWords({ published }: Source): string {
  if (published === null) return '没有注明日期'
  const [year = '', month = '', day] = published.split('-')
  return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`
}
