import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Bar } from '../Bar'
import { Page } from '../Page'
import './index.scss'

/** In the place of a page while what it shows is being fetched. */
export function Opening(): ReactNode {
  return (
    <Page>
      <Bar />
      <View className="opening" role="status">
        正在打开…
      </View>
    </Page>
  )
}
