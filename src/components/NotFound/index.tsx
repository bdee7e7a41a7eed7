import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { HOME_CARD } from '@/cards'
import { openPage } from '@/platform/navigation'
import { useShareCard } from '@/platform/share'
import { searchUrl } from '@/routes'
import { readPlace } from '@/state/place'
import { Bar } from '../Bar'
import { BigButton } from '../BigButton'
import { HomeButton } from '../HomeButton'
import { Page } from '../Page'
import { Title } from '../Title'

export interface NotFoundProps {
  /** What the address was meant to open. */
  what?: string
}

/** Shown when the address names something that does not exist, or no longer exists. */
export function NotFound({ what = '这项指引' }: NotFoundProps): ReactNode {
  const place = readPlace()
  useShareCard(() => HOME_CARD)
  return (
    <Page>
      <Bar />
      <Title>没有找到{what}</Title>
      <View>链接可能不完整，或者{what}已经换了。可以搜一搜，或者回首页重新选。</View>
      {place ? (
        <BigButton
          label="搜一搜"
          onPress={() => {
            openPage(searchUrl(place.id))
          }}
        />
      ) : null}
      <HomeButton />
    </Page>
  )
}
