import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { restartAt } from '@/platform/navigation'
import { useFocusOnAppearing } from '@/platform/focus'
import { HOME } from '@/routes'
import { BigButton } from '../BigButton'
import { Page } from '../Page'
import './index.scss'

/** What a page shows whose address names a guide that there is not. */
export function Unknown(): ReactNode {
  const focus = useFocusOnAppearing()
  return (
    <Page>
      <View className="unknown-title" role="heading" aria-level={1} {...focus}>
        没有找到这项指引
      </View>
      <View>链接可能不完整，或者这项指引已经换了。请回首页重新选。</View>
      <BigButton
        label="回首页"
        onPress={() => {
          restartAt(HOME)
        }}
      />
    </Page>
  )
}
