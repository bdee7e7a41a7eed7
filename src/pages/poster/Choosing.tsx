import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { HOME_CARD } from '@/cards'
import { Bar } from '@/components/Bar'
import { Page } from '@/components/Page'
import { Title } from '@/components/Title'
import { Topics } from '@/components/Topics'
import { NotFound } from '@/components/NotFound'
import { openPage } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { posterUrl } from '@/routes'
import { GuideOpening } from '@/state/guide-opening'
import { readPlace } from '@/state/place'

const openPoster = (guideId: string): void => {
  openPage(posterUrl(guideId))
}

/** All guides of the place, each linking to its poster. */
export function Choosing(): ReactNode {
  const place = readPlace()
  useShareCard(() => HOME_CARD)
  if (!place) return <NotFound />
  return (
    <Page>
      <Bar />
      <Title>贴公告栏、发群里</Title>
      <View>{place.name}，要贴哪件事？</View>
      <GuideOpening.Provider value={openPoster}>
        <Topics place={place} />
      </GuideOpening.Provider>
    </Page>
  )
}
