import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { openPage } from '@/platform/navigation'
import { useFocusOnAppearing } from '@/platform/focus'
import { searchUrl } from '@/routes'
import { readPlace } from '@/state/place'
import { BigButton } from '../BigButton'
import { HomeButton } from '../HomeButton'
import { Page } from '../Page'
import './index.scss'

export interface UnknownProps {
  /** What the address names. */
  what?: string
}

/** What a page shows whose address names something that there is not, or no longer. */
export function Unknown({ what = '这项指引' }: UnknownProps): ReactNode {
  const focus = useFocusOnAppearing()
  const place = readPlace()
  return (
    <Page>
      <View className="unknown-title" role="heading" aria-level={1} {...focus}>
        没有找到{what}
      </View>
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
