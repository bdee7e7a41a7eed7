import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Bar } from '../Bar'
import { Icon } from '../Icon'
import { Page } from '../Page'
import './index.scss'

/** In the place of a page while what it shows is being fetched. */
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
