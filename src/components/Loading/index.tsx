import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Bar } from '../Bar'
import { Icon } from '../Icon'
import { Page } from '../Page'
import './index.scss'

/** Shown in place of a page while its data is loading. */
export function Loading({ says = '正在打开…' }: { says?: string }): ReactNode {
  return (
    <Page>
      <Bar />
      <View className="opening" role="status">
        <Icon name="clock" />
        <View>{says}</View>
      </View>
    </Page>
  )
}
